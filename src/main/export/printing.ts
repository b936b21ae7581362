import { createPrintQueue, type Print } from './print-queue'
import { stamp } from './stamp'

export type PrintingDeps = {
  /** The development server, or null. */
  readonly development: string | null
  /** The folder of the packaged fonts. */
  readonly fonts: string
  readonly now: () => Date
}

/** The one print queue of a process that may start another for its prints. */
export const createPrinting = ({ development, fonts, now }: PrintingDeps): Print =>
  createPrintQueue({
    here: async (model) => (await import('./print-window')).printPages(model, development),
    elsewhere: async (model) => (await import('./print-elsewhere')).printElsewhere(model),
    stamp: (pages, model) => stamp(pages, model, fonts, now()),
  })
