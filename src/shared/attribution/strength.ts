/** The rule that found a suggestion. */
export type Rule =
  | 'quote-says'
  | 'quote-carries-on'
  | 'quote-alone'
  | 'part-says'
  | 'part-calls'
  | 'stand'
  | 'that-clause'
  | 'bare-clause'
  | 'clause-says'
  | 'according'

/**
 * How often each rule was right on 168 news articles that it was not made on, as a share, rounded.
 *
 * “Right” is that half of its words lie in a statement that a reader marked. A quotation alone
 * is as often one as not of somebody in particular: it gets less than it measured.
 */
const RIGHT: Readonly<Record<Rule, number>> = {
  'quote-says': 0.98,
  'quote-carries-on': 0.85,
  'quote-alone': 0.6,
  'part-says': 0.92,
  'part-calls': 0.88,
  stand: 0.8,
  'that-clause': 0.88,
  'bare-clause': 0.88,
  'clause-says': 0.83,
  according: 0.88,
}

/** Who is a pronoun may be somebody else than it seems; nobody at all is worse. */
const BY_SPEAKER = { named: 1, described: 0.95, pronoun: 0.85, none: 0.7 } as const

/** The strength of a suggestion, 0 to 1 with two decimals. */
export const strengthOf = (rule: Rule, speaker: keyof typeof BY_SPEAKER): number =>
  Math.round(RIGHT[rule] * BY_SPEAKER[speaker] * 100) / 100
