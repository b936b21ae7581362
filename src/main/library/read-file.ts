import {
  CHECKSUM_LENGTH,
  type Header,
  type JournalLine,
  LINE_LIMIT_BYTES,
  type ReadLine,
  readJson,
} from '../../shared/journal/line'
import { files } from '../disk/files'
import { lineChecksum } from './checksum'

const LINE_END = 0x0a
const SPACE = 0x20

/** What one journal file holds. */
export type JournalFile = {
  readonly header: Header | null
  readonly lines: readonly JournalLine[]
  /** Lines that cannot be read; they stay where they are. */
  readonly damaged: number
  /** Lines of a newer format. */
  readonly newer: number
  /** Length in bytes up to the end of the last whole line. */
  readonly length: number
  /** Length in bytes with the torn line at the end, if there is one. */
  readonly size: number
  /** The checksum of the last whole line, or null when it is damaged or there is none. */
  readonly last: string | null
}

/**
 * Reads a journal file.
 *
 * A line counts when it has its line end; what follows the last one is a torn line: it was never
 * acknowledged, or has not arrived yet. Empty lines hold nothing and are passed over.
 *
 * @throws NodeJS.ErrnoException when the file cannot be read.
 */
export async function readJournalFile(path: string): Promise<JournalFile> {
  return readJournalBytes(await files.readFile(path))
}

/** As `readJournalFile`, of bytes already read. */
export function readJournalBytes(bytes: Buffer): JournalFile {
  const lines: JournalLine[] = []
  let header: Header | null = null
  let damaged = 0
  let newer = 0
  let last: string | null = null
  let start = 0
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, start)) {
    const from = start
    start = end + 1
    if (from === end) continue
    const read = readLineBytes(bytes, from, end)
    last = read.kind === 'damaged' ? null : bytes.toString('latin1', from, from + CHECKSUM_LENGTH)
    if (read.kind === 'edit') lines.push(read.line)
    else if (read.kind === 'header') header ??= read.header
    else if (read.kind === 'newer') newer += 1
    else damaged += 1
  }
  return { header, lines, damaged, newer, length: start, size: bytes.length, last }
}

const DAMAGED: ReadLine = { kind: 'damaged' }

function readLineBytes(bytes: Buffer, from: number, end: number): ReadLine {
  const space = from + CHECKSUM_LENGTH
  if (end - from > LINE_LIMIT_BYTES || space >= end || bytes[space] !== SPACE) return DAMAGED
  const sum = bytes.toString('latin1', from, space)
  if (lineChecksum(bytes.subarray(space + 1, end)) !== sum) return DAMAGED
  return readJson(bytes.toString('utf8', space + 1, end), sum)
}
