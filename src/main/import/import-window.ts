import { BrowserWindow } from 'electron'
import { type Imported, type ImportJob, ImportOutcomeSchema } from '../../shared/import-job'
import { err, type Result } from '../../shared/result'
import { addressOf } from '../security/scheme'
import { lockedSession } from '../security/sessions'
import { webPreferences } from '../security/web-preferences'

/** A text takes well under a second; whatever takes this long is an attack or a fault. In milliseconds. */
const DEADLINE_MS = 30_000
/** How long a window waits for the next file before it goes, in milliseconds. */
const IDLE_MS = 10_000

type Waiting = {
  readonly job: ImportJob
  readonly settle: (outcome: Result<Imported>) => void
}

/** Takes bytes from outside apart, in a window that nothing can be reached from. */
export type ImportWindow = {
  /** Answers the frozen text, or why there is none; `import-timeout` at the deadline. One at a time. */
  readonly decode: (job: ImportJob) => Promise<Result<Imported>>
  readonly close: () => void
}

/** Makes the hidden window when it is first needed and destroys it at a deadline, done or not. */
export function createImportWindow(development: string | null, deadlineMs = DEADLINE_MS): ImportWindow {
  let inTurn: Promise<unknown> = Promise.resolve()
  let window: BrowserWindow | null = null
  let current: Waiting | null = null
  let handOver: ((job: ImportJob) => void) | null = null
  let idle: NodeJS.Timeout | undefined

  return {
    decode(job) {
      const work = inTurn.then(() => decodeNow(job))
      inTurn = work
      return work
    },
    close: destroy,
  }

  function decodeNow(job: ImportJob): Promise<Result<Imported>> {
    clearTimeout(idle)
    return new Promise((resolve) => {
      const deadline = setTimeout(
        () => settle(err({ code: 'import-timeout', waitedMs: deadlineMs }), destroy),
        deadlineMs,
      )
      const settle = (outcome: Result<Imported>, afterwards: () => void): void => {
        clearTimeout(deadline)
        current = null
        afterwards()
        resolve(outcome)
      }
      current = {
        job,
        settle: (outcome) =>
          settle(outcome, () => {
            idle = setTimeout(destroy, IDLE_MS)
          }),
      }
      void ready().then((isReady) => {
        if (!isReady) settle(err({ code: 'internal', reason: 'the import window did not open' }), destroy)
        else serve()
      })
    })
  }

  async function ready(): Promise<boolean> {
    if (window && !window.isDestroyed()) return true
    try {
      window = await open()
      await window.loadURL(addressOf('import', development))
      return true
    } catch {
      return false
    }
  }

  async function open(): Promise<BrowserWindow> {
    const session = await lockedSession('import', development)
    const made = new BrowserWindow({ show: false, webPreferences: { ...webPreferences('import'), session } })
    // On this window's own channel: a message from any other page does not arrive here.
    const { ipc } = made.webContents
    ipc.handle('import:next', () => {
      return new Promise<ImportJob>((resolve) => {
        handOver = resolve
        serve()
      })
    })
    ipc.on('import:done', (_event, outcome: unknown) => {
      const parsed = ImportOutcomeSchema.safeParse(outcome)
      current?.settle(
        parsed.success ? parsed.data : err({ code: 'internal', reason: 'the import window answered oddly' }),
      )
    })
    made.webContents.on('render-process-gone', () => {
      const interrupted = current
      destroy()
      interrupted?.settle(err({ code: 'internal', reason: 'the import window stopped working' }))
    })
    return made
  }

  function serve(): void {
    if (!current || !handOver) return
    const give = handOver
    handOver = null
    give(current.job)
  }

  function destroy(): void {
    clearTimeout(idle)
    const gone = window
    window = null
    handOver = null
    if (gone && !gone.isDestroyed()) gone.destroy()
  }
}
