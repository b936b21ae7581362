import { z } from 'zod'
import { CredibilitySchema } from './grade'
import { ClaimIdSchema, PropositionIdSchema, SourceIdSchema, VoiceIdSchema } from './ids'
import { MarkingSchema } from './marking'
import { defineRecord, line, prose } from './record'

/**
 * Where a quotation sits in a frozen text. Offsets count UTF-16 code units; `end` is exclusive.
 *
 * Quote with context and position together, after the W3C Web Annotation Data Model, 4.2.4 and 4.2.5.
 */
export const PieceSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
})
export type Piece = z.infer<typeof PieceSchema>

/** One or more pieces of one source, in reading order. One field: its parts must agree. */
export const AnchorSchema = z.strictObject({
  sourceId: SourceIdSchema,
  pieces: z.array(PieceSchema).min(1).max(50),
})
export type Anchor = z.infer<typeof AnchorSchema>

/** How a claim's words relate to its source's. A paraphrase never prints in quotation marks. */
export const QUOTATIONS = ['verbatim', 'part', 'paraphrase'] as const
export const QuotationSchema = z.enum(QUOTATIONS)
export type Quotation = z.infer<typeof QuotationSchema>

/** The words for each kind of quotation. */
export const QUOTATION_WORDS: Readonly<Record<Quotation, string>> = {
  verbatim: 'verbatim',
  part: 'part quoted',
  paraphrase: 'paraphrase',
}

/** What sort of statement a claim is. */
export const CLAIM_TYPES = ['fact', 'figure', 'assessment', 'forecast', 'recommendation', 'attitude', 'motive'] as const
export const ClaimTypeSchema = z.enum(CLAIM_TYPES)
export type ClaimType = z.infer<typeof ClaimTypeSchema>

/** Only these can be true or false already, so only these take a credibility. */
export const GRADED_TYPES: readonly ClaimType[] = ['fact', 'figure', 'assessment']

/** What a voice holds, in the analyst's words, anchored to exact pieces of a source. */
export const ClaimRecord = defineRecord('claim', ClaimIdSchema, {
  /** The n of "C n", given once and kept: texts cite it. */
  number: z.int().min(1).max(1_000_000).default(1),
  anchor: AnchorSchema,
  holder: VoiceIdSchema.nullable().default(null),
  /** The voice that tells it, when the holder does not speak: then it is second-hand. */
  via: VoiceIdSchema.nullable().default(null),
  quotation: QuotationSchema.default('paraphrase'),
  type: ClaimTypeSchema.default('assessment'),
  /** The claim in the analyst's words. */
  words: prose(),
  saidWith: line(),
  credibility: CredibilitySchema.nullable().default(null),
  credibilityReason: prose(),
  /** Set only when it is stricter than the briefing's. */
  marking: MarkingSchema.nullable().default(null),
  /** The proposition it bears on most, under which it prints; null leaves that to the stances. */
  main: PropositionIdSchema.nullable().default(null),
})
export type Claim = z.infer<typeof ClaimRecord.schema>

export const TopicIdSchema = z.string().max(300).brand<'TopicId'>()
export type TopicId = z.infer<typeof TopicIdSchema>

/** A topic that a claim carries. */
export const TopicRecord = defineRecord('topic', TopicIdSchema, {
  claimId: ClaimIdSchema,
  name: z.string().min(1).max(200),
})
export type Topic = z.infer<typeof TopicRecord.schema>

/** A topic is the pair (claim, name). */
export const topicId = (claimId: string, name: string): TopicId => `${claimId}:${name}` as TopicId
