import type { PrintModel } from './model'
import { wordsFor } from './words/words'

/** The numbered sections of a print, in its order. */
export const NUMBERED = [
  'judgements',
  'who',
  'against',
  'assumptions',
  'claims',
  'notes',
  'events',
  'source',
  'scales',
  'text',
  'log',
] as const
export type Numbered = (typeof NUMBERED)[number]

/** The numbers of the sections that have content; the others do not print and take no number. */
export function sectionNumbers(model: PrintModel): ReadonlyMap<Numbered, number> {
  const numbers = new Map<Numbered, number>()
  for (const section of NUMBERED) if (HAS_CONTENT[section](model)) numbers.set(section, numbers.size + 1)
  return numbers
}

const HAS_CONTENT: Readonly<Record<Numbered, (model: PrintModel) => boolean>> = {
  judgements: ({ judgements }) => judgements.length > 0,
  who: ({ balance, matrix, reading }) => balance !== null || matrix.length > 0 || reading !== '',
  against: ({ against, alternative, dissent }) => against.length > 0 || alternative !== '' || dissent !== '',
  assumptions: ({ assumptions, gaps, notHeard }) => assumptions !== '' || gaps !== '' || notHeard !== '',
  claims: ({ claims, alsoReported }) => claims.length > 0 || alsoReported.length > 0,
  notes: ({ notes }) => notes.length > 0,
  events: ({ events }) => events.length > 0,
  source: ({ sources, sourceSummary }) => sources.length > 0 || sourceSummary !== '',
  scales: ({ scales }) => scales.length > 0,
  text: ({ texts }) => texts.length > 0,
  log: ({ decisions }) => decisions.length > 0,
}

/** What a section is called. */
export function sectionHeading(section: Numbered, { language, sources, texts, state }: PrintModel): string {
  const { headings } = wordsFor(language)
  // Nobody has judged an unreviewed text: its claims say who says what, and no more.
  if (section === 'claims' && state === 'Unreviewed') return headings.who
  const heading = headings[section]
  return typeof heading === 'string' ? heading : heading(section === 'text' ? texts.length : sources.length)
}
