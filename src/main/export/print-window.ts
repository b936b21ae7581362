import { BrowserWindow } from 'electron'
import type { PrintModel } from '../../shared/print/model'
import { err, ok, type Result } from '../../shared/result'
import { addressOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { webPreferences } from '../security/web-preferences'

/** Long enough for a 500-claim briefing on a slow laptop; a stuck page must not hang the queue. In milliseconds. */
const READY_TIMEOUT_MS = 30_000

/** Page size and margins live in the page's own CSS, so that the pages and their preview agree. */
const PDF_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/**
 * Sets a model in a hidden window and makes its pages.
 *
 * The window goes only after the print has settled: on Electron 25 destroying it earlier makes
 * every later print hang for ever (reliability, fact 4). For the same reason options are
 * constants that cannot be refused (fact 3).
 */
export async function printPages(model: PrintModel, development: string | null): Promise<Result<Uint8Array>> {
  const session = pageSession('print')
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences('print'), session } })
  try {
    const laidOut = untilReady(window, model)
    await window.loadURL(addressOf('print', development))
    if (!(await laidOut)) return err({ code: 'export-timeout', waitedMs: READY_TIMEOUT_MS })
    return ok(await window.webContents.printToPDF(PDF_OPTIONS))
  } catch (error) {
    return err({ code: 'export-failed', reason: error instanceof Error ? error.message : String(error) })
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Hands the model to the page and waits until it says that it would not change any more. */
function untilReady(window: BrowserWindow, model: PrintModel): Promise<boolean> {
  const { ipc } = window.webContents
  ipc.handle('print:model', () => model)
  return new Promise((resolve) => {
    const deadline = setTimeout(() => resolve(false), READY_TIMEOUT_MS)
    ipc.once('print:ready', () => {
      clearTimeout(deadline)
      resolve(true)
    })
    window.webContents.once('render-process-gone', () => {
      clearTimeout(deadline)
      resolve(false)
    })
  })
}
