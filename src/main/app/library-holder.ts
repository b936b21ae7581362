import type { Cancelled, LibraryStatus, Snapshot } from '../../shared/ipc'
import { ok, type Result } from '../../shared/result'
import type { Library } from '../library/library'
import type { SampleBriefing } from '../library/sample'
import type { SettingsStore } from '../settings/settings'
import type { Log } from './log'

type Deps = {
  /** Opens the library in a folder. */
  readonly open: (folder: string) => Promise<Result<Library>>
  /** Asks for another folder; null when the analyst thinks better of it. */
  readonly choose: (current: string) => Promise<string | null>
  readonly readSample: () => Promise<SampleBriefing>
  readonly settings: SettingsStore
  /** Told when another library is open. */
  readonly onChanged: (status: LibraryStatus) => void
  readonly log: Log
}

type Start = {
  readonly folder: string
  /** Whether an empty library gets the sample, once in the life of this device. */
  readonly offerSample: boolean
}

export type LibraryHolder = ReturnType<typeof holdLibrary>

/** The library that is open just now: opened at the start, exchanged for another on request. */
export function holdLibrary({ folder, offerSample }: Start, deps: Deps) {
  const { open, choose, readSample, settings, onChanged, log } = deps
  let current: Promise<Result<Library>> = begin()

  return {
    /** Does something with the open library, as soon as it is open; or answers why it is not. */
    use: withLibrary,

    status: (): Promise<Result<LibraryStatus>> => withLibrary(async (library) => ok(library.status())),

    /** Asks for a folder and opens it; when that fails the old library stays open. */
    async choose(): Promise<Result<LibraryStatus | Cancelled>> {
      const old = await current
      const path = await choose(old.ok ? old.value.folder : folder)
      if (path === null) return ok({ cancelled: true })
      if (old.ok && path === old.value.folder) return ok(old.value.status())
      const opened = await open(path)
      if (!opened.ok) return opened
      current = Promise.resolve(opened)
      if (old.ok) await old.value.close()
      const kept = await settings.change({ libraryFolder: path })
      if (!kept.ok) log.warn('the library folder could not be remembered', { code: kept.error.code })
      const status = opened.value.status()
      onChanged(status)
      return ok(status)
    },

    addSample: (): Promise<Result<Snapshot>> => withLibrary(addSample),

    /** Settles when everything accepted so far is on the disk and the library is given back. */
    async close(): Promise<void> {
      const library = await current
      if (library.ok) await library.value.close()
    },
  }

  async function withLibrary<T>(work: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
    const library = await current
    return library.ok ? work(library.value) : library
  }

  async function begin(): Promise<Result<Library>> {
    const opened = await open(folder)
    if (!opened.ok) {
      log.error('the library could not be opened', { code: opened.error.code })
      return opened
    }
    try {
      if (offerSample && !settings.read().sampleOffered) await offer(opened.value)
    } catch (error) {
      log.error('the sample could not be added', { error })
    }
    return opened
  }

  async function offer(library: Library): Promise<void> {
    const briefings = await library.list()
    if (!briefings.ok || library.status().readOnly !== null) return
    if (briefings.value.length === 0) {
      const added = await addSample(library)
      if (!added.ok) return log.error('the sample could not be added', { code: added.error.code })
    }
    await settings.change({ sampleOffered: true })
  }

  async function addSample(library: Library): Promise<Result<Snapshot>> {
    const { request, filing } = await readSample()
    return library.createBriefing(request, filing)
  }
}
