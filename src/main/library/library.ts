import type { AppError } from '../../shared/error'
import type { BriefingStamp, Changed, LibraryStatus, Snapshot, Undone } from '../../shared/ipc'
import type { LineChange } from '../../shared/journal/line'
import { redo, type Undoing, undo } from '../../shared/journal/undo'
import type { EditHistory } from '../../shared/print/decisions'
import { err, ok, type Result } from '../../shared/result'
import { reasonOf } from '../disk/errors'
import { files } from '../disk/files'
import { type CheckReport, checkLibrary } from './check'
import { createClock } from './clock'
import { createJournals } from './journals'
import { listBriefings } from './list'
import { openManifest } from './manifest'
import type { OpenJournal } from './open-journal'
import { briefingFolder, isId } from './paths'
import { claimsFacts, type FiledSource, type Filing, fileSource, readSource, unfileSource, withFacts } from './sources'
import { createTurns } from './turns'

export type LibraryDeps = {
  /** The library folder; it is made when it is missing or empty. */
  readonly folder: string
  /** This device's own folder, which no sync engine and no other machine sees. */
  readonly userData: string
  /** Tells this machine from others; see `machineId`. */
  readonly machine: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A random UUID, lower-case. */
  readonly newId: () => string
  /** How this device and its analyst are called in the library. */
  readonly author: () => string
  readonly device: string
}

/** What the analyst did: changes of records, under one name. */
export type EditRequest = {
  readonly briefingId: string
  readonly group: string
  readonly label: string
  readonly changes: readonly LineChange[]
}

export type Library = Extract<Awaited<ReturnType<typeof openLibrary>>, { ok: true }>['value']

/**
 * Opens a library folder, or makes one.
 *
 * Everything written goes through here: edits of one briefing run one after another, and each is
 * on the disk (fsync) when it is answered. A library that cannot be written opens all the same
 * and says so in its status.
 */
