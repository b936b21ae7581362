import { z } from 'zod'

/** Reliability of a source or a voice, the letters of the Admiralty code (FM 2-22.3, JWP 2-00). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const ReliabilitySchema = z.enum(RELIABILITIES)
export type Reliability = z.infer<typeof ReliabilitySchema>

/** Credibility of a statement, the digits of the Admiralty code. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const
export const CredibilitySchema = z.union(CREDIBILITIES.map((value) => z.literal(value)))
export type Credibility = (typeof CREDIBILITIES)[number]

export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

export const RELIABILITY_MEANINGS: Readonly<Record<Reliability, string>> = {
  A: 'no doubt about authenticity, trust or competence; right so far',
  B: 'minor doubt; right most of the time',
  C: 'some doubt; has been right before',
  D: 'significant doubt; has sometimes been right',
  E: 'a record of false information',
  F: 'no basis to judge, such as a new source. Not the same as bad',
}

export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
}

export const CREDIBILITY_MEANINGS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed independently, logical, fits what else is known',
  2: 'not confirmed; logical and fits',
  3: 'not confirmed; reasonably logical, agrees with some of what is known',
  4: 'not confirmed; possible but not logical, nothing else on it',
  5: 'not confirmed; not logical, contradicted',
  6: 'no basis to judge',
}

/** The less reliable of two letters; F, "cannot be judged", is the weakest hand of all. Null is ungraded. */
export function weakerOf(a: Reliability | null, b: Reliability | null): Reliability | null {
  if (!a || !b) return a ?? b
  return a > b ? a : b
}
