import { z } from 'zod'
import { DirectionSchema } from './briefing'
import { ReliabilitySchema } from './grade'
import { SourceIdSchema } from './ids'
import { defineRecord, line, prose, rank } from './record'

/** When a source was published, as far as it says so. One field: its parts must agree. */
export const PublishedSchema = z.strictObject({
  kind: z.enum(['given', 'not given', 'before', 'after']),
  date: z.string().max(100),
})
export type Published = z.infer<typeof PublishedSchema>

/** A text that claims are anchored in. The frozen text itself lies in a file of its own. */
export const SourceRecord = defineRecord('source', SourceIdSchema, {
  rank: rank(),
  outlet: line(),
  title: line(),
  author: line(),
  published: PublishedSchema.default({ kind: 'not given', date: '' }),
  accessed: line(),
  address: line(),
  language: z.string().max(35).default('en'),
  direction: DirectionSchema.default('ltr'),
  /** SHA-256 of the UTF-8 of the frozen text, in lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length of the frozen text in UTF-16 code units. */
  length: z.int().nonnegative(),
  originalName: line(),
  /** What freezing changed, in words. */
  notices: z.array(z.string().max(500)).max(50).default([]),
  grade: ReliabilitySchema.nullable().default(null),
  gradeReason: prose(),
  withdrawn: z.boolean().default(false),
})
export type Source = z.infer<typeof SourceRecord.schema>
