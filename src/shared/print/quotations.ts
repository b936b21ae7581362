import type { Contents } from '../select/contents'
import { claimLabels } from '../select/rows'
import { stands } from '../text/anchor'

/** A quotation in the briefing, and where it stands there, in words. */
export type PlacedQuotation = { readonly place: string; readonly quotation: string; readonly claimId?: string }

/** Curly and angled quotation marks. Straight ones are left out: they also stand for inches and scare quotes. */
const QUOTED = /“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]/gu

/** What stands between quotation marks in a text. */
export const quotationsIn = (text: string): string[] =>
  Array.from(text.matchAll(QUOTED), (match) => (match[1] ?? match[2] ?? match[3] ?? '').trim()).filter(Boolean)

/** Every quotation that a print of the whole briefing holds: front page, judgements, claims, printable notes. */
export function placedQuotations({ records }: Contents): PlacedQuotation[] {
  const labels = claimLabels(records.claim)
  const found: PlacedQuotation[] = []
  const scan = (place: string, text: string, claimId?: string) => {
    for (const quotation of quotationsIn(text)) found.push({ place, quotation, ...(claimId ? { claimId } : {}) })
  }
  for (const briefing of records.briefing)
    for (const [name, text] of Object.entries(FRONT_TEXTS)) scan(text, String(briefing[name as FrontText]))
  for (const { statement, confidenceReason } of records.judgement)
    scan('A key judgement', `${statement}\n${confidenceReason}`)
  for (const { reason } of records.citation) scan('A reason in “Against our judgements”', reason)
  for (const { id, words } of records.claim) scan(labels.get(id) ?? '', words, id)
  for (const { target, printable, kind, text } of records.annotation)
    if (printable && kind !== 'highlight')
      scan(
        target.on === 'claim' ? `A note on ${labels.get(target.id)}` : 'A note',
        text,
        target.on === 'claim' ? target.id : undefined,
      )
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
    ({ quotation }) => !all.some((text) => text.includes(quotation) || text.includes(quotation.replace(/[,.]$/, ''))),
  )
  return { anchors: pieces.length, quotations: quotations.length, mismatches: [...adrift, ...wrong] }
}
