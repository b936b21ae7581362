import { z } from 'zod'
import { datesIn } from '../text/dates'
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

/** Where a page of a PDF begins in the frozen text, in UTF-16 code units, and the number that the page bears. */
export const PageStartSchema = z.strictObject({ start: z.int().nonnegative(), label: z.string().max(20) })
export type PageStart = z.infer<typeof PageStartSchema>

/** More pages than a file may have that is imported. */
export const PAGES_LIMIT = 2_000

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
  /** The pages of the file it came from, in order; none where it has none. */
  pages: z.array(PageStartSchema).max(PAGES_LIMIT).default([]),
  /** Sources of one origin, an agency report and its reprint, are one; empty for one of its own. */
  origin: line(),
  /** The source that this one is a corrected version of. */
  corrects: SourceIdSchema.nullable().default(null),
  grade: ReliabilitySchema.nullable().default(null),
  gradeReason: prose(),
  withdrawn: z.boolean().default(false),
})
export type Source = z.infer<typeof SourceRecord.schema>

/**
 * The day of publication as ISO 8601, as far as it is known: a day, a month or a year. Empty when the source does not
 * say, or says it in a way that is not understood.
 */
export const publishedDay = ({ kind, date }: Published): string =>
  kind === 'not given' ? '' : (datesIn(date)[0] ?? '')

/** The label of the page on which an offset of the text stands, or null for a text without pages. */
export function pageAt(pages: readonly PageStart[], offset: number): string | null {
  let label: string | null = null
  for (const page of pages) {
    if (page.start > offset) break
    label = page.label
  }
  return label
}
