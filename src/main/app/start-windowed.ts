import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { app } from 'electron'
import { ok, type Result } from '../../shared/result'
import type { Settings, SettingsPatch } from '../../shared/settings'
import { openInViewer } from '../export/open-in-viewer'
import { createImportWindow } from '../import/import-window'
import { createImports } from '../import/imports'
import { createHandlers } from '../ipc/handlers'
import { registerHandlers } from '../ipc/register'
import { isTrustedSender } from '../ipc/trusted-frame'
import { openLibrary } from '../library/library'
import { machineId } from '../library/machine'
import { readSample } from '../library/sample'
import { addressOf, originOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { openSettings } from '../settings/settings'
import { installAppMenu } from '../windows/app-menu'
import { createDialogs } from '../windows/dialogs'
import { openMainWindow } from '../windows/main-window'
import { popUpMenu } from '../windows/popup-menu'
import { showTheme } from '../windows/theme'
import { holdWindow } from '../windows/window-holder'
import { about } from './about'
import type { Arguments } from './arguments'
import { createBriefings } from './briefings'
import { copyText } from './clipboard'
import { openDeviceMemory } from './device-memory'
import { type DeviceFolders, defaultLibraryFolder, fontFolder, sampleFolder } from './folders'
import { later } from './later'
import { holdLibrary } from './library-holder'
import type { Log } from './log'
import { guardQuit } from './quit-guard'

export type Start = {
  readonly asked: Arguments
  /** The development server, or null. */
  readonly development: string | null
  readonly folders: DeviceFolders
  readonly log: Log
}

const now = (): number => Date.now()

/** Puts the app together: each part is made once, here, and given what it needs. */
export async function startWindowed({ asked, development, folders, log }: Start): Promise<void> {
  const { userData } = folders
  pageSession('app')
  const [memory, settings] = await Promise.all([openDeviceMemory(folders.memory), openSettings({ userData, now })])
  showTheme(settings.read())
  const window = holdWindow(() => openMainWindow({ address: addressOf('app', development), memory, log }))
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

  const imports = createImports({ decode: createImportWindow(development), choose: dialogs.chooseText })
  const showMenuState = installAppMenu({
    send: (command) => window.send('command', command),
    appName: app.name,
    withDeveloperTools: !app.isPackaged,
  })

  const changeSettings = async (patch: SettingsPatch): Promise<Result<Settings>> => {
    const changed = await settings.change(patch)
    if (changed.ok) showTheme(changed.value)
    return changed
  }

  const briefings = createBriefings(library, imports)
  const printer = later(async () => {
    const { createPrinter } = await import('../export/printer')
    return createPrinter({
      development,
      fonts: fontFolder(),
      now: () => new Date(),
      newId: randomUUID,
      records: async (briefingId) => {
        const opened = await library.use((open) => open.openBriefing(briefingId))
        return opened.ok ? ok(opened.value.records) : opened
      },
      text: (briefingId, sourceId) => library.use((open) => open.sourceText(briefingId, sourceId)),
      chooseFile: dialogs.chooseTarget,
      openFile: openInViewer,
      onProgress: (progress) => window.send('progress', progress),
    })
  })

  const handlers = createHandlers({
    about: () => about(log.folder),
    settings: { read: settings.read, change: changeSettings },
    library: { ...library, list: () => library.use((open) => open.list()) },
    briefings,
    imports,
    printer: {
      preview: async (request) => (await printer()).preview(request),
      save: async (printId) => (await printer()).save(printId),
      open: async (printId) => (await printer()).open(printId),
      cancel: () => void printer().then(({ cancel }) => cancel()),
    },
    desktop: { copyText, popUpMenu: (request) => popUpMenu(window.get(), request), showMenuState },
  })
  const origin = originOf('app', development)
  registerHandlers({ handlers, isTrusted: (event) => isTrustedSender(event, window.pageId(), origin), log })

  app.on('second-instance', window.focus)
  app.on('activate', window.focus)
  guardQuit({ settle: () => Promise.all([library.close(), memory.settled()]), log })
}
