/** Where a check is put right. */
export type Jump =
  | { readonly screen: 'details' }
  | { readonly screen: 'statements' }
  | { readonly screen: 'desk'; readonly claimId: string }
  | { readonly screen: 'source'; readonly sourceId: string }
  /** `field` is a text of the briefing record, `judgement:` and an id, or `events`. */
  | { readonly screen: 'front-page'; readonly field: string }
  | { readonly screen: 'stance-pass'; readonly propositionId: string; readonly claimId: string }

/** What is checked, in the order in which it is listed. */
export const CHECK_CODES = [
  'no-marking',
  'marking-exceeded',
  'quotation-mismatch',
  'empty-bluf',
  'judgement-without-claim',
  'likelihood-with-confidence',
  'bluf-differs',
  'bluf-too-long',
  'statement-differs',
  'likelihood-rows-mixed',
  'certainty',
  'vague-judgement',
  'no-likelihood',
  'no-horizon',
  'horizon-passed',
  'unknown-claim',
  'against-without-reason',
  'opposed-without-dissent',
  'not-independent',
  'high-confidence-on-one',
  'ungraded-source',
  'ungraded-voice',
  'published-not-given',
  'cutoff-before-source',
  'grade-out-of-place',
  'relative-date',
  'inferred-without-reason',
  'not-judged',
] as const
export type CheckCode = (typeof CHECK_CODES)[number]

/** Something to put right before printing. Starred ones stop a briefing from being final; none stops a draft. */
export type Check = {
  readonly code: CheckCode
  readonly starred: boolean
  readonly text: string
  readonly jump: Jump
}

/** Codes without which there is no print at all, not even of a draft. */
const STOPPING: readonly CheckCode[] = ['no-marking', 'quotation-mismatch', 'marking-exceeded']

/** What makes a briefing untrue or empty as an answer; all else is a matter for the analyst. */
const STARRED: readonly CheckCode[] = [
  ...STOPPING,
  'empty-bluf',
  'judgement-without-claim',
  'likelihood-with-confidence',
]

/** Whether a check stops every print, drafts too. */
export const stopsPrint = ({ code }: Check): boolean => STOPPING.includes(code)

export const check = (code: CheckCode, text: string, jump: Jump): Check => ({
  code,
  starred: STARRED.includes(code),
  text,
  jump,
})

/** Checks when something is so, or none. */
export const checkIf = (isSo: boolean, code: CheckCode, text: string, jump: Jump): Check[] =>
  isSo ? [check(code, text, jump)] : []

/** The starred first, then as they are listed. */
export const inOrder = (checks: readonly Check[]): Check[] =>
  [...checks].sort(
    (a, b) => Number(b.starred) - Number(a.starred) || CHECK_CODES.indexOf(a.code) - CHECK_CODES.indexOf(b.code),
  )
