import { app } from 'electron'
import { about } from './app/about'
import { readArguments } from './app/arguments'
import { copyText } from './app/clipboard'
import { openDeviceMemory } from './app/device-memory'
import { deviceFolders } from './app/folders'
import { createLog } from './app/log'
import { guardQuit } from './app/quit-guard'
import { standIns } from './app/stand-ins'
import { createImportWindow } from './import/import-window'
import { createImports } from './import/imports'
import { createHandlers } from './ipc/handlers'
import { registerHandlers } from './ipc/register'
import { isTrustedSender } from './ipc/trusted-frame'
import { guardContents } from './security/contents'
import { forbidNetwork } from './security/egress'
import { registerScheme } from './security/register-scheme'
import { enforceSandbox } from './security/sandbox'
import { addressOf, developmentOrigin, originOf } from './security/scheme'
import { lockedSession } from './security/sessions'
import { installAppMenu } from './windows/app-menu'
import { createDialogs } from './windows/dialogs'
import { openMainWindow } from './windows/main-window'
import { popUpMenu } from './windows/popup-menu'
import { holdWindow } from './windows/window-holder'

// Read this first: what is started, in which order, and what each part is given.

void readArguments
const development = developmentOrigin(app.isPackaged)
const folders = deviceFolders()
const log = createLog(folders.logs)

// Before ready: these can be said once only.
enforceSandbox()
registerScheme()
forbidNetwork(development)
guardContents(log)

if (app.requestSingleInstanceLock()) void app.whenReady().then(startWindowed)
else app.quit()

async function startWindowed(): Promise<void> {
  const [memory] = await Promise.all([openDeviceMemory(folders.memory), lockedSession('app', development)])
  const window = holdWindow(() => openMainWindow({ address: addressOf('app', development), memory, log }))
  const dialogs = createDialogs(window.get, memory)
  const importWindow = createImportWindow(development)
  const imports = createImports({ decode: importWindow.decode, choose: dialogs.chooseText })
  const showMenuState = installAppMenu({
    send: (command) => window.send('command', command),
    appName: app.name,
    withDeveloperTools: !app.isPackaged,
  })

  const handlers = createHandlers({
    ...standIns,
    about: () => about(log.folder),
    imports,
    desktop: { copyText, popUpMenu: (request) => popUpMenu(window.get(), request), showMenuState },
  })
  const origin = originOf('app', development)
  registerHandlers({ handlers, isTrusted: (event) => isTrustedSender(event, window.pageId(), origin), log })

  app.on('second-instance', window.focus)
  app.on('activate', window.focus)
  guardQuit({ settle: memory.settled, log })
}
