import { type RawRecord, readRecords } from '../../shared/domain/records'
import type { Cancelled, Printed, Progress, Request, Saved } from '../../shared/ipc'
import { printModel } from '../../shared/print/build'
import type { EditHistory } from '../../shared/print/decisions'
import type { PrintModel } from '../../shared/print/model'
import type { PrintOptions } from '../../shared/print/options'
import { printedSnapshot } from '../../shared/print/snapshot'
import { err, ok, type Result } from '../../shared/result'
import { replaceFile } from '../disk/durable'
import type { Print, PrintJob } from './print-queue'
import { createPrinting } from './printing'

/** How many prints are kept for saving; the oldest goes first. */
const MOST_KEPT = 4

export type PrinterDeps = {
  readonly development: string | null
  readonly now: () => Date
  readonly newId: () => string
  /** The records of a briefing as they are folded now. */
  readonly records: (briefingId: string) => Promise<Result<readonly RawRecord[]>>
  readonly text: (briefingId: string, sourceId: string) => Promise<Result<string>>
  /** What was written in a briefing, and by whom; asked for only when the decision log prints. */
  readonly editHistory: (briefingId: string) => Promise<Result<EditHistory>>
  /** Asks where to save; null when the analyst thinks better of it. */
  readonly chooseFile: (suggested: string) => Promise<string | null>
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<Result<null>>
  readonly onProgress: (progress: Progress) => void
  /** The print queue; one of its own unless given. */
  readonly print?: Print
}

/** Makes PDFs, one after another, and keeps their bytes: what is shown is what is saved. */
export function createPrinter(deps: PrinterDeps) {
  const { onProgress, print = createPrinting(deps) } = deps
  const kept = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
  let current = new AbortController()

  return {
    /** The PDF of a briefing as it stands now. A newer preview, or `cancel`, gives up one that is under way. */
    async preview({ briefingId, options }: Request<'print:preview'>): Promise<Result<Printed>> {
      current.abort()
      current = new AbortController()
      const { signal } = current
      const tell = (done: number, text: string) => {
        if (!signal.aborted) onProgress({ work: 'print', done, total: 3, text })
      }
      tell(0, 'Gathering the briefing')
      const job = await gather(briefingId, options, deps)
      if (!job.ok) return job
      tell(1, 'Setting the pages')
      const share = (done: number) => tell(1 + 2 * done, 'Setting the pages')
      const printed = await Promise.race([print(job.value, { signal, tell: share }), untilAborted(signal)])
      if (!printed.ok) return printed
      tell(3, 'Done')
      const printId = deps.newId()
      kept.set(printId, { name: fileName(job.value.model), bytes: printed.value.bytes })
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break
        kept.delete(oldest)
      }
      return ok({ printId, ...printed.value })
    },

    /** Saves the very bytes of a preview. The old file stays when it cannot be replaced. */
    async save(printId: string): Promise<Result<Saved | Cancelled>> {
      const found = kept.get(printId)
      if (!found) return err({ code: 'export-failed', reason: 'the preview is gone; make it once more' })
      const path = await deps.chooseFile(found.name)
      if (!path) return ok({ cancelled: true })
      const written = await replaceFile(path, found.bytes)
      return written.ok ? ok({ path, bytes: found.bytes.byteLength }) : written
    },

    async open(printId: string): Promise<Result<null>> {
      const found = kept.get(printId)
      if (!found) return err({ code: 'export-failed', reason: 'the preview is gone; make it once more' })
      return deps.openFile(found.name, found.bytes)
    },

    /** Gives up the preview in work. Its print settles by itself: the engine cannot be stopped half-way. */
    cancel: (): void => current.abort(),
  }
}

const untilAborted = (signal: AbortSignal): Promise<Result<never>> =>
  new Promise((resolve) => {
    const cancelled = () => resolve(err({ code: 'cancelled' }))
    if (signal.aborted) cancelled()
    else signal.addEventListener('abort', cancelled, { once: true })
  })

/** A briefing as it stands now, as something to print, with the texts of its sources. */
export async function gather(
  briefingId: string,
  options: PrintOptions,
  { records, text, editHistory, now }: Pick<PrinterDeps, 'records' | 'text' | 'editHistory' | 'now'>,
): Promise<Result<PrintJob>> {
  const raw = await records(briefingId)
  if (!raw.ok) return raw
  const read = readRecords(raw.value).records
  const texts = new Map<string, string>()
  for (const { id } of read.source) {
    const found = await text(briefingId, id)
    if (!found.ok) return found
    texts.set(id, found.value)
  }
  const contents = { records: read, texts }
  const log = options.sections.includes('log') ? await editHistory(briefingId) : null
  if (log && !log.ok) return log
  const model = printModel(contents, options, { now: now(), ...(log && { editHistory: log.value }) })
  if (!model.ok) return model
  const attached = options.attach && options.kind !== 'front'
  return ok({
    model: model.value,
    attachment: attached ? JSON.stringify(printedSnapshot(contents, options)) : null,
  })
}

/** A file name that every system takes, from the title. */
function fileName({ title, state }: PrintModel): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ,.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
  return `${plain.slice(0, 80) || 'Briefing'}${state === 'Final' ? '' : ` (${state.toLowerCase()})`}.pdf`
}
