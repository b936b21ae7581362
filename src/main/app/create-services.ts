import { randomUUID } from 'node:crypto'
import { availableParallelism, hostname } from 'node:os'
import { ok, type Result } from '../../shared/result'
import type { Settings, SettingsPatch } from '../../shared/settings'
import { openInViewer } from '../export/open-in-viewer'
import { createImportWindow } from '../import/import-window'
import { createImports } from '../import/imports'
import type { Handlers } from '../ipc/answer'
import { createHandlers } from '../ipc/handlers'
import { openLibrary } from '../library/library'
import { machineId } from '../library/machine'
import { createPacker } from '../library/packer'
import { readSample } from '../library/sample'
import { openSettings } from '../settings/settings'
import { createDialogs } from '../windows/dialogs'
import type { MenuState } from '../windows/menu-template'
import { popUpMenu } from '../windows/popup-menu'
import { showTheme } from '../windows/theme'
import { about } from './about'
import { createBriefings } from './briefings'
import { copyText } from './clipboard'
import { defaultLibraryFolder, packThread, sampleFolder } from './folders'
import { later } from './later'
import { holdLibrary } from './library-holder'
import type { Opened } from './opened'

export type Running = {
  readonly handlers: Handlers
  /** Settles when everything accepted so far is on the disk and the library is given back. */
  readonly close: () => Promise<void>
}

/** More would only wait for the window to store what they have packed. */
const PACKING_THREADS = Math.min(2, availableParallelism())

const now = (): number => Date.now()

/** Puts the app together: each part is made once, here, and given what it needs. */
export async function createServices(opened: Opened, showMenuState: (state: MenuState) => void): Promise<Running> {
  const { asked, development, folders, log, memory, spelling, window } = opened
  const { userData } = folders
  const settings = await openSettings({ userData, now })
  if (settings.problem) log.warn(settings.problem)
  const changeSettings = async (patch: SettingsPatch): Promise<Result<Settings>> => {
    const changed = await settings.change(patch)
    if (!changed.ok) return changed
    applySettings(changed.value)
    window.send('settings:changed', changed.value)
    return changed
  }
  function applySettings({ theme, spelling: language, words }: Settings): void {
    showTheme({ theme }, memory)
    const keep = (word: string): void => void changeSettings({ words: [...new Set([...words, word])] })
    spelling.choose({ language, words, keep })
  }
  applySettings(settings.read())

  const dialogs = createDialogs(window.get, memory)
  const author = (): string => settings.read().author
  const library = holdLibrary(
    {
      folder: asked.library ?? settings.read().libraryFolder ?? defaultLibraryFolder(),
      offerSample: asked.library === null,
    },
    {
      open: (folder) =>
        openLibrary({ folder, userData, machine: machineId(), now, newId: randomUUID, author, device: hostname() }),
      choose: dialogs.chooseLibrary,
      readSample: () => readSample(sampleFolder(), { newId: randomUUID, now, author: author() }),
      settings,
      onChanged: (status) => window.send('library:changed', status),
      log,
    },
  )
  const imports = createImports({
    read: createImportWindow(development),
    choose: dialogs.chooseSources,
    onProgress: (text, progress) => window.send('progress', { work: 'import', text, ...progress }),
  })

  const printer = later(async () => {
    const { createPrinter } = await import('../export/printer')
    return createPrinter({
      development,
      now: () => new Date(),
      newId: randomUUID,
      records: async (briefingId) => {
        const opened = await library.use((open) => open.openBriefing(briefingId))
        return opened.ok ? ok(opened.value.records) : opened
      },
      text: (briefingId, sourceId) => library.use((open) => open.sourceText(briefingId, sourceId)),
      editHistory: (briefingId) => library.use((open) => open.editHistory(briefingId)),
      chooseFile: dialogs.chooseTarget,
      openFile: openInViewer,
      onProgress: (progress) => window.send('progress', progress),
    })
  })

  const packer = createPacker(packThread(), PACKING_THREADS)

  const handlers = createHandlers({
    about: () => about(log.folder),
    settings: { read: settings.read, change: changeSettings },
    library: {
      ...library,
      list: () => library.use((open) => open.list()),
      pack: (briefingIds, withReading) =>
        library.use((open) => {
          const shared = { folder: open.folder, library: open.status().libraryId, withReading, now: now() }
          return packer.pack(briefingIds.map((briefingId) => ({ ...shared, briefingId })))
        }),
    },
    briefings: createBriefings(library, imports),
    imports,
    spelling,
    printer: {
      preview: async (request) => (await printer()).preview(request),
      save: async (printId) => (await printer()).save(printId),
      open: async (printId) => (await printer()).open(printId),
      cancel: () => void printer().then(({ cancel }) => cancel()),
    },
    desktop: { copyText, popUpMenu: (request) => popUpMenu(window.get(), request), showMenuState },
  })
  return {
    handlers,
    async close() {
      await library.close()
      await packer.close()
    },
  }
}
