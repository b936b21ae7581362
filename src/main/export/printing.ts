import { later } from '../app/later'
import { createPrintQueue, type Made, type Print, type PrintedPages, type PrintJob, type Watch } from './print-queue'

export type PrintingDeps = {
  /** The development server, or null. */
  readonly development: string | null
  readonly now: () => Date
}

/** The one print queue of a process that may start another for its prints. */
export const createPrinting = (deps: PrintingDeps): Print =>
  createPrintQueue({
    here: printHere(deps),
    elsewhere: async (job) => (await import('./print-elsewhere')).printElsewhere(job),
  })

/** Prints with the engine of this process. */
export function printHere({ development, now }: PrintingDeps) {
  const parts = later(async () => {
    const [{ createPress }, { typeset }, { bind }] = await Promise.all([
      import('./press'),
      import('./typeset'),
      import('./bind'),
    ])
    return { press: createPress(development), typeset, bind }
  })
  return async (job: PrintJob, watch: Watch = {}): Promise<Made<PrintedPages>> => {
    const { press, typeset, bind } = await parts()
    try {
      const made = await typeset(job.model, press, watch)
      if (made.kind !== 'made') return made
      if (watch.signal?.aborted) return { kind: 'failed', error: { code: 'cancelled' } }
      return { kind: 'made', value: await bind(made.value, job, now()) }
    } finally {
      press.rest()
    }
  }
}
