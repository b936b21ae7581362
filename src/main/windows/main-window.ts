import { BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import type { DeviceMemory } from '../app/device-memory'
import type { Log } from '../app/log'
import { webPreferences } from '../security/web-preferences'
import type { Speller } from '../spelling/speller'
import { installContextMenu } from './context-menu'
import { placeWindow, SMALLEST } from './placement'

/** The page's own background, so that nothing flashes before it is painted. */
const BACKGROUND = { light: '#faf8f4', dark: '#1b1a18' } as const

/** More crashes than this within the time is a fault that a reload does not cure. */
const CRASHES = { most: 3, withinMs: 60_000 } as const

type Deps = {
  readonly address: string
  readonly memory: DeviceMemory
  readonly spelling: Speller
  readonly log: Log
}

/** Opens the one window of the app, where it was last time, and shows it when there is something to see. */
export function openMainWindow({ address, memory, spelling, log }: Deps): BrowserWindow {
  const { bounds, maximised } = memory.read()
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...placeWindow(bounds, displays),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Standpoint',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: webPreferences('app'),
  })
  if (maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => memory.remember({ bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
  installContextMenu(window, spelling)
  reloadAfterCrash(window, log)
  askBeforeLosing(window)
  window.loadURL(address).catch((error: unknown) => log.error('the window could not be loaded', { error }))
  return window
}

function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log.error('the window stopped working', { reason, exitCode })
    const now = Date.now()
    crashes = [...crashes, now].filter((time) => now - time < CRASHES.withinMs)
    const isHopeless = crashes.length > CRASHES.most
    // Not from within this event: the new page would be lost with the old process.
    if (!isHopeless) setImmediate(() => window.isDestroyed() || window.webContents.reload())
    void dialog.showMessageBox(window, {
      type: 'warning',
      message: isHopeless ? 'The window keeps failing.' : 'The window stopped working and was opened again.',
      detail:
        'Everything you did up to then is saved. Words that were being typed just then may be missing.' +
        (isHopeless ? ' Close Standpoint and start it again.' : ''),
    })
  })
}

function askBeforeLosing(window: BrowserWindow): void {
  // The page holds the close back when something typed could not be saved; it cannot ask by itself.
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Something you typed is not saved yet.',
      detail: 'Stay to try again or to copy your words; leave to lose them.',
      buttons: ['Stay', 'Leave without saving'],
      defaultId: 0,
      cancelId: 0,
    })
    if (choice === 1) event.preventDefault()
  })
}
