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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day of publication as ISO 8601, as far as it is known: a day, a month or a year. Empty when the source does not
 * say, or says it in a way that is not understood.
 */
export function publishedDay({ kind, date }: Published): string {
  if (kind === 'not given') return ''
  const iso = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(date)
  if (iso) return iso.slice(1).filter(Boolean).join('-')
  const written = /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/i.exec(
    date,
  )
  const month = MONTHS.indexOf(written?.[2]?.slice(0, 3).toLowerCase() ?? '')
  if (!written || month < 0) return /\b(\d{4})\b/.exec(date)?.[1] ?? ''
  const day = written[1] ?? written[3]
  return [written[4], pad(month + 1), ...(day ? [pad(Number(day))] : [])].join('-')
}

const pad = (number: number): string => String(number).padStart(2, '0')
