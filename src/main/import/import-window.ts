import { BrowserWindow } from 'electron'
import { type Imported, type ImportJob, ImportOutcomeSchema } from '../../shared/import-job'
import { err, type Result } from '../../shared/result'
import { addressOf } from '../security/scheme'
import { pageSession } from '../security/sessions'
import { webPreferences } from '../security/web-preferences'

/** A text takes well under a second; whatever takes this long is an attack or a fault. In milliseconds. */
const DEADLINE_MS = 30_000

/** Takes bytes from outside apart and answers the frozen text, or why there is none. */
export type DecodeApart = (job: ImportJob) => Promise<Result<Imported>>

/**
 * Decodes each file in a hidden window of its own, one after another, and destroys the window
 * when it is done or at the deadline (`import-timeout`).
 *
 * A new one each time: what a hostile file might do to a page cannot reach the next file's text.
 */
export function createImportWindow(development: string | null, deadlineMs = DEADLINE_MS): DecodeApart {
  let inTurn: Promise<unknown> = Promise.resolve()
  return (job) => {
    const work = inTurn.then(() => decodeApart(job, development, deadlineMs))
    inTurn = work
    return work
  }
}

async function decodeApart(job: ImportJob, development: string | null, deadlineMs: number): Promise<Result<Imported>> {
  const session = pageSession('import')
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences('import'), session } })
  let deadline: NodeJS.Timeout | undefined
  try {
    return await Promise.race([
      outcomeOf(window, job),
      new Promise<Result<Imported>>((resolve) => {
        deadline = setTimeout(() => resolve(err({ code: 'import-timeout', waitedMs: deadlineMs })), deadlineMs)
      }),
      window.loadURL(addressOf('import', development)).then(
        () => new Promise<never>(() => undefined),
        () => broken('did not open'),
      ),
    ])
  } finally {
    clearTimeout(deadline)
    if (!window.isDestroyed()) window.destroy()
  }
}

function outcomeOf({ webContents }: BrowserWindow, job: ImportJob): Promise<Result<Imported>> {
  // On this window's own channel: a message from any other page does not arrive here.
  const { ipc } = webContents
  ipc.handle('import:job', () => job)
  return new Promise((resolve) => {
    ipc.once('import:done', (_event, outcome: unknown) => {
      const parsed = ImportOutcomeSchema.safeParse(outcome)
      resolve(parsed.success ? parsed.data : broken('answered oddly'))
    })
    webContents.once('render-process-gone', () => resolve(broken('stopped working')))
  })
}

const broken = (what: string): Result<never> => err({ code: 'internal', reason: `the import window ${what}` })
