import { setTimeout as sleep } from 'node:timers/promises'
import { BrowserWindow } from 'electron'
import type { PrintModel } from '../../shared/print/model'
import { reasonOf } from '../disk/errors'
import { addressOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { webPreferences } from '../security/web-preferences'
import type { Pages } from './print-queue'

/** Long enough for a 500-claim briefing on a slow laptop; a stuck page must not hang the queue. In milliseconds. */
const READY_TIMEOUT_MS = 30_000
/** 300 pages take under a second; an engine that needs this long will not come back. In milliseconds. */
const ENGINE_TIMEOUT_MS = 60_000

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
 * The window goes only after the engine has settled: on Electron 25 destroying it earlier makes
 * every later print hang for ever (reliability, fact 4), so that of an engine that never settles
 * stays. For the same reason options are constants that cannot be refused (fact 3).
 */
export async function printPages(model: PrintModel, development: string | null): Promise<Pages> {
  const session = pageSession('print')
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences('print'), session } })
  let atWork = false
  try {
    const laidOut = untilReady(window, model)
    await window.loadURL(addressOf('print', development))
    if (!(await laidOut)) return { kind: 'failed', error: { code: 'export-timeout', waitedMs: READY_TIMEOUT_MS } }
    atWork = true
    const bytes = await Promise.race([
      window.webContents.printToPDF(PDF_OPTIONS),
      sleep(ENGINE_TIMEOUT_MS, null, { ref: false }),
    ])
    if (bytes === null) return { kind: 'engine-failed', reason: `no answer in ${ENGINE_TIMEOUT_MS / 1000} seconds` }
    atWork = false
    return { kind: 'pages', bytes }
  } catch (error) {
    const settled = atWork
    atWork = false
    return settled
      ? { kind: 'engine-failed', reason: reasonOf(error) }
      : { kind: 'failed', error: { code: 'export-failed', reason: reasonOf(error) } }
  } finally {
    if (!atWork && !window.isDestroyed()) window.destroy()
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
