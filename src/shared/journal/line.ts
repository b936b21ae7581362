import { z } from 'zod'
import { isReading, type Reading } from './clock'

/** The version of the journal format that this code writes. Within a version only additions. */
export const FORMAT = 1
/** The longest line that is written or read, in bytes of UTF-8. */
export const LINE_LIMIT_BYTES = 16 * 1024 * 1024
/** Hex digits of SHA-256 that stand before each line: 128 bits. */
export const CHECKSUM_LENGTH = 32

/** The checksum of a line's JSON: the first 32 hex digits of the SHA-256 of its UTF-8. */
export type Checksum = (json: string) => string

const LineChangeSchema = z.object({
  table: z.string().min(1).max(100),
  id: z.string().min(1).max(500),
  patch: z.record(z.string(), z.unknown()),
})

const LineSchema = z.object({
  v: z.int().positive(),
  n: z.int().positive(),
  at: z.custom<Reading>(isReading, 'expected a clock reading'),
  time: z.string(),
  writer: z.string(),
  group: z.string(),
  label: z.string(),
  undoes: z.string().optional(),
  changes: z.array(LineChangeSchema),
})

/** One change as a journal holds it: any table, any field, so that newer ones survive. */
export type LineChange = z.infer<typeof LineChangeSchema>

/** One atomic edit of one writer. `n` counts that writer's lines in this file from 1. */
export type JournalLine = Omit<z.infer<typeof LineSchema>, 'undoes'> & {
  readonly checksum: string
  /** The group that this line takes back: an edit's for undo, an undo's for redo. */
  readonly undoes?: string | undefined
}

/** The first line of every journal file. */
export const HeaderSchema = z.object({
  format: z.int().positive(),
  kind: z.enum(['library', 'briefing']),
  library: z.string(),
  briefing: z.string().nullable(),
  writer: z.string(),
})
export type Header = z.infer<typeof HeaderSchema>

/** A line as it is written, without its line end. */
export const formatLine = (json: string, checksum: Checksum): string => `${checksum(json)} ${json}`

/** The JSON of an edit, fields in a fixed order. */
export function lineJson(line: Omit<JournalLine, 'checksum'>): string {
  const { v, n, at, time, writer, group, label, undoes, changes } = line
  return JSON.stringify({ v, n, at, time, writer, group, label, undoes, changes })
}

/** What one line of a file turned out to be. */
export type ReadLine =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'edit'; readonly line: JournalLine }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' }

/** Reads one line. Never throws: what cannot be read is `damaged`, what is too new is `newer`. */
export function readLine(text: string, checksum: Checksum): ReadLine {
  const json = text.slice(CHECKSUM_LENGTH + 1)
  if (text[CHECKSUM_LENGTH] !== ' ' || checksum(json) !== text.slice(0, CHECKSUM_LENGTH)) return { kind: 'damaged' }
  const value = parseJson(json)
  const version = versionOf(value)
  if (version !== null && version > FORMAT) return { kind: 'newer', version }
  const line = LineSchema.safeParse(value)
  if (line.success) return { kind: 'edit', line: { ...line.data, checksum: text.slice(0, CHECKSUM_LENGTH) } }
  const header = HeaderSchema.safeParse(value)
  return header.success ? { kind: 'header', header: header.data } : { kind: 'damaged' }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null
  const { v, format } = value as { v?: unknown; format?: unknown }
  const version = v ?? format
  return typeof version === 'number' ? version : null
}
