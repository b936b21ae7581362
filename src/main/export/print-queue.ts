import type { AppError } from '../../shared/error'
import type { PrintModel } from '../../shared/print/model'
import { err, ok, type Result } from '../../shared/result'

/** What became of a model that was to be set on pages. */
export type Pages =
  | { readonly kind: 'pages'; readonly bytes: Uint8Array }
  /** This model could not be printed; another one may. */
  | { readonly kind: 'failed'; readonly error: AppError }
  /** The engine of this process will not print again. */
  | { readonly kind: 'engine-failed'; readonly reason: string }

export type PrintedPages = { readonly bytes: Uint8Array; readonly pages: number }
export type Print = (model: PrintModel, signal?: AbortSignal) => Promise<Result<PrintedPages>>

type Deps = {
  /** Sets pages with the engine of this process. */
  readonly here: (model: PrintModel) => Promise<Pages>
  /** Sets pages in a process of their own; null where that is what this process is. */
  readonly elsewhere: ((model: PrintModel) => Promise<Result<Uint8Array>>) | null
  /** Writes on every page what a loose page must say. */
  readonly stamp: (pages: Uint8Array, model: PrintModel) => Promise<PrintedPages>
}

/**
 * Prints models one after another: the engine of Electron 25 does not survive two at odds.
 *
 * Once the engine has failed it fails every later print with the old error (reliability, fact 3).
 * From then on pages are made elsewhere, beginning with those that failed. A print that is given
 * up while it waits is never begun; one that is under way ends by itself and its pages are dropped.
 */
export function createPrintQueue({ here, elsewhere, stamp }: Deps): Print {
  let turn: Promise<unknown> = Promise.resolve()
  let engineWorks = true

  async function pagesOf(model: PrintModel): Promise<Result<Uint8Array>> {
    if (engineWorks) {
      const pages = await here(model)
      if (pages.kind === 'pages') return ok(pages.bytes)
      if (pages.kind === 'failed') return err(pages.error)
      engineWorks = false
      if (!elsewhere) return err({ code: 'export-failed', reason: pages.reason })
    }
    return elsewhere
      ? elsewhere(model)
      : err({ code: 'export-failed', reason: 'printing works again when Standpoint is started again' })
  }

  return (model, signal) => {
    const work = turn.then(async (): Promise<Result<PrintedPages>> => {
      if (signal?.aborted) return err({ code: 'cancelled' })
      const pages = await pagesOf(model)
      if (signal?.aborted) return err({ code: 'cancelled' })
      return pages.ok ? ok(await stamp(pages.value, model)) : pages
    })
    turn = work.catch(() => undefined)
    return work
  }
}
