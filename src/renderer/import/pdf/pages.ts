import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { PAGES_LIMIT } from '../../../shared/domain/source'
import { plain } from '../html/facts'
import { type RawPage, runsOf } from './runs'

/** A page of small print has some 10,000 characters; beyond this it is an attack. In UTF-16 code units. */
const MOST_ON_PAGE = 200_000
/** The most that is read of one file, in UTF-16 code units. */
const MOST_TEXT = 5_000_000
/** A page that takes longer is left out, in milliseconds. */
const PAGE_DEADLINE_MS = 5_000

export type RawDocument = {
  readonly pages: readonly RawPage[]
  readonly title: string
  readonly author: string
  /** Numbers (from 1) of pages that could not be read, or not to their end. */
  readonly cut: readonly number[]
}

export type PdfFault =
  | { readonly fault: 'locked' }
  | { readonly fault: 'damaged'; readonly reason: string }
  | { readonly fault: 'too-long'; readonly pages: number }

/** What is handed to pdf.js beside the file: where it gets the maps of fonts that name one. */
export type PdfSurroundings = { readonly CMapReaderFactory?: object }

/** Reads the text of a PDF page by page: no script, no form, no picture, no link. */
export async function readPages(
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
  surroundings: PdfSurroundings = {},
): Promise<RawDocument | PdfFault> {
  const loading = getDocument({
    // pdf.js takes the buffer it is given away for itself.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
    ...surroundings,
  })
  try {
    const document = await loading.promise
    if (document.numPages > PAGES_LIMIT) return { fault: 'too-long', pages: document.numPages }
    return await readAll(document, onPage)
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException') return { fault: 'locked' }
    return { fault: 'damaged', reason: message.slice(0, 200) }
  } finally {
    void loading.destroy()
  }
}

async function readAll(
  document: PDFDocumentProxy,
  onPage: (done: number, total: number) => void,
): Promise<RawDocument> {
  const labels = await document.getPageLabels().catch(() => null)
  const pages: RawPage[] = []
  const cut: number[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const label = plain(labels?.[number - 1]).slice(0, 20) || String(number)
    const { page, isWhole } = await readPage(document, number, label, Math.min(MOST_ON_PAGE, MOST_TEXT - length))
    pages.push(page)
    if (!isWhole) cut.push(number)
    length += page.runs.reduce((sum, { text }) => sum + text.length, 0)
    onPage(number, document.numPages)
  }
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const { Title, Author } = info as { readonly Title?: unknown; readonly Author?: unknown }
  return { pages, cut, title: titleFrom(Title), author: typeof Author === 'string' ? plain(Author) : '' }
}

/** Programs leave the name of the file they made it from, which is no title. */
function titleFrom(title: unknown): string {
  const text = typeof title === 'string' ? plain(title) : ''
  return /^(?:untitled|microsoft word - .*|.*\.(?:docx?|indd|pdf|qxd|rtf|odt|tex|html?))$/i.test(text) ? '' : text
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  label: string,
  most: number,
): Promise<{ page: RawPage; isWhole: boolean }> {
  const empty: RawPage = { width: 1, height: 1, label, runs: [], turned: [] }
  try {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: TextItem[] }>
    const items: TextItem[] = []
    const deadline = Date.now() + PAGE_DEADLINE_MS
    let length = 0
    let isWhole = false
    while (length <= most && Date.now() < deadline) {
      const { done, value } = await reader.read()
      if (done) {
        isWhole = true
        break
      }
      for (const item of value.items) {
        if (typeof item.str !== 'string') continue
        items.push(item)
        length += item.str.length
      }
    }
    if (!isWhole) await reader.cancel(new Error('enough')).catch(() => undefined)
    page.cleanup()
    return { page: { width, height, label, ...runsOf(items, transform) }, isWhole }
  } catch {
    return { page: empty, isWhole: false }
  }
}
