import { createHash, randomUUID } from 'node:crypto'
import type { Imported, ImportJob } from '../../shared/import-job'
import { type Cancelled, type Prepared, SOURCE_LIMIT_BYTES } from '../../shared/ipc'
import { err, ok, type Result } from '../../shared/result'
import { freeze, isFrozen } from '../../shared/text/freeze'
import { readSource, tooLarge } from './read-source'

/** A source that is ready to be filed: its frozen text, and the file it came from. */
export type PreparedSource = {
  readonly name: string
  readonly text: string
  /** What freezing changed, in words. */
  readonly notices: readonly string[]
  /** The file as it was; null for a text that was pasted. */
  readonly original: Uint8Array | null
  /** Of the text in UTF-8, in hex. */
  readonly sha256: string
}

/** So many may wait to be filed; then the oldest goes, so that abandoned ones cannot fill the memory. */
const MOST_WAITING = 8

/** How a pasted text is called until somebody names it. */
const PASTED = 'Pasted text'

type Deps = {
  /** Takes bytes apart somewhere safe; its answer is checked here. */
  readonly decode: (job: ImportJob) => Promise<Result<Imported>>
  /** Asks the analyst for a file; null when they think better of it. */
  readonly choose: () => Promise<string | null>
}

/** Texts between being read and being filed. They live in memory alone: what is not filed leaves nothing behind. */
export type Imports = ReturnType<typeof createImports>

export function createImports({ decode, choose }: Deps) {
  const waiting = new Map<string, PreparedSource>()

  return {
    /** Asks for a file and prepares it. */
    async choose(): Promise<Result<Prepared | Cancelled>> {
      const path = await choose()
      return path ? fromPath(path) : ok({ cancelled: true })
    },

    fromPath,

    /** Prepares the bytes of a file that was dropped. */
    fromBytes,

    /** Prepares a text that was pasted. */
    async fromText(pasted: string): Promise<Result<Prepared>> {
      if (pasted.length > SOURCE_LIMIT_BYTES) return tooLarge(pasted.length)
      const { text, notices } = freeze(pasted)
      return keep(PASTED, null, { text, notices, encoding: 'Unicode' })
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
    return file.ok ? fromBytes(file.value) : file
  }

  async function fromBytes({ name, bytes }: ImportJob): Promise<Result<Prepared>> {
    if (bytes.byteLength > SOURCE_LIMIT_BYTES) return tooLarge(bytes.byteLength)
    if (bytes.byteLength === 0) return err({ code: 'source-empty' })
    const imported = await decode({ name, bytes })
    return imported.ok ? keep(name, bytes, imported.value) : imported
  }

  function keep(name: string, original: Uint8Array | null, { text, notices, encoding }: Imported): Result<Prepared> {
    const size = Buffer.byteLength(text, 'utf8')
    if (size > SOURCE_LIMIT_BYTES) return tooLarge(size)
    if (text.trim() === '') return err({ code: 'source-empty' })
    // The page that decoded it has touched bytes from outside: its word is not enough.
    if (!isFrozen(text)) return err({ code: 'internal', reason: 'the decoded text was not frozen' })
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
    const importId = randomUUID()
    waiting.set(importId, { name, text, notices, original, sha256 })
    for (const oldest of waiting.keys()) {
      if (waiting.size <= MOST_WAITING) break
      waiting.delete(oldest)
    }
    return ok({ importId, name, text, encoding, notices, sha256 })
  }
}
