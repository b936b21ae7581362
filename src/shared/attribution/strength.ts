import type { Rule } from './rule'
import type { Place } from './statement'

/**
 * How often each rule was right on news articles that it was not made on, as a share.
 *
 * “Right” is that half of its words lie in a statement that a reader marked; docs/attribution.md says on how many.
 */
const RIGHT: Readonly<Record<Rule, number>> = {
  quote: 0.97,
  'quote-goes-on': 0.93,
  'quote-alone': 0.6,
  'quote-nearby': 0.5,
  'quote-behind-colon': 0.8,
  'part-quoted': 0.92,
  'that-clause': 0.89,
  'bare-clause': 0.89,
  'clause-first': 0.87,
  question: 0.86,
  infinitive: 0.6,
  gerund: 0.8,
  object: 0.78,
  'object-infinitive': 0.83,
  'object-as': 0.82,
  relative: 0.76,
  passive: 0.6,
  according: 0.84,
  'in-view': 0.7,
  noun: 0.6,
  transcript: 0.9,
}

/** Where who speaks is taken over, or stands for somebody else, more goes wrong. */
const BY_PLACE: Readonly<Record<Place, number>> = {
  before: 1,
  behind: 1.02,
  phrase: 1,
  shared: 0.96,
  reduced: 0.85,
  relative: 0.78,
}

/** Who is a pronoun may be somebody else than it seems; nobody at all is worse. */
const BY_SPEAKER = { named: 1, described: 0.98, pronoun: 0.95, none: 0.7 } as const

/** The strength of a suggestion, 0 to 1 with two decimals. */
export const strengthOf = (rule: Rule, place: Place, speaker: keyof typeof BY_SPEAKER): number =>
  Math.round(Math.min(0.99, RIGHT[rule] * BY_PLACE[place] * BY_SPEAKER[speaker]) * 100) / 100
