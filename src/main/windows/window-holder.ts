import { app, type BrowserWindow } from 'electron'
import type { Events } from '../../shared/ipc'

/** The one main window, while there is one. */
export type WindowHolder = {
  readonly get: () => BrowserWindow | null
  /** The id of its page, which messages have to come from; null while there is none. */
  readonly pageId: () => number | null
  /** Brings it to the front, or makes it anew where it was closed and the app stayed (macOS). */
  readonly focus: () => void
  /** Tells its page something; nobody hears it when there is no window. */
  readonly send: <E extends keyof Events>(event: E, value: Events[E]) => void
}

/** Opens the main window and keeps hold of it. */
export function holdWindow(open: () => BrowserWindow): WindowHolder {
  let window: BrowserWindow | null = null
  const show = (): void => {
    const opened = open()
    window = opened
    opened.once('closed', () => {
      window = null
      // Hidden windows alone keep no app open.
      if (process.platform !== 'darwin') app.quit()
    })
  }
  show()
  app.on('window-all-closed', () => undefined)
  return {
    get: () => window,
    pageId: () => window?.webContents.id ?? null,
    focus() {
      if (!window) return show()
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    send: (event, value) => window?.webContents.send(event, value),
  }
}
