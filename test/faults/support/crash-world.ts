import { sha256 } from '../../../src/main/library/checksum'
import { type Library, type LibraryDeps, openLibrary } from '../../../src/main/library/library'
import { journalFolder } from '../../../src/main/library/paths'
import { readJournal } from '../../../src/main/library/read-journal'
import { type Filing, readSource } from '../../../src/main/library/sources'
import type { Result } from '../../../src/shared/result'

/** Something an analyst does. `which` picks one of the briefings there are, `size` is in UTF-16 code units. */
export type Step =
  | { readonly act: 'create'; readonly size: number }
  | { readonly act: 'edit'; readonly which: number; readonly size: number }
  | { readonly act: 'add source'; readonly which: number; readonly size: number }
  | { readonly act: 'undo'; readonly which: number }
  | { readonly act: 'redo'; readonly which: number }

const FOLDER = '/stick/library'
const START_MS = Date.UTC(2026, 0, 5, 9)

type Acknowledged = { readonly briefingId: string; readonly group: string }
type FiledText = { readonly briefingId: string; readonly sourceId: string; readonly text: string }

/** One analyst and one library over many lives of the process, and everything that was ever acknowledged to them. */
export class CrashWorld {
  readonly #acknowledged: Acknowledged[] = []
  readonly #texts: FiledText[] = []
  #ids = 0
  #clock = START_MS

  readonly #deps: LibraryDeps = {
    folder: FOLDER,
    userData: '/home/userData',
    machine: 'machine',
    now: () => {
      this.#clock += 7
      return this.#clock
    },
    newId: () => this.#newId(),
    author: () => 'Ada',
    device: 'desk',
  }

  get acknowledged(): number {
    return this.#acknowledged.length
  }

  /** Opens the library and does the steps; ends early, without complaint, when the process is killed meanwhile. */
  async live(steps: readonly Step[]): Promise<void> {
    try {
      const opened = await openLibrary(this.#deps)
      if (!opened.ok) return
      for (const step of steps) await this.#do(opened.value, step)
      await opened.value.close()
    } catch {
      // It was killed. What it still held back must not run into the next life.
    } finally {
      await new Promise(setImmediate)
      await new Promise(setImmediate)
    }
  }

  /** What of all that was acknowledged cannot be read any more, and what is wrong with the library, in words. */
  async losses(): Promise<string[]> {
    const opened = await openLibrary(this.#deps)
    if (!opened.ok) return [`the library does not open: ${JSON.stringify(opened.error)}`]
    const library = opened.value
    const { libraryId, readOnly } = library.status()
    const losses = readOnly === null ? [] : [`it is read-only: ${readOnly}`]
    const groups = new Map<string, Set<string>>()
    for (const { briefingId, group } of this.#acknowledged) {
      const known = groups.get(briefingId) ?? (await groupsIn(libraryId, briefingId))
      groups.set(briefingId, known)
      if (!known.has(group)) losses.push(`lost the edit ${group} of ${briefingId}`)
    }
    for (const { briefingId, sourceId, text } of this.#texts) {
      // Past the record, which an undo may have taken away: the text stays.
      const read = await readSource(FOLDER, briefingId, sourceId, sha256(text))
      if (!read.ok) losses.push(`lost the text ${sourceId}`)
    }
    const report = await library.check()
    if (!report.ok) losses.push(`the check fails: ${JSON.stringify(report.error)}`)
    // A line that was torn in its middle was never acknowledged; it is kept, and said.
    else losses.push(...report.value.findings.filter((finding) => !/damaged line/.test(finding)))
    await library.close()
    return losses
  }

  async #do(library: Library, step: Step): Promise<void> {
    const group = this.#newId()
    if (step.act === 'create') {
      const briefingId = this.#newId()
      const { changes, sourceId, filing } = this.#filing(step.size)
      const request = { briefingId, group, label: 'new', changes: [briefing(briefingId), ...changes] }
      const made = await library.createBriefing(request, filing)
      this.#noteText(made, { briefingId, sourceId, text: filing.text })
      return this.#note(made, briefingId, group)
    }
    // As the window shows them: also one whose making was cut off before it could be acknowledged.
    const listed = await library.list()
    const briefings = listed.ok ? listed.value : []
    const briefingId = briefings[step.which % briefings.length]?.briefingId
    if (briefingId === undefined) return
    if (step.act === 'edit') {
      const changes = [{ table: 'voice', id: this.#newId(), patch: { name: 'x'.repeat(step.size) } }]
      return this.#note(await library.edit({ briefingId, group, label: 'edit', changes }), briefingId, group)
    }
    if (step.act === 'add source') {
      const { changes, sourceId, filing } = this.#filing(step.size)
      const made = await library.addSource({ briefingId, group, label: 'source', changes }, filing)
      this.#noteText(made, { briefingId, sourceId, text: filing.text })
      return this.#note(made, briefingId, group)
    }
    await library[step.act](briefingId)
  }

  #filing(size: number) {
    const sourceId = this.#newId()
    const filing: Filing = { name: 'a.txt', text: `${sourceId} ${'word '.repeat(size)}\n`, notices: [], original: null }
    return { sourceId, filing, changes: [{ table: 'source', id: sourceId, patch: { title: 'a' } }] }
  }

  #note(done: Result<unknown>, briefingId: string, group: string): void {
    if (done.ok) this.#acknowledged.push({ briefingId, group })
  }

  #noteText(done: Result<unknown>, text: FiledText): void {
    if (done.ok) this.#texts.push(text)
  }

  #newId(): string {
    this.#ids += 1
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`
  }
}

const briefing = (id: string) => ({ table: 'briefing', id, patch: { title: 'A title' } })

async function groupsIn(library: string, briefing: string): Promise<Set<string>> {
  const { lines } = await readJournal(journalFolder(FOLDER, briefing), { library, briefing }, START_MS * 2)
  return new Set(lines.map(({ group }) => group))
}
