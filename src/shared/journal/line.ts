import { isReading, type Reading } from './clock'

/** The version of the journal format that this code writes. Within a version only additions. */
export const FORMAT = 1
/** The longest line that is written or read, in bytes of UTF-8, without its line end. */
export const LINE_LIMIT_BYTES = 16 * 1024 * 1024
/** Hex digits of SHA-256 that stand before each line: 128 bits. */
export const CHECKSUM_LENGTH = 32
/** Values nested deeper than this cannot cross between processes; the deepest of ours has 4 levels. */
export const DEPTH_LIMIT = 64

/** The checksum of a line's JSON: the first 32 hex digits of the SHA-256 of its UTF-8. */
export type Checksum = (json: string) => string

/** One change as a journal holds it: any table, any field, so that newer ones survive. */
export type LineChange = {
  readonly table: string
  readonly id: string
  readonly patch: Readonly<Record<string, unknown>>
}

/** One atomic edit of one writer. `n` counts that writer's lines in this file from 1. */
export type JournalLine = {
  readonly v: number
  readonly n: number
  readonly at: Reading
  /** When it was written, ISO 8601; only for display. */
  readonly time: string
  readonly writer: string
  readonly group: string
  readonly label: string
  /** The group that this line takes back: an edit's for undo, an undo's for redo. */
  readonly undoes?: string | undefined
  readonly changes: readonly LineChange[]
  readonly checksum: string
}

/** The first line of every journal file. */
export type Header = {
  readonly format: number
  readonly kind: 'library' | 'briefing'
  readonly library: string
  readonly briefing: string | null
  readonly writer: string
}

/** A line as it is written, without its line end. */
export const formatLine = (json: string, checksum: Checksum): string => `${checksum(json)} ${json}`

/** The JSON of an edit, fields in a fixed order. */
export function lineJson(line: Omit<JournalLine, 'checksum'>): string {
  const { v, n, at, time, writer, group, label, undoes, changes } = line
  return JSON.stringify({ v, n, at, time, writer, group, label, undoes, changes })
}

/** The JSON of a header, fields in a fixed order. */
export function headerJson({ format, kind, library, briefing, writer }: Header): string {
  return JSON.stringify({ format, kind, library, briefing, writer })
}

/** What one line of a file turned out to be. */
export type ReadLine =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'edit'; readonly line: JournalLine }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' }

const DAMAGED: ReadLine = { kind: 'damaged' }

/** Reads one line. Never throws: what cannot be read is `damaged`, what is too new is `newer`. */
export function readLine(text: string, checksum: Checksum): ReadLine {
  const json = text.slice(CHECKSUM_LENGTH + 1)
  const sum = text.slice(0, CHECKSUM_LENGTH)
  return text[CHECKSUM_LENGTH] === ' ' && checksum(json) === sum ? readJson(json, sum) : DAMAGED
}

/**
 * Reads the JSON of a line whose checksum was found right.
 *
 * Checked by hand: a journal of 100,000 lines passes here whenever its briefing is opened, and a
 * schema takes several times as long.
 */
export function readJson(json: string, checksum: string): ReadLine {
  const value = parseJson(json)
  if (!isObject(value)) return DAMAGED
  const version = value.v ?? value.format
  if (typeof version === 'number' && version > FORMAT) return { kind: 'newer', version }
  if (isCount(value.v)) return readEdit(value, checksum)
  return readHeader(value)
}

function readEdit(value: RawObject, checksum: string): ReadLine {
  const { n, at, time, writer, group, label, undoes, changes } = value
  if (!isCount(n) || !isReading(at) || !isText(time) || !isText(writer) || !isText(group) || !isText(label))
    return DAMAGED
  if (!(undoes === undefined || isText(undoes)) || !Array.isArray(changes)) return DAMAGED
  for (const change of changes) if (!isChange(change)) return DAMAGED
  // The parsed object itself, so that what a newer version added stays with it.
  return { kind: 'edit', line: Object.assign(value, { checksum }) as unknown as JournalLine }
}

function readHeader({ format, kind, library, briefing, writer }: RawObject): ReadLine {
  if (!isCount(format) || !isText(library) || !isText(writer)) return DAMAGED
  if (kind === 'briefing' && isText(briefing))
    return { kind: 'header', header: { format, kind, library, briefing, writer } }
  if (kind === 'library' && briefing === null)
    return { kind: 'header', header: { format, kind, library, briefing, writer } }
  return DAMAGED
}

type RawObject = Record<string, unknown>

const isObject = (value: unknown): value is RawObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1
const isName = (value: unknown, limit: number): boolean => isText(value) && value.length >= 1 && value.length <= limit

function isChange(change: unknown): change is LineChange {
  if (!isObject(change) || !isName(change.table, 100) || !isName(change.id, 500) || !isObject(change.patch))
    return false
  return isShallow(change.patch, DEPTH_LIMIT)
}

/** Whether a value is nested no deeper than so many levels. A loop without callbacks: it sees every field of a journal. */
function isShallow(value: object, levels: number): boolean {
  for (const key in value) {
    const each = (value as RawObject)[key]
    if (typeof each === 'object' && each !== null && (levels === 0 || !isShallow(each, levels - 1))) return false
  }
  return true
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
