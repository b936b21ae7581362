import type { RawRecord } from '../../shared/domain/records'
import type { History } from '../../shared/ipc'
import { Fold, type FoldChange } from '../../shared/journal/fold'
import type { JournalLine } from '../../shared/journal/line'
import { Stacks } from '../../shared/journal/stacks'
import { type OwnJournal, openOwnJournal } from './own-journal'
import { JOURNAL_ENDING, journalFolder } from './paths'
import { type Place, readJournal, stampOf } from './read-journal'
import type { Writer } from './writer'

/** One folder of journals in memory: folded, with this device's own journal and its undo stack. */
export type OpenJournal = ReturnType<typeof inMemory>

/** Reads a folder of journals. @throws NodeJS.ErrnoException when the folder cannot be read. */
export async function openJournal(folder: string, place: Place, writer: Writer | null, now: number) {
  const journal = await readJournal(journalFolder(folder, place.briefing), place, now)
  const own = writer
    ? await openOwnJournal(folder, place, writer, journal.files.get(`${writer.id}${JOURNAL_ENDING}`))
    : null
  // A file that is there and cannot be read is not a file that is not there.
  const isUnread = writer !== null && isUnreadable(journal, `${writer.id}${JOURNAL_ENDING}`)
  return inMemory(place, journal, isUnread ? null : own, writer !== null && (own === null || isUnread))
}

type Read = Awaited<ReturnType<typeof readJournal>>

const isUnreadable = ({ sizes, files }: Read, name: string): boolean => sizes.has(name) && !files.has(name)

function inMemory(place: Place, read: Read, ownAtFirst: OwnJournal | null, isForeign: boolean) {
  const fold = new Fold()
  const stacks = new Stacks()
  const lines = [...read.lines]
  const sizes = new Map(read.sizes)
  let own = ownAtFirst
  for (const line of lines) fold.apply(line)
  if (own) for (const line of written(lines, own.writer.id)) stacks.apply(line)

  return {
    place,
    fold,
    lines: lines as readonly JournalLine[],
    stacks,
    problems: read.problems,
    /** Lines of a newer format, beside which nothing may be written. */
    newer: read.newer,
    /** Whether the writer's own file is not what it wrote last. */
    isForeign,
    own: (): OwnJournal | null => own,
    /** Goes on under another writer; the undo stack of this session stays. */
    adopt(journal: OwnJournal): void {
      own = journal
    },
    stamp: (): string => stampOf(sizes),
    sizes: sizes as ReadonlyMap<string, number>,
    history: (): History => ({ undo: stacks.undo?.label ?? null, redo: stacks.redo?.label ?? null }),
    records: (): RawRecord[] => [...fold.records()],
    /** Takes in a line that this device has just written. */
    take(line: JournalLine): FoldChange {
      lines.push(line)
      stacks.apply(line)
      if (own) setInOrder(sizes, own.fileName, own.length())
      return fold.change(line)
    },
  }
}

/** A writer's lines in the order in which it wrote them. */
const written = (lines: readonly JournalLine[], writer: string): JournalLine[] =>
  lines.filter((line) => line.writer === writer).sort((a, b) => a.n - b.n)

/** Stamps are made of names in order, so a new name goes where it belongs. */
function setInOrder(sizes: Map<string, number>, name: string, size: number): void {
  const isNew = !sizes.has(name)
  sizes.set(name, size)
  if (!isNew) return
  const sorted = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))
  sizes.clear()
  for (const [each, bytes] of sorted) sizes.set(each, bytes)
}
