import { likelihoodIn } from '../domain/likelihood'
import { isStricter } from '../domain/marking'
import { type BriefingRecords, ranked } from '../domain/records'
import type { Contents } from '../select/contents'
import { claimLabels } from '../select/rows'
import type { PrintOptions } from './options'
import { checkQuotations } from './quotations'

/** Where a check is put right. */
export type Jump =
  | { readonly screen: 'details' }
  | { readonly screen: 'statements' }
  | { readonly screen: 'desk'; readonly claimId: string }
  /** `field` is a text of the briefing record, `judgement:` and an id, or `events`. */
  | { readonly screen: 'front-page'; readonly field: string }
  | { readonly screen: 'stance-pass'; readonly propositionId: string; readonly claimId: string }

/** Something to put right before printing. Starred ones stop a briefing from being final; none stops a draft. */
export type Check = {
  readonly code:
    | 'empty-bluf'
    | 'judgement-without-claim'
    | 'likelihood-with-confidence'
    | 'quotation-mismatch'
    | 'no-marking'
    | 'marking-exceeded'
    | 'bluf-too-long'
    | 'bluf-differs'
    | 'no-likelihood'
    | 'no-horizon'
    | 'against-without-reason'
    | 'inferred-without-reason'
    | 'not-judged'
  readonly starred: boolean
  readonly text: string
  readonly jump: Jump
}

/** Codes without which there is no print at all, not even of a draft. */
const STOPPING: readonly Check['code'][] = ['no-marking', 'quotation-mismatch', 'marking-exceeded']

/** Whether a check stops every print, drafts too. */
export const stopsPrint = ({ code }: Check): boolean => STOPPING.includes(code)

/** Only what is wrong with a briefing, the starred first. An extract has no front page to check. */
export function checks(contents: Contents, options: Pick<PrintOptions, 'kind'> = { kind: 'briefing' }): Check[] {
  const { records } = contents
  const found = [
    ...markingChecks(records),
    ...quotationChecks(contents),
    ...(options.kind === 'briefing' ? [...blufChecks(records), ...judgementChecks(records)] : []),
    ...stanceChecks(records),
  ]
  return found.sort((a, b) => Number(b.starred) - Number(a.starred))
}

function markingChecks({ briefing: [briefing], claim }: BriefingRecords): Check[] {
  if (!briefing) return []
  const { marking } = briefing
  if (marking === null)
    return [check('no-marking', 'No marking: nothing can be printed without one.', { screen: 'details' })]
  const labels = claimLabels(claim)
  return claim.flatMap((each) =>
    each.marking && isStricter(each.marking, marking)
      ? [
          check('marking-exceeded', `${labels.get(each.id)} is marked ${each.marking}, higher than the briefing.`, {
            screen: 'desk',
            claimId: each.id,
          }),
        ]
      : [],
  )
}

const quotationChecks = (contents: Contents): Check[] =>
  checkQuotations(contents).mismatches.map(({ place, quotation, claimId, field }) =>
    check(
      'quotation-mismatch',
      `${place} quotes “${quotation}”, which is not in the source letter for letter.`,
      claimId
        ? { screen: 'desk', claimId }
        : field && field !== 'title'
          ? { screen: 'front-page', field }
          : { screen: 'details' },
    ),
  )

function blufChecks({ briefing: [briefing], judgement }: BriefingRecords): Check[] {
  if (!briefing) return []
  const { bluf } = briefing
  const jump: Jump = { screen: 'front-page', field: 'bluf' }
  if (bluf.trim() === '') return [check('empty-bluf', 'The bottom line is empty.', jump)]
  const first = ranked(judgement)[0]?.likelihood ?? null
  const said = likelihoodIn(bluf)
  const found: Check[] = []
  if (mixesLikelihoodAndConfidence(bluf))
    found.push(
      check('likelihood-with-confidence', 'The bottom line has likelihood and confidence in one sentence.', jump),
    )
  if (sentences(bluf).length > 2)
    found.push(
      remark('bluf-too-long', `The bottom line has ${sentences(bluf).length} sentences; two are enough.`, jump),
    )
  if (first && said && first !== said)
    found.push(remark('bluf-differs', `The bottom line says “${said}”, the first judgement “${first}”.`, jump))
  return found
}

function judgementChecks({ judgement, citation, claim }: BriefingRecords): Check[] {
  const labels = claimLabels(claim)
  return ranked(judgement).flatMap(({ id, statement, confidenceReason, likelihood, horizon }, index): Check[] => {
    const name = `Judgement ${index + 1}`
    const jump: Jump = { screen: 'front-page', field: `judgement:${id}` }
    const cited = citation.filter(({ judgementId, claimId }) => judgementId === id && labels.has(claimId))
    const found: Check[] = []
    if (cited.length === 0) found.push(check('judgement-without-claim', `${name} rests on no claim.`, jump))
    if (mixesLikelihoodAndConfidence(statement) || mixesLikelihoodAndConfidence(confidenceReason))
      found.push(check('likelihood-with-confidence', `${name} has likelihood and confidence in one sentence.`, jump))
    if (likelihood === null) found.push(remark('no-likelihood', `${name} has no likelihood.`, jump))
    if (horizon.trim() === '') found.push(remark('no-horizon', `${name} has no horizon.`, jump))
    for (const { bearing, reason, claimId } of cited)
      if (bearing === 'against' && reason.trim() === '')
        found.push(
          remark('against-without-reason', `${name} does not say why ${labels.get(claimId)} was not followed.`, jump),
        )
    return found
  })
}

function stanceChecks({ claim, stance, proposition }: BriefingRecords): Check[] {
  const labels = claimLabels(claim)
  return ranked(proposition).flatMap(({ id }, index): Check[] => {
    const name = `P${index + 1}`
    const towards = stance.filter(({ propositionId, claimId }) => propositionId === id && labels.has(claimId))
    const unreasoned = towards.filter(
      ({ position: { stance: value, basis, reason } }) =>
        basis === 'inferred' && value !== 'does-not-address' && reason.trim() === '',
    )
    const judged = new Set<string>(towards.map(({ claimId }) => claimId))
    const unjudged = claim.filter((each) => !judged.has(each.id))
    const first = unjudged[0]
    return [
      ...unreasoned.map(({ claimId }) =>
        remark(
          'inferred-without-reason',
          `The stance of ${labels.get(claimId)} on ${name} is inferred, without a reason.`,
          {
            screen: 'stance-pass',
            propositionId: id,
            claimId,
          },
        ),
      ),
      ...(first
        ? [
            remark('not-judged', `${claims(unjudged.length)} not judged towards ${name}.`, {
              screen: 'stance-pass',
              propositionId: id,
              claimId: first.id,
            }),
          ]
        : []),
    ]
  })
}

const claims = (count: number): string => (count === 1 ? '1 claim is' : `${count} claims are`)

const check = (code: Check['code'], text: string, jump: Jump): Check => ({ code, starred: true, text, jump })
const remark = (code: Check['code'], text: string, jump: Jump): Check => ({ code, starred: false, text, jump })

/** Whether a sentence holds a likelihood term and a level of confidence: ICD 203 keeps the two apart. */
export const mixesLikelihoodAndConfidence = (text: string): boolean =>
  sentences(text).some((sentence) => likelihoodIn(sentence) !== null && CONFIDENCE.test(sentence))

const CONFIDENCE = /\bconfidence\b|\b(?:low|moderate|high)(?:ly)? confiden/i

/** The sentences of a text, roughly: what ends with a full stop, a question or an exclamation mark. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?؟][”"»’)\]]*)\s+/u).filter((sentence) => sentence.trim() !== '')
