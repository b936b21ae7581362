import { z } from 'zod'

/** Row 1 of the likelihood terms of ICD 203 (2015), the least likely first. One row a product. */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const
export const LikelihoodSchema = z.enum(LIKELIHOODS)
export type Likelihood = z.infer<typeof LikelihoodSchema>

/** What each term stands for, in per cent, after ICD 203. */
export const LIKELIHOOD_RANGES: Readonly<Record<Likelihood, readonly [number, number]>> = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
}

/** Confidence rates the basis of a judgement, never the event (ICD 203). */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const
export const ConfidenceSchema = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof ConfidenceSchema>

/** What each level rests on, in our words. */
export const CONFIDENCE_MEANINGS: Readonly<Record<Confidence, string>> = {
  low: 'uncorroborated, many assumptions, large gaps',
  moderate: 'partly corroborated, several assumptions, some gaps remain',
  high: 'well corroborated by proven sources, few assumptions, no gaps or minor ones',
}

/**
 * The likelihood term that a text uses first, or null.
 *
 * Longer terms are tried first, so that "very likely" is not read as "likely".
 */
export function likelihoodIn(text: string): Likelihood | null {
  return likelihoodsIn(text)[0] ?? null
}

/** Every likelihood term of row 1 in a text, in reading order. */
export function likelihoodsIn(text: string): Likelihood[] {
  return Array.from(text.toLowerCase().matchAll(TERM), (match) =>
    match[0].startsWith('almost certain') ? 'almost certain' : (match[0] as Likelihood),
  )
}

const TERM =
  /\b(?:almost no chance|very unlikely|unlikely|roughly even chance|very likely|likely|almost certain(?:ly)?)\b/g
