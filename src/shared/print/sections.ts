import type { PrintModel } from './model'

/** The numbered sections of a print, in its order. */
export const NUMBERED = ['judgements', 'who', 'against', 'assumptions', 'claims', 'events', 'source', 'scales'] as const
export type Numbered = (typeof NUMBERED)[number]

/** The numbers of the sections that have content; the others do not print and take no number. */
export function sectionNumbers(model: PrintModel): ReadonlyMap<Numbered, number> {
  const numbers = new Map<Numbered, number>()
  for (const section of NUMBERED) if (HAS_CONTENT[section](model)) numbers.set(section, numbers.size + 1)
  return numbers
}

const HAS_CONTENT: Readonly<Record<Numbered, (model: PrintModel) => boolean>> = {
  judgements: ({ judgements }) => judgements.length > 0,
  who: ({ balance, matrix, reading }) => balance !== null || matrix !== null || reading !== '',
  against: ({ against, alternative, dissent }) => against.length > 0 || alternative !== '' || dissent !== '',
  assumptions: ({ assumptions, gaps, notHeard }) => assumptions !== '' || gaps !== '' || notHeard !== '',
  claims: ({ claims, alsoReported }) => claims.length > 0 || alsoReported.length > 0,
  events: ({ events }) => events.length > 0,
  source: ({ sources, sourceSummary }) => sources.length > 0 || sourceSummary !== '',
  scales: ({ scales }) => scales.length > 0,
}
