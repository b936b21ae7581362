import type { Contents } from '../select/contents'
import { claimLabels } from '../select/rows'
import { stands } from '../text/anchor'

/** A quotation in the briefing, and where it stands there: in words, and as the claim or field to go to. */
export type PlacedQuotation = {
  readonly place: string
  readonly quotation: string
  readonly claimId?: string
  /** A text of the front page, or `judgement:` and its id. */
  readonly field?: string
}

/**
 * Quotation marks: curly, angled, low, and straight ones where they open and close words.
 *
 * A mark after a figure (6") opens nothing; a single mark before a decade (‘90s) or inside a word is an apostrophe.
 */
const QUOTED = /“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}])"(?=\S)([^"\n]+?)(?<=\S)"(?![\p{L}\p{N}])/gu
const SINGLY_QUOTED = /(?<!\p{L})‘(?!\d0s)([^‘\n]+?)’(?!\p{L})/gu

/** What stands between quotation marks in a text, nested quotations too. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(QUOTED), ...text.matchAll(SINGLY_QUOTED)]
    .map(([, ...inner]) => inner.find((part) => part !== undefined)?.trim() ?? '')
    .filter(Boolean)

/** A text without its quotations: the analyst's own words. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, '“”').replace(SINGLY_QUOTED, '‘’')

/** Every quotation that a print of the whole briefing holds: front page, judgements, claims, printable notes. */
export function placedQuotations({ records }: Contents): PlacedQuotation[] {
  const labels = claimLabels(records.claim)
  const found: PlacedQuotation[] = []
  const scan = (place: string, text: string, at: Pick<PlacedQuotation, 'claimId' | 'field'> = {}) => {
    for (const quotation of quotationsIn(text)) found.push({ place, quotation, ...at })
  }
  for (const briefing of records.briefing)
    for (const [field, place] of Object.entries(FRONT_TEXTS)) scan(place, briefing[field as FrontText], { field })
  for (const { id, statement, horizon, confidenceReason } of records.judgement)
    scan('A key judgement', `${statement}\n${horizon}\n${confidenceReason}`, { field: `judgement:${id}` })
  for (const { judgementId, reason } of records.citation)
    scan('A reason in “Against our judgements”', reason, { field: `judgement:${judgementId}` })
  for (const { statement, scope } of records.proposition) scan('A statement', `${statement}\n${scope}`)
  for (const { what, note } of records.event) scan('The dates and figures', `${what}\n${note}`, { field: 'events' })
  for (const { id, words } of records.claim) scan(labels.get(id) ?? '', words, { claimId: id })
  for (const { claimId, position } of records.stance)
    if (labels.has(claimId))
      scan(`A stance of ${labels.get(claimId)}`, `${position.condition}\n${position.reason}`, { claimId })
  for (const { target, printable, kind, text } of records.annotation) {
    if (!printable || kind === 'highlight') continue
    if (target.on === 'claim') scan(`A note on ${labels.get(target.id)}`, text, { claimId: target.id })
    else scan('A note', text)
  }
  return found
}

/** The texts of the front page that are scanned, and what each is called. */
export const FRONT_TEXTS = {
  title: 'The title',
  bluf: 'The bottom line',
  whyItMatters: '“Why it matters”',
  towards: '“What would change this”',
  away: '“What would change this”',
  alternative: 'The alternative reading',
  assumptions: 'The assumptions',
  gaps: 'The gaps',
  notHeard: '“Not heard”',
  dissent: 'The dissent',
  sourceSummary: 'The source summary',
  reading: 'The reading of the table',
} as const
type FrontText = keyof typeof FRONT_TEXTS

/** What the check of quotations found. */
export type QuotationCheck = {
  readonly anchors: number
  readonly quotations: number
  readonly mismatches: readonly PlacedQuotation[]
}

/**
 * Checks every anchor and every quotation against the frozen texts, letter for letter.
 *
 * A final comma or full stop inside the marks is the writer's own, after the custom of English
 * typesetting: it is not held against a quotation that matches without it.
 */
export function checkQuotations(contents: Contents): QuotationCheck {
  const { records, texts } = contents
  const labels = claimLabels(records.claim)
  const all = [...texts.values()]
  const pieces = records.claim.flatMap(({ id, anchor }) =>
    anchor.pieces.map((piece) => ({ id, piece, text: texts.get(anchor.sourceId) })),
  )
  const adrift = pieces
    .filter(({ piece, text }) => text === undefined || !stands(text, piece))
    .map(({ id, piece }) => ({ place: labels.get(id) ?? '', quotation: piece.exact, claimId: id as string }))
  const quotations = placedQuotations(contents)
  const wrong = quotations.filter(
    ({ quotation }) => !all.some((text) => holds(text, quotation) || holds(text, quotation.replace(/[,.]$/, ''))),
  )
  return { anchors: pieces.length, quotations: quotations.length, mismatches: [...adrift, ...wrong] }
}

/** Whether a text holds some words as whole words: “likely” is not quoted from “unlikely”. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && STARTS_WITH_WORD.test(words)
    const after = STARTS_WITH_WORD.test(text.slice(at + words.length)) && ENDS_IN_WORD.test(words)
    if (!before && !after) return true
  }
  return false
}

const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u
