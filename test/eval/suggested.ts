import { quotedStretches } from '../../src/shared/attribution/sentence/quotation-marks'
import type { Suggestion } from '../../src/shared/attribution/suggestion'
import type { MarkedStatement } from './marked'

/** A suggestion in the form in which readers' marks are kept. */
export const asMarked = ({ quote, parts, speaker, cue }: Suggestion): MarkedStatement => ({
  content: [quote.start, quote.end],
  ...(parts === undefined ? {} : { contentParts: parts.map(({ start, end }) => [start, end] as const) }),
  source: speaker,
  cue,
})

export const quotesOf = (text: string): (readonly [number, number])[] =>
  quotedStretches(text).map(({ start, end }) => [start, end] as const)
