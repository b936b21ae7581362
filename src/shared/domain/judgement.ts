import { z } from 'zod'
import { ClaimIdSchema, JudgementIdSchema, PropositionIdSchema } from './ids'
import { ConfidenceSchema, LikelihoodSchema } from './likelihood'
import { defineRecord, line, prose, rank } from './record'

/** A key judgement: the analyst's own answer, never an expert's. */
export const JudgementRecord = defineRecord('judgement', JudgementIdSchema, {
  rank: rank(),
  statement: prose(),
  propositionId: PropositionIdSchema.nullable().default(null),
  direction: z.enum(['affirms', 'denies']).default('affirms'),
  likelihood: LikelihoodSchema.nullable().default(null),
  horizon: line(),
  confidence: ConfidenceSchema.nullable().default(null),
  confidenceReason: prose(),
})
export type Judgement = z.infer<typeof JudgementRecord.schema>

/** How a claim bears on a judgement: for it, against it, or without direction. */
export const BEARINGS = ['for', 'neutral', 'against'] as const
export const BearingSchema = z.enum(BEARINGS)
export type Bearing = z.infer<typeof BearingSchema>

export const CitationIdSchema = z.string().max(80).brand<'CitationId'>()
export type CitationId = z.infer<typeof CitationIdSchema>

/** A claim cited by a judgement. `reason` says why a claim against it was not followed. */
export const CitationRecord = defineRecord('citation', CitationIdSchema, {
  judgementId: JudgementIdSchema,
  claimId: ClaimIdSchema,
  bearing: BearingSchema.default('for'),
  reason: prose(),
})
export type Citation = z.infer<typeof CitationRecord.schema>

/** A citation is the pair it joins: citing twice is citing once. */
export const citationId = (judgementId: string, claimId: string): CitationId =>
  `${judgementId}:${claimId}` as CitationId
