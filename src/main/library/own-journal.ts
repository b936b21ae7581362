import { join } from 'node:path'
import type { AppError } from '../../shared/error'
import {
  FORMAT,
  formatLine,
  type Header,
  headerJson,
  type JournalLine,
  LINE_LIMIT_BYTES,
  lineJson,
} from '../../shared/journal/line'
import { err, ok, type Result } from '../../shared/result'
import { appendToFile, cutFile, flushFolder, makeFolder } from '../disk/durable'
import { files } from '../disk/files'
import { lineChecksum } from './checksum'
import { JOURNAL_ENDING, journalFolder, manifestPath } from './paths'
import type { JournalFile } from './read-file'
import type { Place } from './read-journal'
import type { Writer } from './writer'

/** What is new in a line; the rest this module knows. */
export type NewLine = Pick<JournalLine, 'at' | 'time' | 'group' | 'label' | 'undoes' | 'changes'>

/** The file holds something else than this writer wrote: it must not be written to under this id. */
export type NotMine = { readonly code: 'not-mine' }

/** The one journal file of a folder that this device may append to. */
export type OwnJournal = {
  readonly writer: Writer
  readonly fileName: string
  /** Length of the file in bytes, when all of it is whole lines. */
  readonly length: () => number
  /** Settles when the line is on the disk (fsync), not when it was handed to the system. */
  readonly append: (line: NewLine) => Promise<Result<JournalLine, AppError | NotMine>>
}

/**
 * Takes up a writer's own journal where it was left, or begins one.
 *
 * @param file what the folder holds under the writer's name, if anything.
 * @returns null when that is not what the writer wrote last: a restored backup, a rollback, or
 *   the same name used from another place.
 */
export async function openOwnJournal(
  folder: string,
  place: Place,
  writer: Writer,
  file: JournalFile | undefined,
): Promise<OwnJournal | null> {
  const remembered = await writer.remembered(keyOf(place))
  const last = file?.last ?? null
  const isMine =
    file && file.length > 0
      ? remembered !== null && last !== null && (last === remembered.last || last === remembered.next)
      : (remembered?.last ?? null) === null
  return isMine ? ownJournal(folder, place, writer, file) : null
}

function ownJournal(folder: string, place: Place, writer: Writer, file: JournalFile | undefined): OwnJournal {
  const fileName = `${writer.id}${JOURNAL_ENDING}`
  const journals = journalFolder(folder, place.briefing)
  const path = join(journals, fileName)
  let length = file?.length ?? 0
  let n = file?.lines.reduce((highest, line) => Math.max(highest, line.n), 0) ?? 0
  let last = file?.last ?? null
  let isReady = false
  const note = writer.noteOf(keyOf(place))

  async function makeReady(): Promise<Result<null>> {
    // A stick that was pulled out leaves an empty mount point behind: nothing may be made in there.
    const library = await files.stat(manifestPath(folder)).catch(() => null)
    if (!library) return err({ code: 'write-failed', path: folder, reason: 'the library folder is gone' })
    const made = await makeFolder(journals, folder)
    if (!made.ok) return made
    const flushed = await flushFolder(journals)
    if (!flushed.ok) return flushed
    const cut = file && file.size > file.length ? await cutFile(path, file.length, await freeName(path)) : ok(null)
    isReady = cut.ok
    return cut
  }

  return {
    writer,
    fileName,
    length: () => length,
    async append(line) {
      const json = lineJson({ v: FORMAT, n: n + 1, writer: writer.id, ...line })
      const checksum = lineChecksum(json)
      const text = formatLine(json, () => checksum)
      const bytes = Buffer.from(`${length === 0 ? headerLine(place, writer.id) : ''}${text}\n`, 'utf8')
      if (bytes.length > LINE_LIMIT_BYTES && Buffer.byteLength(text, 'utf8') > LINE_LIMIT_BYTES)
        return err({ code: 'edit-too-large', bytes: bytes.length, limit: LINE_LIMIT_BYTES })
      const ready = isReady ? ok(null) : await makeReady()
      if (!ready.ok) return ready
      // Before the line itself, so that a kill at any moment leaves a journal that this note knows.
      note.write({ last, next: checksum })
      const appended = await appendToFile(path, bytes, length)
      if (!appended.ok) return appended
      if (appended.value.kind === 'other-length') return err({ code: 'not-mine' })
      length = appended.value.length
      last = checksum
      n += 1
      note.writeLater({ last, next: null })
      return ok({ v: FORMAT, n, writer: writer.id, ...line, checksum })
    },
  }
}

/** The name under which a journal is remembered. */
const keyOf = ({ briefing }: Place): string => briefing ?? 'library'

function headerLine({ library, briefing }: Place, writer: string): string {
  const header: Header = {
    format: FORMAT,
    kind: briefing === null ? 'library' : 'briefing',
    library,
    briefing,
    writer,
  }
  return `${formatLine(headerJson(header), lineChecksum)}\n`
}

/** Where a torn line is kept: `<writer>.torn-1`, or the first number that is free. */
async function freeName(path: string): Promise<string> {
  const base = path.slice(0, -JOURNAL_ENDING.length)
  for (let n = 1; ; n += 1) {
    const name = `${base}.torn-${n}`
    if (!(await files.stat(name).catch(() => null))) return name
  }
}
