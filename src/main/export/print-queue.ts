import type { AppError } from '../../shared/error'
import type { PrintModel } from '../../shared/print/model'
import { err, ok, type Result } from '../../shared/result'

/** What became of something that the engine was to make. */
export type Made<T> =
  | { readonly kind: 'made'; readonly value: T }
  /** This could not be made; something else may. */
  | { readonly kind: 'failed'; readonly error: AppError }
  /** The engine of this process will not print again. */
  | { readonly kind: 'engine-failed'; readonly reason: string }

/** What is to be printed. */
export type PrintJob = {
  readonly model: PrintModel
  /** What the PDF is to carry as data, or null. */
  readonly attachment: string | null
}

export type PrintedPages = { readonly bytes: Uint8Array; readonly pages: number }

/** How a print gets on, and whether somebody still wants it. */
export type Watch = {
  readonly signal?: AbortSignal
  /** Told how much of it is done, from 0 to 1. */
  readonly tell?: (share: number) => void
}
export type Print = (job: PrintJob, watch?: Watch) => Promise<Result<PrintedPages>>

type Deps = {
  /** Prints with the engine of this process. */
  readonly here: (job: PrintJob, watch: Watch) => Promise<Made<PrintedPages>>
  /** Prints in a process of its own; null where that is what this process is. */
  readonly elsewhere: ((job: PrintJob) => Promise<Result<PrintedPages>>) | null
}

/**
 * Prints one job after another: the engine of Electron 25 does not survive two at odds.
 *
 * Once the engine has failed it fails every later print with the old error (reliability, fact 3).
 * From then on prints are made elsewhere, beginning with the one that failed. A print that is
 * given up while it waits is never begun; one that is under way ends by itself and is dropped.
 */
export function createPrintQueue({ here, elsewhere }: Deps): Print {
  let turn: Promise<unknown> = Promise.resolve()
  let engineWorks = true

  async function print(job: PrintJob, watch: Watch): Promise<Result<PrintedPages>> {
    if (engineWorks) {
      const made = await here(job, watch)
      if (made.kind === 'made') return ok(made.value)
      if (made.kind === 'failed') return err(made.error)
      engineWorks = false
      if (!elsewhere) return err({ code: 'export-failed', reason: made.reason })
    }
    return elsewhere
      ? elsewhere(job)
      : err({ code: 'export-failed', reason: 'printing works again when Standpoint is started again' })
  }

  return (job, watch = {}) => {
    const work = turn.then(async (): Promise<Result<PrintedPages>> => {
      if (watch.signal?.aborted) return err({ code: 'cancelled' })
      const printed = await print(job, watch)
      return watch.signal?.aborted ? err({ code: 'cancelled' }) : printed
    })
    turn = work.catch(() => undefined)
    return work
  }
}
