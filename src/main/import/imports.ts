import { createHash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import {
  FIRST_READING,
  type Imported,
  type ImportJob,
  type ImportProgress,
  NO_FACTS,
  NO_WAYS,
  type Reading,
} from '../../shared/import-job'
import { type Cancelled, type Chosen, FILE_LIMIT_BYTES, type Prepared } from '../../shared/ipc'
import { err, ok, type Result } from '../../shared/result'
import { isFrozen, TEXT_LIMIT_BYTES } from '../../shared/text/freeze'
import { plainText } from '../../shared/text/plain-text'
import type { ReadApart } from './import-window'
import { readSource, type SourceFile, tooLarge } from './read-source'

/** A source that is ready to be filed: its frozen text, and the file it came from. */
export type PreparedSource = {
  readonly prepared: Prepared
  /** The file as it was; null for a text that was pasted. */
  readonly original: Uint8Array | null
}

/** A prepared source, and what it is read from again when it is to be read otherwise. */
type Waiting = PreparedSource & { readonly pasted: string }

/** So many may wait to be filed, of so many bytes; then the oldest goes, so that abandoned ones cannot fill the memory. */
const MOST_WAITING = 8
const MOST_WAITING_BYTES = 2 * FILE_LIMIT_BYTES

/** How a pasted text is called until somebody names it. */
const PASTED = 'Pasted text'

type Deps = {
  /** Takes bytes apart somewhere safe; its answer is checked here. */
  readonly read: ReadApart
  /** Asks the analyst for files; none when they think better of it. */
  readonly choose: () => Promise<readonly string[]>
  readonly onProgress: (name: string, progress: ImportProgress) => void
}

/** Texts between being read and being filed. They live in memory alone: what is not filed leaves nothing behind. */
export type Imports = ReturnType<typeof createImports>

export function createImports({ read, choose, onProgress }: Deps) {
  const waiting = new Map<string, Waiting>()
  let paths = new Map<string, string>()
  let stop = new AbortController()

  return {
    /** Asks for files. Only names and ids leave here: the window never hands in a path. */
    async choose(): Promise<Result<Chosen | Cancelled>> {
      const chosen = await choose()
      if (chosen.length === 0) return ok({ cancelled: true })
      paths = new Map(chosen.map((path) => [randomUUID(), path]))
      return ok({ files: [...paths].map(([fileId, path]) => ({ fileId, name: basename(path) })) })
    },

    /** Prepares one of the files that were chosen last. */
    async fromChosen(fileId: string): Promise<Result<Prepared>> {
      const path = paths.get(fileId)
      return path ? fromPath(path) : err({ code: 'import-expired' })
    },

    fromPath,

    /** Prepares the bytes of a file that was dropped. */
    fromBytes: (file: SourceFile): Promise<Result<Prepared>> => fromBytes(file, FIRST_READING, randomUUID()),

    /** Prepares a text that was pasted. */
    async fromText(pasted: string): Promise<Result<Prepared>> {
      return fromPasted(pasted, FIRST_READING, randomUUID())
    },

    /** Reads a prepared source once more, in another way; when that fails it stays as it was. */
    async again(importId: string, reading: Reading): Promise<Result<Prepared>> {
      const found = waiting.get(importId)
      if (!found) return err({ code: 'import-expired' })
      const { prepared, original, pasted } = found
      return original
        ? fromBytes({ name: prepared.name, bytes: original }, reading, importId)
        : fromPasted(pasted, reading, importId)
    },

    /** Stops what is being read just now (`cancelled`). */
    cancel(): void {
      stop.abort()
      stop = new AbortController()
    },

    /** A prepared source; it stays until it is discarded, so that filing it can be tried again. */
    find(importId: string): Result<PreparedSource> {
      const found = waiting.get(importId)
      return found ? ok(found) : err({ code: 'import-expired' })
    },

    /** Forgets one: it was filed, or the analyst thought better of it. */
    discard(importId: string): void {
      waiting.delete(importId)
    },
  }

  /** Prepares a file on the disk. */
  async function fromPath(path: string): Promise<Result<Prepared>> {
    const file = await readSource(path)
    return file.ok ? fromBytes(file.value, FIRST_READING, randomUUID()) : file
  }

  async function fromBytes(file: SourceFile, reading: Reading, importId: string): Promise<Result<Prepared>> {
    const { name, bytes } = file
    if (bytes.byteLength > FILE_LIMIT_BYTES) return tooLarge(bytes.byteLength, FILE_LIMIT_BYTES)
    if (bytes.byteLength === 0) return err({ code: 'source-empty' })
    const job: ImportJob = { name, bytes, reading }
    const imported = await read(job, {
      signal: stop.signal,
      onProgress: (progress) => onProgress(name, progress),
    })
    return imported.ok ? keep({ importId, name, original: bytes, pasted: '' }, imported.value) : imported
  }

  function fromPasted(pasted: string, reading: Reading, importId: string): Result<Prepared> {
    if (pasted.length > TEXT_LIMIT_BYTES) return tooLarge(pasted.length, TEXT_LIMIT_BYTES)
    const { text, notices, wrappedAt } = plainText(pasted, reading.joinLines)
    return keep(
      { importId, name: PASTED, original: null, pasted },
      {
        format: 'text',
        text,
        encoding: '',
        notices: [...notices],
        facts: NO_FACTS,
        dropped: [],
        pages: [],
        layouts: [],
        reading: { ...FIRST_READING, joinLines: reading.joinLines },
        ways: { ...NO_WAYS, wrappedAt },
      },
    )
  }

  type Origin = Pick<Waiting, 'original' | 'pasted'> & { readonly importId: string; readonly name: string }

  function keep({ importId, name, original, pasted }: Origin, imported: Imported): Result<Prepared> {
    const { text } = imported
    const size = Buffer.byteLength(text, 'utf8')
    if (size > TEXT_LIMIT_BYTES) return tooLarge(size, TEXT_LIMIT_BYTES)
    if (text.trim() === '') return err({ code: 'source-empty' })
    // The page that read it has touched bytes from outside: its word is not enough.
    if (!isFrozen(text)) return err({ code: 'internal', reason: 'the text that was read was not frozen' })
    if (!isInOrder(imported)) return err({ code: 'internal', reason: 'the pages that were read do not fit the text' })
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
    const prepared: Prepared = { ...imported, importId, name, sha256 }
    waiting.delete(importId)
    waiting.set(importId, { prepared, original, pasted })
    forgetOldest()
    return ok(prepared)
  }

  function forgetOldest(): void {
    let bytes = 0
    for (const { original } of waiting.values()) bytes += original?.byteLength ?? 0
    for (const [oldest, { original }] of waiting) {
      if (waiting.size <= 1 || (waiting.size <= MOST_WAITING && bytes <= MOST_WAITING_BYTES)) break
      bytes -= original?.byteLength ?? 0
      waiting.delete(oldest)
    }
  }
}

/** Whether pages begin one after another, inside the text. */
const isInOrder = ({ pages, text }: Imported): boolean =>
  pages.every(({ start }, at) => start <= text.length && start >= (pages[at - 1]?.start ?? 0))
