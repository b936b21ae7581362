import { z } from 'zod'
import { SourceIdSchema } from './ids'
import { defineRecord } from './record'

export const DismissalIdSchema = z.string().max(80).brand<'DismissalId'>()
export type DismissalId = z.infer<typeof DismissalIdSchema>

/** A suggestion that the analyst rejected. Suggestions themselves are derived and never stored. */
export const DismissalRecord = defineRecord('dismissal', DismissalIdSchema, {
  sourceId: SourceIdSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type Dismissal = z.infer<typeof DismissalRecord.schema>

/** A dismissal is the stretch of text it rejects, in UTF-16 code units. */
export const dismissalId = (sourceId: string, start: number, end: number): DismissalId =>
  `${sourceId}:${start}:${end}` as DismissalId
