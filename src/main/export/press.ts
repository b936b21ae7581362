import { setTimeout as sleep } from 'node:timers/promises'
import { BrowserWindow } from 'electron'
import type { Part } from '../../shared/print/part'
import { reasonOf } from '../disk/errors'
import { addressOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { webPreferences } from '../security/web-preferences'
import type { Made } from './print-queue'

/** Long enough for a part of a hundred pages on a slow laptop; a stuck page must not hang the queue. In milliseconds. */
const READY_TIMEOUT_MS = 30_000
/** A part takes a few seconds at most; an engine that needs this long will not come back. In milliseconds. */
const ENGINE_TIMEOUT_MS = 90_000
/** How long the window is kept after a print: whoever looks at a preview soon asks for the next. In milliseconds. */
const IDLE_MS = 60_000

/**
 * So many units of a flow are set in one window, about forty pages; then a new one is opened, since
 * the old one does not give its memory back.
 */
const UNITS_A_WINDOW = 400

/** Page size and margins live in the page's own CSS, so that the pages and their preview agree. */
const PDF_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
} as const

/** Sets parts of a print in a hidden window and makes their pages. */
export type Press = {
  /** Sets a part and answers its pages as the engine makes them. */
  readonly print: (part: Part) => Promise<Made<Uint8Array>>
  /** Clears the window when a print is over. */
  readonly rest: () => void
}

/**
 * A press whose window is opened for the first print and kept for the next one.
 *
 * A window goes only after the engine has settled: on Electron 25 destroying it earlier makes
 * every later print hang for ever (reliability, fact 4), so that of an engine that never settles
 * stays. For the same reason options are constants that cannot be refused (fact 3).
 */
export function createPress(development: string | null): Press {
  let open: BrowserWindow | null = null
  /** How many units it has set. */
  let worn = 0
  let idle: NodeJS.Timeout | undefined
  let turn = 0

  async function window(): Promise<BrowserWindow> {
    clearTimeout(idle)
    if (worn >= UNITS_A_WINDOW) drop()
    if (open && !open.isDestroyed() && !open.webContents.isCrashed()) return open
    const made = new BrowserWindow({
      show: false,
      webPreferences: { ...webPreferences('print'), session: pageSession('print') },
    })
    open = made
    await made.loadURL(addressOf('print', development))
    return made
  }

  function forget(): void {
    open = null
    worn = 0
  }

  function drop(): void {
    if (open && !open.isDestroyed()) open.destroy()
    forget()
  }

  return {
    async print(part) {
      let atWork = false
      try {
        const at = await window()
        const missing = await whenReady(at, ++turn, part)
        if (missing === 'late') {
          drop()
          return { kind: 'failed', error: { code: 'export-timeout', waitedMs: READY_TIMEOUT_MS } }
        }
        if (missing === 'gone') throw new Error('the page stopped working')
        if (missing.length > 0) throw new Error(`a packaged font is missing: ${missing[0]}`)
        worn += part.units.length
        atWork = true
        const bytes = await Promise.race([
          at.webContents.printToPDF(PDF_OPTIONS),
          sleep(ENGINE_TIMEOUT_MS, null, { ref: false }),
        ])
        if (bytes === null) {
          // Its window must stay: see above.
          forget()
          return { kind: 'engine-failed', reason: `no answer in ${ENGINE_TIMEOUT_MS / 1000} seconds` }
        }
        return { kind: 'made', value: bytes }
      } catch (error) {
        drop()
        return atWork
          ? { kind: 'engine-failed', reason: reasonOf(error) }
          : { kind: 'failed', error: { code: 'export-failed', reason: reasonOf(error) } }
      }
    },

    rest() {
      if (!open || open.isDestroyed()) return
      open.webContents.send('print:part', ++turn, null)
      clearTimeout(idle)
      idle = setTimeout(drop, IDLE_MS)
      idle.unref()
    },
  }
}

/** Hands a part to the page and waits until it says that it would not change any more; answers the fonts it misses. */
function whenReady(
  { webContents }: BrowserWindow,
  turn: number,
  part: Part,
): Promise<readonly string[] | 'late' | 'gone'> {
  return new Promise((resolve) => {
    const settle = (outcome: readonly string[] | 'late' | 'gone'): void => {
      clearTimeout(deadline)
      webContents.removeListener('render-process-gone', gone)
      webContents.ipc.removeListener('print:ready', ready)
      resolve(outcome)
    }
    const gone = (): void => settle('gone')
    // An answer to what was asked before may still be on its way.
    const ready = (_event: unknown, answered: number, missing: readonly string[]): void => {
      if (answered === turn) settle(missing)
    }
    const deadline = setTimeout(() => settle('late'), READY_TIMEOUT_MS)
    webContents.once('render-process-gone', gone)
    webContents.ipc.on('print:ready', ready)
    webContents.send('print:part', turn, part)
  })
}
