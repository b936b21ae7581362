import { BrowserWindow } from 'electron'
import {
  type Imported,
  type ImportJob,
  ImportOutcomeSchema,
  type ImportProgress,
  ImportProgressSchema,
} from '../../shared/import-job'
import { err, type Result } from '../../shared/result'
import { addressOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { webPreferences } from '../security/web-preferences'

/**
 * What hears nothing of a file for so long, or has not finished it after all that time, is an attack or a fault. A text
 * takes well under a second; a long PDF says page by page that it goes on. In milliseconds.
 */
const DEADLINES = { quiet: 30_000, whole: 180_000 }

/** How a piece of work is watched and stopped. */
export type Watch = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ImportProgress) => void
}

/** Takes bytes from outside apart and answers the frozen text, or why there is none. */
export type ReadApart = (job: ImportJob, watch?: Watch) => Promise<Result<Imported>>

/**
 * Reads each file in a hidden window of its own, one after another, and destroys the window when it is done, stopped
 * (`cancelled`) or at a deadline (`import-timeout`).
 *
 * A new one each time: what a hostile file might do to a page cannot reach the next file's text.
 */
export function createImportWindow(development: string | null, deadlines = DEADLINES): ReadApart {
  let inTurn: Promise<unknown> = Promise.resolve()
  return (job, watch = {}) => {
    const work = inTurn.then(() => readApart(job, watch, development, deadlines))
    inTurn = work
    return work
  }
}

async function readApart(
  job: ImportJob,
  { signal, onProgress }: Watch,
  development: string | null,
  deadlines: typeof DEADLINES,
): Promise<Result<Imported>> {
  if (signal?.aborted) return err({ code: 'cancelled' })
  const session = pageSession('import')
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences('import'), session } })
  const limit = untilDeadline(deadlines)
  let isDone = false
  try {
    const outcome = await Promise.race([
      outcomeOf(window, job, (progress) => {
        limit.heard()
        onProgress?.(progress)
      }),
      limit.passed,
      aborted(signal),
      window.loadURL(addressOf('import', development)).then(
        () => new Promise<never>(() => undefined),
        () => broken('did not open'),
      ),
    ])
    isDone = outcome.ok || !GIVEN_UP.has(outcome.error.code)
    return outcome
  } finally {
    limit.stop()
    // A page that runs in circles does not hear that it is to go.
    if (!isDone && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    if (!window.isDestroyed()) window.destroy()
  }
}

const GIVEN_UP: ReadonlySet<string> = new Set(['cancelled', 'import-timeout'])

function untilDeadline({ quiet, whole }: typeof DEADLINES) {
  let give: (outcome: Result<never>) => void = () => undefined
  const passed = new Promise<Result<never>>((resolve) => {
    give = resolve
  })
  const after = (ms: number): NodeJS.Timeout =>
    setTimeout(() => give(err({ code: 'import-timeout', waitedMs: ms })), ms)
  const atLast = after(whole)
  let quietly = after(quiet)
  const stop = () => {
    clearTimeout(quietly)
    clearTimeout(atLast)
  }
  const heard = () => {
    clearTimeout(quietly)
    quietly = after(quiet)
  }
  return { passed, heard, stop }
}

const aborted = (signal: AbortSignal | undefined): Promise<Result<never>> =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })), { once: true })
  })

function outcomeOf(
  { webContents }: BrowserWindow,
  job: ImportJob,
  onProgress: (progress: ImportProgress) => void,
): Promise<Result<Imported>> {
  // On this window's own channel: a message from any other page does not arrive here.
  const { ipc } = webContents
  ipc.handle('import:job', () => job)
  ipc.on('import:progress', (_event, progress: unknown) => {
    const parsed = ImportProgressSchema.safeParse(progress)
    if (parsed.success) onProgress(parsed.data)
  })
  return new Promise((resolve) => {
    ipc.once('import:done', (_event, outcome: unknown) => {
      const parsed = ImportOutcomeSchema.safeParse(outcome)
      resolve(parsed.success ? parsed.data : broken('answered oddly'))
    })
    webContents.once('render-process-gone', () => resolve(broken('stopped working')))
  })
}

const broken = (what: string): Result<never> => err({ code: 'internal', reason: `the import window ${what}` })
