import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { PAGES_LIMIT } from '../../../shared/domain/source'
import {
  FIRST_READING,
  type Imported,
  type ImportJob,
  type ImportProgress,
  NO_FACTS,
  NO_WAYS,
} from '../../../shared/import-job'
import { err, ok, type Result } from '../../../shared/result'
import { freeze } from '../../../shared/text/freeze'
import { characterMaps } from './character-maps'
import { type SetDocument, setDocument } from './document'
import { isRightToLeft } from './lines'
import { type PdfFault, readPages } from './pages'

GlobalWorkerOptions.workerSrc = workerAddress

/** Reads the words of a PDF, with the pages they are on. */
export async function readPdf(job: ImportJob, report: (progress: ImportProgress) => void): Promise<Result<Imported>> {
  const { name, bytes, reading } = job
  const raw = await readPages(bytes, (done, total) => report({ done, total }), { CMapReaderFactory: characterMaps })
  if ('fault' in raw) return refusal(raw, name)
  const set = setDocument(raw.pages, reading.order)
  if (!/[\p{L}\p{N}]/u.test(set.text)) return err({ code: 'source-pictures', name, pages: raw.pages.length })
  return ok({
    format: 'pdf',
    text: set.text,
    encoding: '',
    notices: [...noticesOf(set, raw.cut), ...freeze(set.text).notices],
    facts: { ...NO_FACTS, title: raw.title, author: raw.author, direction: isRightToLeft(set.text) ? 'rtl' : null },
    dropped: [...set.dropped],
    pages: [...set.pages],
    layouts: [...set.layouts],
    reading: { ...FIRST_READING, order: reading.order },
    ways: { ...NO_WAYS, order: set.reordered },
  })
}

function refusal(fault: PdfFault, name: string): Result<never> {
  if (fault.fault === 'locked') return err({ code: 'source-locked', name })
  if (fault.fault === 'too-long') return err({ code: 'source-too-long', name, pages: fault.pages, limit: PAGES_LIMIT })
  return err({ code: 'source-damaged', name, reason: fault.reason })
}

function noticesOf({ divided, silent, text }: SetDocument, cut: readonly number[]): string[] {
  const unreadable = text.match(/[\ufffd\p{Private_Use}]/gu)?.length ?? 0
  const notice = (says: string, when: boolean): string[] => (when ? [says] : [])
  return [
    ...notice(
      `${named(cut.map(String))} could not be read to the end: what is missing there is not in the text.`,
      cut.length > 0,
    ),
    ...notice(
      `${named(silent)} ${silent.length === 1 ? 'has' : 'have'} no text, perhaps a picture of it.`,
      silent.length > 0,
    ),
    ...notice(
      `${unreadable} letters have no name in the file and stand here as signs: compare with the PDF.`,
      unreadable > 0,
    ),
    ...notice(
      'Words that run from right to left often leave a PDF in the wrong order: compare a few lines with the PDF.',
      /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
    ),
    ...notice(
      `${divided} ${divided === 1 ? 'word' : 'words'} divided at the end of a line ${divided === 1 ? 'was' : 'were'} joined.`,
      divided > 0,
    ),
  ]
}

/** `Page 3`, `Pages 3, 5`, at most ten by name. */
function named(pages: readonly string[]): string {
  const shown = pages.slice(0, 10).join(', ')
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${shown}${pages.length > 10 ? ` and ${pages.length - 10} more` : ''}`
}
