import { z } from 'zod'
import { EventIdSchema, SourceIdSchema } from './ids'
import { defineRecord, line, prose } from './record'

/** A date or figure that the source gives, for the list of dates. */
export const EventRecord = defineRecord('event', EventIdSchema, {
  sourceId: SourceIdSchema.nullable().default(null),
  /** As it prints: "since early 2024". */
  when: line(),
  /** Year, year-month or date (ISO 8601), by which the list is ordered; empty sorts last. */
  sortKey: z.string().max(30).default(''),
  what: line(),
  /** The ¶ numbers it stands in. */
  paragraphs: z.array(z.int().positive()).max(100).default([]),
  note: prose(),
})
export type Event = z.infer<typeof EventRecord.schema>
