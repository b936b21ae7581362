import { join } from 'node:path'
import { compareText } from '../../shared/domain/records'
import { AHEAD_MS, millisecondsOf } from '../../shared/journal/clock'
import type { JournalLine } from '../../shared/journal/line'
import { isMissing, reasonOf } from '../disk/errors'
import { type Entry, files } from '../disk/files'
import { JOURNAL_ENDING } from './paths'
import { type JournalFile, readJournalFile } from './read-file'

/** What is expected of the headers in one folder: a file of another briefing has no business there. */
export type Place = { readonly library: string; readonly briefing: string | null }

/** Every readable line of every journal file in one folder, and what was found wrong. */
export type Journal = {
  /** Without repeats, in no particular order. */
  readonly lines: readonly JournalLine[]
  readonly files: ReadonlyMap<string, JournalFile>
  /** Sizes of all files in bytes, also of those that could not be read. */
  readonly sizes: ReadonlyMap<string, number>
  /** Lines of a newer format: nothing may be written beside them. */
  readonly newer: number
  /** In words, for the analyst. */
  readonly problems: readonly string[]
  /** Lines at an end of a file that have not arrived whole, by file name. */
  readonly torn: readonly string[]
}

/** The journal files of a folder with their sizes in bytes; empty when there is no such folder. */
export async function journalSizes(folder: string): Promise<Map<string, number>> {
  const entries = await list(folder)
  const names = entries
    .filter((entry) => entry.kind === 'file' && entry.name.endsWith(JOURNAL_ENDING))
    .map(({ name }) => name)
  const found = await Promise.all(
    names.map(async (name) => {
      // A sync engine may take a file away between the two calls.
      const stats = await files.stat(join(folder, name)).catch(() => null)
      return stats ? [[name, stats.size] as const] : []
    }),
  )
  return new Map(found.flat().sort(([a], [b]) => compareText(a, b)))
}

/**
 * A short text that changes whenever a folder's journals do: a hash of their names and sizes.
 *
 * A plain one (FNV-1a, twice, from two bases), since every edit makes a new stamp and nothing
 * depends on it but whether a view is out of date.
 */
export function stampOf(sizes: ReadonlyMap<string, number>): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (const [name, size] of sizes) {
    const text = `${name} ${size}\n`
    for (let at = 0; at < text.length; at += 1) {
      a = Math.imul(a ^ text.charCodeAt(at), 0x01000193)
      b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b)
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/**
 * Reads the set of all lines in a folder: conflict copies, restored backups and diverged copies
 * are just more lines. What cannot be read is counted and told; nothing is changed.
 */
export async function readJournal(folder: string, place: Place, now: number): Promise<Journal> {
  const sizes = await journalSizes(folder)
  const found = new Map<string, JournalFile>()
  const lines = new Map<string, JournalLine>()
  const problems: string[] = []
  const torn: string[] = []
  let newer = 0
  for (const name of sizes.keys()) {
    const file = await readJournalFile(join(folder, name)).catch((error: unknown) => reasonOf(error))
    if (typeof file === 'string') {
      problems.push(`The journal ${name} cannot be read (${file}).`)
      continue
    }
    found.set(name, file)
    sizes.set(name, file.size)
    problems.push(...problemsOf(name, file, place))
    if (file.size > file.length) torn.push(name)
    newer += file.newer
    if (belongs(file, place)) for (const line of file.lines) lines.set(line.checksum, line)
  }
  const set = [...lines.values()]
  problems.push(...missingLines(set, found), ...clocksAhead(set, now))
  return { lines: set, files: found, sizes, newer, problems, torn }
}

const belongs = ({ header }: JournalFile, place: Place): boolean =>
  header === null || (header.library === place.library && header.briefing === place.briefing)

function problemsOf(name: string, file: JournalFile, place: Place): string[] {
  const problems: string[] = []
  if (!belongs(file, place))
    problems.push(`The journal ${name} belongs to another briefing or library; it is left out.`)
  if (file.damaged > 0)
    problems.push(`The journal ${name} has ${count(file.damaged, 'damaged line')}; they are kept, and left out.`)
  if (file.newer > 0)
    problems.push(
      `The journal ${name} has ${count(file.newer, 'line')} of a newer version of Standpoint: nothing can be changed here.`,
    )
  return problems
}

/** A writer counts its lines from 1, so that lines which went missing show, unless they were the last ones. */
function missingLines(lines: readonly JournalLine[], found: ReadonlyMap<string, JournalFile>): string[] {
  const numbers = new Map<string, { seen: Set<number>; highest: number }>()
  for (const { writer, n } of lines) {
    const own = numbers.get(writer) ?? { seen: new Set(), highest: 0 }
    numbers.set(writer, own)
    own.seen.add(n)
    own.highest = Math.max(own.highest, n)
  }
  const damaged = [...found.values()].reduce((sum, file) => sum + file.damaged + file.newer, 0)
  const missing = [...numbers.values()].reduce((sum, { seen, highest }) => sum + highest - seen.size, 0) - damaged
  return missing > 0 ? [`${count(missing, 'line')} of the journals ${missing === 1 ? 'is' : 'are'} missing.`] : []
}

/** One notice a writer whose clock runs more than a day ahead of this device's. */
function clocksAhead(lines: readonly JournalLine[], now: number): string[] {
  const ahead = new Map<string, number>()
  for (const { at, writer } of lines) {
    const by = millisecondsOf(at) - now
    if (by > AHEAD_MS) ahead.set(writer, Math.max(by, ahead.get(writer) ?? 0))
  }
  return Array.from(
    ahead,
    ([writer, by]) =>
      `The clock of a device (${writer}) was ${count(Math.floor(by / AHEAD_MS), 'day')} ahead of this one when it wrote; its changes win over others until then.`,
  )
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

async function list(folder: string): Promise<Entry[]> {
  try {
    return await files.list(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