export async function openLibrary(deps: LibraryDeps) {
  const { folder, now, newId } = deps
  const manifest = await openManifest(folder, newId)
  if (!manifest.ok) return manifest
  const { library: libraryId, readOnly, format } = manifest.value
  const path = await files.realpath(folder).catch(() => folder)
  const clock = createClock(now)
  const turns = createTurns<string>()
  const opened = await attempt(folder, () =>
    createJournals({ ...deps, path, libraryId, readOnly: readOnly !== null, clock }),
  )
  if (!opened.ok) return opened
  const journals = opened.value

  const status = (): LibraryStatus => ({
    path: folder,
    libraryId,
    readOnly,
    problems: [...manifest.value.problems, ...journals.libraryProblems()],
  })

  /** Runs work on one briefing after everything asked of it before. */
  const inTurn = <T>(briefingId: string, work: (journal: OpenJournal) => Promise<Result<T>>): Promise<Result<T>> =>
    turns.take(briefingId, async () => {
      const done = await attempt(folder, async (): Promise<Result<T>> => {
        const journal = isId(briefingId) ? await journals.open(briefingId) : null
        return journal ? work(journal) : err({ code: 'briefing-not-found', briefingId })
      })
      return done.ok ? done.value : done
    })

  function whyNot(journal: OpenJournal | null): AppError | null {
    if (format > 1 || (journal?.newer ?? 0) > 0) return { code: 'library-newer', path: folder, format }
    return readOnly === null ? null : { code: 'library-read-only', path: folder, reason: readOnly }
  }

  async function write(
    journal: OpenJournal,
    { group, label, changes, undoes }: Omit<EditRequest, 'briefingId'> & { readonly undoes?: string },
  ): Promise<Result<Changed>> {
    const reason = whyNot(journal)
    if (reason) return err(reason)
    const line = await journals.append(journal, { group, label, undoes, changes })
    if (!line.ok) return line
    const { records, removed } = line.value.change
    const briefingId = journal.place.briefing ?? ''
    const savedAt = line.value.time
    return ok({ briefingId, stamp: journal.stamp(), records, removed, history: journal.history(), savedAt })
  }

  async function takeBack(journal: OpenJournal, step: Step, undoing: Undoing): Promise<Result<Changed & Undone>> {
    const { label, undoes } = step
    const changed = await write(journal, { group: newId(), label, undoes, changes: undoing.changes })
    return changed.ok ? ok({ ...changed.value, label, leftAlone: undoing.leftAlone.length }) : changed
  }

  /** Writes an edit that files a text; when the edit cannot be written the text goes again. */
  async function writeFiled(
    journal: OpenJournal,
    request: EditRequest,
    filed: FiledSource,
    filing: Filing,
  ): Promise<Result<Changed>> {
    const reason = whyNot(journal)
    if (reason) return err(reason)
    const { briefingId } = request
    const written = await fileSource(folder, briefingId, filed.sourceId, filing)
    if (!written.ok) return written
    const changed = await write(journal, { ...request, changes: filed.changes })
    if (!changed.ok) await unfileSource(folder, briefingId, filed.sourceId, filing)
    return changed
  }

  return ok({
    folder,
    status,

    /** Every briefing of the library, by a stamp that changes with its journals. Reads no journal. */
    list: (): Promise<Result<readonly BriefingStamp[]>> =>
      attempt(folder, async () => {
        const stamps = await listBriefings(folder)
        return stamps.filter(({ briefingId }) => !journals.isEmptied(briefingId))
      }),

    /** A whole briefing, read again from the disk when its journals are not as they were. */
    openBriefing: (briefingId: string): Promise<Result<Snapshot>> =>
      inTurn(briefingId, async () => {
        const journal = await journals.refresh(briefingId)
        return journal ? ok(snapshotOf(journal)) : err({ code: 'briefing-not-found', briefingId })
      }),

    /** A new briefing by its first edit, with the text that it is about when there is one. All of it or nothing. */
    createBriefing: (request: EditRequest, filing: Filing | null): Promise<Result<Snapshot>> =>
      turns.take(request.briefingId, async () => {
        const { briefingId, changes } = request
        const filed = filing ? withFacts(changes, filing) : null
        if (!isId(briefingId) || (filing ? filed === null : claimsFacts(changes))) return refused('briefing:create')
        const attempted = await attempt(folder, async (): Promise<Result<Snapshot>> => {
          if (await journals.open(briefingId)) return refused('briefing:create')
          const journal = await journals.begin(briefingId)
          const changed =
            filing && filed ? await writeFiled(journal, request, filed, filing) : await write(journal, request)
          if (changed.ok) return ok(snapshotOf(journal))
          journals.forget(briefingId)
          if (whyNot(null) === null) await files.remove(briefingFolder(folder, briefingId))
          return changed
        })
        return attempted.ok ? attempted.value : attempted
      }),

    /** Writes an edit; it is safe when it is answered. */
    edit: (request: EditRequest): Promise<Result<Changed>> =>
      inTurn(request.briefingId, async (journal) =>
        claimsFacts(request.changes) ? refused('briefing:edit') : write(journal, request),
      ),

    /** Files one more text with the edit that makes its source record. */
    addSource: (request: EditRequest, filing: Filing): Promise<Result<Changed>> =>
      inTurn(request.briefingId, async (journal) => {
        const filed = withFacts(request.changes, filing)
        return filed ? writeFiled(journal, request, filed, filing) : refused('source:add')
      }),

    /** Takes back the last step of this device that was not taken back yet. */
    undo: (briefingId: string): Promise<Result<Changed & Undone>> =>
      inTurn(briefingId, async (journal) => {
        const step = journal.stacks.undo
        if (!step) return err({ code: 'nothing-to-undo' })
        return takeBack(journal, { label: step.label, undoes: step.group }, undo(journal.lines, step.group))
      }),

    /** Does again what was undone last, unless there was an edit since. */
    redo: (briefingId: string): Promise<Result<Changed & Undone>> =>
      inTurn(briefingId, async (journal) => {
        const step = journal.stacks.redo
        if (!step) return err({ code: 'nothing-to-redo' })
        return takeBack(journal, { label: step.label, undoes: step.by }, redo(journal.lines, step.by))
      }),

    /** What was written in a briefing, undone steps included, and by whom. */
    editHistory: (briefingId: string): Promise<Result<EditHistory>> =>
      inTurn(briefingId, async ({ lines }) => ok({ lines, authorOf: journals.authorOf })),

    /** The frozen text of a source, if it still has the hash that its record gives. */
    sourceText: (briefingId: string, sourceId: string): Promise<Result<string>> =>
      inTurn(briefingId, async ({ fold }) => {
        const expected = fold.winner('source', sourceId, 'sha256')
        if (!expected) return err({ code: 'source-not-found', sourceId })
        return readSource(folder, briefingId, sourceId, expected.value)
      }),

    /** Verifies every journal, checksum and source hash on the disk. Changes nothing. */
    check: (): Promise<Result<CheckReport>> => checkLibrary(folder, now()),

    /** Waits for what is under way, then gives the writer's lock back. */
    async close(): Promise<void> {
      await turns.settled()
      await journals.close()
    },
  })
}

type Step = { readonly label: string; readonly undoes: string }

const refused = (channel: string): Result<never> =>
  err({ code: 'bad-request', channel, issues: ['a text and the one source record it belongs to go together'] })

/** A briefing as it leaves main. */
export const snapshotOf = (journal: OpenJournal): Snapshot => ({
  briefingId: journal.place.briefing ?? '',
  stamp: journal.stamp(),
  records: journal.records(),
  history: journal.history(),
  problems: journal.problems,
})

/** What the disk refuses becomes a failure that can be told. */
async function attempt<T>(folder: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof RangeError) return err({ code: 'write-failed', path: folder, reason: reasonOf(error) })
    if (!isSystemError(error)) throw error
    return err({ code: 'library-unusable', path: folder, reason: reasonOf(error) })
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error
