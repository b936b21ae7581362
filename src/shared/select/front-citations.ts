import type { Bearing } from '../domain/judgement'
import { type BriefingRecords, ranked } from '../domain/records'

/** One place of the front page that cites a claim. */
export type FrontCitation = {
  /** A text of the briefing record, or `judgement:` and an id. */
  readonly field: string
  /** "KJ1", or what the text is called. */
  readonly name: string
  /** How it bears on the judgement; null where a text mentions it as [C7]. */
  readonly bearing: Bearing | null
}

/** A claim by what the front page calls it: "C7". */
export type LabelledClaim = { readonly id: string; readonly label: string }

/** The texts of the front page that may cite, in the order they print, and what each is called. */
const TEXTS = {
  bluf: 'bottom line',
  whyItMatters: 'why it matters',
  towards: 'what would change this',
  away: 'what would change this',
  reading: 'reading the table',
  alternative: 'alternative reading',
  dissent: 'dissent',
  assumptions: 'assumptions',
  gaps: 'gaps',
  notHeard: 'not heard',
  sourceSummary: 'source summary',
} as const

/** Where the front page cites each claim, by claim id: with a judgement, or as [C7] in a text. Claims it never cites are left out. */
export function frontCitations(
  records: BriefingRecords,
  claims: readonly LabelledClaim[],
): ReadonlyMap<string, readonly FrontCitation[]> {
  const found = new Map<string, FrontCitation[]>()
  const add = (claimId: string, citation: FrontCitation) => {
    const known = found.get(claimId) ?? []
    if (!known.some(({ name }) => name === citation.name)) found.set(claimId, [...known, citation])
  }
  const byLabel = new Map(claims.map(({ id, label }) => [label, id]))
  const scan = (text: string, field: string, name: string) => {
    for (const [label] of text.matchAll(/\bC\d+[b-z]?\b/g)) {
      const id = byLabel.get(label)
      if (id) add(id, { field, name, bearing: null })
    }
  }
  for (const briefing of records.briefing) scan(briefing.bluf, 'bluf', TEXTS.bluf)
  for (const [index, { id, statement, confidenceReason }] of ranked(records.judgement).entries()) {
    const [field, name] = [`judgement:${id}`, `KJ${index + 1}`]
    const cited = records.citation.filter(({ judgementId }) => judgementId === id)
    for (const { claimId, bearing } of cited) add(claimId, { field, name, bearing })
    scan([statement, confidenceReason, ...cited.map(({ reason }) => reason)].join('\n'), field, name)
  }
  for (const briefing of records.briefing)
    for (const [field, name] of Object.entries(TEXTS)) scan(briefing[field as keyof typeof TEXTS], field, name)
  return found
}
