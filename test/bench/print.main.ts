import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { PrintJob } from '../../src/main/export/print-queue'
import { printHere } from '../../src/main/export/printing'
import { forbidNetwork } from '../../src/main/security/egress'
import { registerScheme } from '../../src/main/security/register-scheme'
import { enforceSandbox } from '../../src/main/security/sandbox'
import { addressOf } from '../../src/main/security/scheme'
import { guardSessions, pageSession } from '../../src/main/security/sessions'
import { webPreferences } from '../../src/main/security/web-preferences'
import { printModel } from '../../src/shared/print/build'
import { flowOf } from '../../src/shared/print/flow'
import type { PrintModel } from '../../src/shared/print/model'
import { USUAL_OPTIONS } from '../../src/shared/print/options'
import { frontOf, type Part, paperOf } from '../../src/shared/print/part'
import { longBriefing } from '../fixtures/long'
import { memoryOfTree } from './support/memory'

/** Claims that make about a hundred and about a thousand pages. */
const HUNDRED_PAGES = 950
const THOUSAND_PAGES = 9_700

const RUNS = 5
/** How long an app has to calm down before its memory is read, and how often it is read at work; in milliseconds. */
const SETTLE_MS = 2_000
const SAMPLE_MS = 100

const RESULT = String(process.env.STANDPOINT_BENCH_RESULT)
const ROOT = String(process.env.STANDPOINT_ROOT)

// The print page lies in the built app, whose folder Electron's own start would have set.
;(app as unknown as { setAppPath: (path: string) => void }).setAppPath(ROOT)
enforceSandbox()
registerScheme()
forbidNetwork(null)
guardSessions(null)
app.on('window-all-closed', () => undefined)

void app.whenReady().then(async () => {
  try {
    writeFileSync(RESULT, JSON.stringify(await measure()))
    app.exit(0)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
})

async function measure() {
  const print = printHere({ development: null, now: () => new Date() })
  const hundred = jobOf(HUNDRED_PAGES)
  const window = new BrowserWindow({ width: 1280, height: 800 })
  await window.loadURL('about:blank')
  await pause(SETTLE_MS)
  const emptyMb = memoryOfTree(process.pid)

  const [peakMb, first] = await peakWhile(() => timed(print, hundred))
  const exports: number[] = []
  const bares: number[] = []
  let html = ''
  for (let run = 0; run < RUNS; run += 1) {
    exports.push((await timed(print, hundred)).ms)
    const bare = await openBare(hundred.model)
    bares.push(await bare.print())
    html ||= await bare.html()
    // Another page of the same process would slow the next export down.
    bare.close()
  }
  const thousand = await timed(print, jobOf(THOUSAND_PAGES))
  return {
    pages: first.pages,
    bytes: first.bytes,
    exports,
    bare: bares,
    thousand: { pages: thousand.pages, ms: thousand.ms },
    emptyMb,
    peakMb,
    html,
  }
}

function jobOf(claims: number): PrintJob {
  const made = printModel(longBriefing({ claims }).contents(), USUAL_OPTIONS, { now: new Date() })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return { model: made.value, attachment: null }
}

async function timed(print: ReturnType<typeof printHere>, job: PrintJob) {
  const start = performance.now()
  const made = await print(job)
  if (made.kind !== 'made') throw new Error(JSON.stringify(made))
  return { ms: performance.now() - start, pages: made.value.pages, bytes: made.value.bytes.byteLength }
}

/** The most memory that the app and its processes hold while something is done, in MB. */
async function peakWhile<T>(work: () => Promise<T>): Promise<[number, T]> {
  let peak = 0
  const sampler = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(process.pid))
  }, SAMPLE_MS)
  try {
    const done = await work()
    return [Math.max(peak, memoryOfTree(process.pid)), done]
  } finally {
    clearInterval(sampler)
  }
}

/** The print page of a model in a window of its own, laid out once, with nothing around its printing. */
async function openBare(model: PrintModel) {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...webPreferences('print'), session: pageSession('print') },
  })
  await window.loadURL(addressOf('print', null))
  const ready = new Promise((settle) => window.webContents.ipc.once('print:ready', settle))
  const part: Part = { paper: paperOf(model), front: frontOf(model), units: flowOf(model, true), from: 0 }
  window.webContents.send('print:part', 1, part)
  await ready
  return {
    async print(): Promise<number> {
      const start = performance.now()
      await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
      return performance.now() - start
    },
    /** Writes the page into a folder, as another program can print it, and answers its path. */
    async html(): Promise<string> {
      const found: { page: string; styles: string } = await window.webContents.executeJavaScript(`({
        page: document.querySelector('article').outerHTML,
        styles: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n'),
      })`)
      const assets = `file://${join(ROOT, 'out', 'renderer')}/`
      const styles = found.styles.replace(/url\("[^"]*?(assets\/[^"]+)"\)/g, (_, path) => `url("${assets}${path}")`)
      const path = join(dirname(RESULT), 'page.html')
      writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${styles}</style>${found.page}`)
      return path
    },
    close: () => window.destroy(),
  }
}

const pause = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms))
