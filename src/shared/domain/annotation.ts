import { z } from 'zod'
import { AnchorSchema } from './claim'
import { AnnotationIdSchema, BriefingIdSchema, ClaimIdSchema, SourceIdSchema, VoiceIdSchema } from './ids'
import { defineRecord, prose } from './record'

/** What a note is; a correction prints as such. */
export const ANNOTATION_KINDS = ['comment', 'question', 'correction', 'highlight'] as const
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number]

/** What a note is about. One field: its parts must agree. */
export const TargetSchema = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('claim'), id: ClaimIdSchema }),
  z.strictObject({ on: z.literal('voice'), id: VoiceIdSchema }),
  z.strictObject({ on: z.literal('source'), id: SourceIdSchema }),
  z.strictObject({ on: z.literal('briefing'), id: BriefingIdSchema }),
  z.strictObject({ on: z.literal('text'), anchor: AnchorSchema }),
])
export type Target = z.infer<typeof TargetSchema>

/** A note. Private ones never print. */
export const AnnotationRecord = defineRecord('annotation', AnnotationIdSchema, {
  target: TargetSchema,
  kind: z.enum(ANNOTATION_KINDS).default('comment'),
  text: prose(),
  printable: z.boolean().default(true),
  status: z.enum(['open', 'done']).default('open'),
  createdAt: z.iso.datetime().nullable().default(null),
})
export type Annotation = z.infer<typeof AnnotationRecord.schema>
