import { join } from 'node:path'
import { z } from 'zod'
import { CHECKSUM_LENGTH } from '../../shared/journal/line'
import { makeFolder, replaceFile } from '../disk/durable'
import { files } from '../disk/files'
import { createNote } from '../disk/note'
import { readText } from '../disk/read'
import { type Lock, takeLock } from './lock'
import { isId } from './paths'

/** What a device remembers of a writer of its own. */
const MemorySchema = z.object({
  writer: z.string(),
  /** The real path of the library folder. */
  path: z.string(),
  machine: z.string(),
  /** Milliseconds since 1970. */
  since: z.number(),
  retired: z.boolean(),
})
type Memory = z.infer<typeof MemorySchema>

/** The last own line of a journal: the one that is there, or the one that was about to be. */
export type LastLine = { readonly last: string | null; readonly next: string | null }

const NONE = '-'.repeat(CHECKSUM_LENGTH)

/** Where the last line of one journal is noted. It outlives a kill, though not a power cut. */
export type LastLineNote = {
  readonly write: (line: LastLine) => void
  /** Writes it when there is time, unless there is something newer by then. */
  readonly writeLater: (line: LastLine) => void
}

/** Who writes for this device in one library. At most one process has it at a time. */
export type Writer = {
  readonly id: string
  /** What is remembered of a journal (`library` or a briefing's id); null when it never wrote there. */
  readonly remembered: (journal: string) => Promise<LastLine | null>
  /** Remembers the last line of a journal from now on. */
  readonly noteOf: (journal: string) => LastLineNote
  /** Gives the id up for good: what lies on the disk is not what it wrote last. */
  readonly retire: () => Promise<void>
  readonly release: () => Promise<void>
}

export type WriterDeps = {
  readonly userData: string
  readonly library: string
  readonly path: string
  readonly machine: string
  readonly now: () => number
  readonly newId: () => string
}

/** The writer this device was in this library at this place, if no other process is it just now. */
export async function findWriter(deps: WriterDeps): Promise<Writer | null> {
  const folder = writersFolder(deps)
  const entries = await files.list(folder).catch(() => [])
  const names = entries.map(({ name }) => name).filter(isId)
  const memories = await Promise.all(names.map((name) => readMemory(join(folder, name))))
  const candidates = memories.filter((memory): memory is Memory => memory !== null && isSame(memory, deps))
  for (const memory of candidates.sort((a, b) => b.since - a.since)) {
    const lock = await takeLock(lockPath(folder, memory.writer)).catch(() => null)
    if (lock) return writerOf(join(folder, memory.writer), memory, lock)
  }
  return null
}

/** A writer under a new id. Where `userData` cannot be written it is good for this session only. */
export async function makeWriter(deps: WriterDeps): Promise<Writer> {
  const memory = { writer: deps.newId(), path: deps.path, machine: deps.machine, since: deps.now(), retired: false }
  const folder = join(writersFolder(deps), memory.writer)
  const made = await makeFolder(join(folder, 'last'), deps.userData)
  if (!made.ok) return writerOf(folder, memory, null)
  const lock = await takeLock(lockPath(writersFolder(deps), memory.writer)).catch(() => null)
  await replaceFile(memoryPath(folder), JSON.stringify(memory))
  return writerOf(folder, memory, lock)
}

function writerOf(folder: string, memory: Memory, lock: Lock | null): Writer {
  const notePath = (journal: string): string => join(folder, 'last', journal)
  const notes = new Map<string, LastLineNote & { readonly close: () => void }>()

  function closeNotes(): void {
    for (const note of notes.values()) note.close()
    notes.clear()
  }

  return {
    id: memory.writer,
    remembered: async (journal) => parseNote((await readText(notePath(journal))) ?? ''),
    noteOf(journal) {
      const note = notes.get(journal) ?? lastLineNote(notePath(journal))
      notes.set(journal, note)
      return note
    },
    async retire() {
      closeNotes()
      await replaceFile(memoryPath(folder), JSON.stringify({ ...memory, retired: true }))
      await lock?.release()
    },
    async release() {
      closeNotes()
      await lock?.release()
    },
  }
}

function lastLineNote(path: string) {
  const note = createNote(path)
  let waiting: LastLine | null = null

  function write({ last, next }: LastLine): void {
    waiting = null
    try {
      note.rewrite(`${last ?? NONE} ${next ?? NONE}\n`)
    } catch {
      // Then the id is not known again after a restart, and a new one is made: nothing is lost.
    }
  }
  function writeWaiting(): void {
    if (waiting) write(waiting)
  }

  return {
    write,
    writeLater(line: LastLine): void {
      waiting = line
      setImmediate(writeWaiting)
    },
    close(): void {
      writeWaiting()
      note.close()
    },
  }
}

const isSame = (memory: Memory, { path, machine }: WriterDeps): boolean =>
  memory.path === path && memory.machine === machine && !memory.retired

const writersFolder = ({ userData, library }: WriterDeps): string => join(userData, 'writers', library)
const memoryPath = (folder: string): string => join(folder, 'writer.json')
const lockPath = (folder: string, writer: string): string => join(folder, writer, 'lock')

async function readMemory(folder: string): Promise<Memory | null> {
  try {
    return MemorySchema.parse(JSON.parse((await readText(memoryPath(folder))) ?? ''))
  } catch {
    return null
  }
}

function parseNote(text: string): LastLine | null {
  const found = /^([0-9a-f]{32}|-{32}) ([0-9a-f]{32}|-{32})\n/.exec(text)
  if (!found) return null
  const [, last, next] = found
  return { last: last === NONE ? null : (last ?? null), next: next === NONE ? null : (next ?? null) }
}
