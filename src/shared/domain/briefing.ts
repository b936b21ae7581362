import { z } from 'zod'
import { BriefingIdSchema } from './ids'
import { MarkingSchema } from './marking'
import { defineRecord, line, prose } from './record'

/** Which way a text is set. */
export const DirectionSchema = z.enum(['ltr', 'rtl'])
export type Direction = z.infer<typeof DirectionSchema>

/**
 * The one record of its table in a briefing's journal; its id is the briefing's own.
 *
 * `final` is the moment (ISO 8601) at which it was declared final. The fold takes it back as
 * soon as any later edit exists, so a final briefing is always the one that was read.
 */
export const BriefingRecord = defineRecord('briefing', BriefingIdSchema, {
  title: line(),
  question: line(),
  marking: MarkingSchema.nullable().default(null),
  author: line(),
  recipients: line(),
  cutoff: line(),
  version: z.int().min(1).max(9_999).default(1),
  supersedes: line(),
  final: z.iso.datetime().nullable().default(null),
  language: z.string().max(35).default('en'),
  direction: DirectionSchema.default('ltr'),
  bluf: prose(),
  whyItMatters: prose(),
  /** One indicator a line. */
  towards: prose(),
  /** One indicator a line. */
  away: prose(),
  alternative: prose(),
  assumptions: prose(),
  gaps: prose(),
  notHeard: prose(),
  dissent: prose(),
  sourceSummary: prose(),
  /** How the table of voices by propositions is to be read. */
  reading: prose(),
  /** Since when it lies in the trash; its contents are not touched by that. */
  trashedAt: z.iso.datetime().nullable().default(null),
  createdAt: z.iso.datetime().nullable().default(null),
})
export type Briefing = z.infer<typeof BriefingRecord.schema>
