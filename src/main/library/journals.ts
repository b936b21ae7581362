import type { AppError } from '../../shared/error'
import type { Fold, FoldChange } from '../../shared/journal/fold'
import type { LineChange } from '../../shared/journal/line'
import { err, ok, type Result } from '../../shared/result'
import type { Clock } from './clock'
import type { LibraryDeps } from './library'
import { type OpenJournal, openJournal } from './open-journal'
import { type NotMine, type OwnJournal, openOwnJournal } from './own-journal'
import { journalFolder } from './paths'
import { journalSizes, stampOf } from './read-journal'
import { createTurns } from './turns'
import { findWriter, makeWriter, type Writer } from './writer'

/** How many briefings stay folded in memory. */
const KEPT_OPEN = 16

type Deps = LibraryDeps & {
  /** The real path of the folder, by which it is remembered. */
  readonly path: string
  readonly libraryId: string
  readonly readOnly: boolean
  readonly clock: Clock
}

/** What an edit adds to a line. */
export type LineContents = {
  readonly group: string
  readonly label: string
  readonly undoes?: string | undefined
  readonly changes: readonly LineChange[]
}

/**
 * The journals of a library that are open, and the one writer this device is in it.
 *
 * A writer's id is taken up again only while every journal it wrote is as it left it; otherwise,
 * and on a device that has none, a new one is made at the first edit.
 */
export async function createJournals(deps: Deps) {
  const { folder, libraryId, clock, now } = deps
  const writerDeps = { ...deps, library: libraryId }
  const briefings = new Map<string, OpenJournal>()
  const turns = createTurns<'library'>()
  let writer = deps.readOnly ? null : await findWriter(writerDeps)
  const library = await load(null)

  async function load(briefing: string | null): Promise<OpenJournal> {
    const as = writer
    const journal = await openJournal(folder, { library: libraryId, briefing }, as, now())
    if (as && journal.isForeign) await retire(as)
    clock.see(journal.fold.latest)
    return journal
  }

  async function retire(former: Writer): Promise<void> {
    if (writer === former) writer = null
    await former.retire()
  }

  /** The writer, whose record says who it is. Made at the first edit. */
  function known(): Promise<Result<Writer, AppError>> {
    const current = writer
    if (current && isIntroduced(current)) return Promise.resolve(ok(current))
    return turns.take('library', introduce)
  }

  async function introduce(): Promise<Result<Writer, AppError>> {
    writer ??= await makeWriter(writerDeps)
    const as = writer
    if (isIntroduced(as)) return ok(as)
    const patch = { device: deps.device, author: deps.author() }
    const changes = [{ table: 'writer', id: as.id, patch }]
    const line = await tryAppend(as, library, { group: deps.newId(), label: 'writer', changes })
    if (line.ok) return ok(as)
    return line.error.code === 'not-mine' ? introduce() : err(line.error)
  }

  const isIntroduced = ({ id }: Writer): boolean =>
    library.own()?.writer.id === id &&
    library.fold.winner('writer', id, 'author')?.value === deps.author() &&
    library.fold.winner('writer', id, 'device')?.value === deps.device

  /** Appends as one writer; when somebody else has written under its id, the id is theirs and is given up. */
  async function tryAppend(
    as: Writer,
    journal: OpenJournal,
    contents: LineContents,
  ): Promise<Result<Written, AppError | NotMine>> {
    const own = await ownOf(as, journal)
    const { at, time } = clock.next()
    const line = own ? await own.append({ at, time, ...contents }) : err(NOT_MINE)
    if (line.ok) return ok({ change: journal.take(line.value), time })
    if (line.error.code === 'not-mine') await retire(as)
    return line
  }

  /** This writer's own journal in a folder; null when the file there is not what it wrote. */
  async function ownOf(as: Writer, journal: OpenJournal): Promise<OwnJournal | null> {
    const held = journal.own()
    if (held?.writer === as) return held
    const own = await openOwnJournal(folder, journal.place, as, undefined)
    if (own) journal.adopt(own)
    return own
  }

  return {
    /** Appends a line, under a new writer if need be. When it is answered the line is on the disk. */
    async append(journal: OpenJournal, contents: LineContents): Promise<Result<Written>> {
      for (;;) {
        const as = await known()
        if (!as.ok) return as
        const line = await tryAppend(as.value, journal, contents)
        if (line.ok) return line
        if (line.error.code !== 'not-mine') return err(line.error)
      }
    },

    /** A briefing as it is in memory, read when it is not there yet; null when there is none. */
    async open(briefingId: string): Promise<OpenJournal | null> {
      const held = briefings.get(briefingId)
      if (held) return keep(briefingId, held)
      const sizes = await journalSizes(journalFolder(folder, briefingId))
      return sizes.size === 0 ? null : keep(briefingId, await load(briefingId))
    },

    /** A briefing as it is on the disk. */
    async refresh(briefingId: string): Promise<OpenJournal | null> {
      const held = briefings.get(briefingId)
      const sizes = await journalSizes(journalFolder(folder, briefingId))
      if (sizes.size === 0) return null
      return keep(briefingId, held && held.stamp() === stampOf(sizes) ? held : await load(briefingId))
    },

    /** A briefing that has no line yet. */
    begin: async (briefingId: string): Promise<OpenJournal> => keep(briefingId, await load(briefingId)),

    forget: (briefingId: string): boolean => briefings.delete(briefingId),

    /** Whether a briefing was removed from the trash for good. */
    isEmptied: (briefingId: string): boolean => library.fold.record('emptied', briefingId) !== null,

    /** The author that a writer wrote for; empty where its record has not arrived. */
    authorOf: (writerId: string): string => authorOf(library.fold, writerId),

    libraryProblems: (): readonly string[] => library.problems,

    async close(): Promise<void> {
      await turns.settled()
      await writer?.release()
    },
  }

  function keep(briefingId: string, journal: OpenJournal): OpenJournal {
    briefings.delete(briefingId)
    briefings.set(briefingId, journal)
    for (const each of briefings.keys()) {
      if (briefings.size <= KEPT_OPEN) break
      briefings.delete(each)
    }
    return journal
  }
}

/** The author of a writer, from the library's own journal. */
export const authorOf = (library: Fold, writerId: string): string =>
  String(library.winner('writer', writerId, 'author')?.value ?? '')

/** A line that is on the disk: what it changed, and when it was written (ISO 8601). */
export type Written = { readonly change: FoldChange; readonly time: string }

const NOT_MINE: NotMine = { code: 'not-mine' }
