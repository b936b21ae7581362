import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EditRequest, type Library, type LibraryDeps, openLibrary } from '../../../../src/main/library/library'
import type { LineChange } from '../../../../src/shared/journal/line'
import type { Result } from '../../../../src/shared/result'

/** The moment at which tests begin, in milliseconds since 1970. */
export const START_MS = Date.UTC(2026, 0, 5, 9)

/** Takes the value out of a result; a failure fails the test. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The code of a failure, or `ok`. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

/** A folder that is gone after the test. */
export type Desk = Awaited<ReturnType<typeof aDesk>>

/** One device with a library folder of its own, both temporary. */
export async function aDesk() {
  const root = await mkdtemp(join(tmpdir(), 'standpoint-library-'))
  const folder = join(root, 'library')
  const userData = join(root, 'userData')
  let now = START_MS
  const opened: Library[] = []
  return {
    root,
    folder,
    userData,
    /** Sets the clock of every library opened here, in milliseconds since 1970. */
    setNow(ms: number): void {
      now = ms
    },
    now: (): number => now,
    /** Opens the library as `LibraryDeps` say; everything else is this desk's. */
    async open(deps: Partial<LibraryDeps> = {}): Promise<Library> {
      const library = unwrap(await openLibrary({ ...this.deps(), ...deps }))
      opened.push(library)
      return library
    },
    deps: (): LibraryDeps => ({
      folder,
      userData,
      machine: 'machine-a',
      now: () => now,
      newId: randomUUID,
      author: () => 'Ada',
      device: 'desk',
    }),
    /** Forgets a library without closing it, as a kill does; the lock stays. */
    async remove(): Promise<void> {
      for (const library of opened) await library.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** An edit of one record; a test names only what it is about. */
export function anEdit(briefingId: string, changes: readonly LineChange[], label = 'edit'): EditRequest {
  return { briefingId, group: randomUUID(), label, changes }
}

/** Sets fields of the briefing record. */
export const briefingChange = (briefingId: string, patch: Record<string, unknown>): LineChange => ({
  table: 'briefing',
  id: briefingId,
  patch,
})

/** A new voice. */
export const aVoice = (patch: Record<string, unknown> = {}): LineChange => ({
  table: 'voice',
  id: randomUUID(),
  patch: { name: 'Dr Ada Moreno', kind: 'person', ...patch },
})

/** A new briefing with a title and nothing else. */
export async function aBriefing(library: Library, title = 'A title'): Promise<string> {
  const briefingId = randomUUID()
  const changes = [briefingChange(briefingId, { title })]
  unwrap(await library.createBriefing(anEdit(briefingId, changes, 'new briefing'), null))
  return briefingId
}

/** One field of a record as views see it. */
export async function fieldOf(library: Library, briefingId: string, id: string, field: string): Promise<unknown> {
  const { records } = unwrap(await library.openBriefing(briefingId))
  return records.find((record) => record.id === id)?.fields[field]
}

/** The folder of a briefing's journals. */
export const journalsOf = (folder: string, briefingId: string): string =>
  join(folder, 'briefings', briefingId, 'journal')

/** The names and contents of a folder's files. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort()
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

/** The one journal file of a folder that has only one. */
export async function onlyJournal(folder: string, briefingId: string): Promise<string> {
  const journals = journalsOf(folder, briefingId)
  const names = (await readdir(journals)).filter((name) => name.endsWith('.jsonl'))
  if (names.length !== 1) throw new Error(`expected one journal, found ${names.join(', ')}`)
  return join(journals, names[0] as string)
}
