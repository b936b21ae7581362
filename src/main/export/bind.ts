import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { outlineOf } from '../../shared/print/outline'
import { PIECES } from '../../shared/print/type-case'
import { attach } from './attachment'
import { describe } from './describe'
import { resolveLinks } from './links'
import { type Mark, OBJECTS_PER_TURN } from './marks'
import { addOutline } from './outline'
import type { PrintedPages, PrintJob } from './print-queue'
import { setRunningHeads } from './running-heads'
import { castType } from './type-case'
import type { PrintedPart } from './typeset'

/**
 * Makes one document of the parts of a print: numbers its pages, writes on each what a loose page
 * must say, lets references lead where they name, and says what it is.
 */
export async function bind(parts: readonly PrintedPart[], job: PrintJob, now: Date): Promise<PrintedPages> {
  const { model, attachment } = job
  const { document, pages, casting } = await join(parts)
  const marks = numbered(parts)
  const type = castType(document, casting, marksOfCasting(parts))
  const places = new Map(
    marks.flatMap(({ address, page, rect }) =>
      address.kind === 'here' && address.name ? [[address.name, { page, top: rect.y + rect.height }] as const] : [],
    ),
  )
  setRunningHeads({ document, pages, type, marks, places, direction: model.direction })
  resolveLinks(document, pages, places)
  addOutline(document, pages, outlineOf(model), places)
  describe(document, model, now)
  if (attachment !== null) await attach(document, attachment, now)
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: OBJECTS_PER_TURN,
  })
  return { bytes, pages: pages.length }
}

type Joined = {
  readonly document: PDFDocument
  readonly pages: readonly PDFPage[]
  /** The pages on which the pieces were cast; they are not in the document any more. */
  readonly casting: readonly PDFPage[]
}

async function join(parts: readonly PrintedPart[]): Promise<Joined> {
  const [first] = parts
  if (first && parts.length === 1) {
    // In place: what the engine says of the whole document, such as its tags, is kept.
    const { document, keep } = first
    const all = document.getPages()
    for (let index = all.length - 1; index >= keep; index -= 1) document.removePage(index)
    return { document, pages: all.slice(0, keep), casting: all.slice(-PIECES.length) }
  }
  const document = await PDFDocument.create({ updateMetadata: false })
  const pages: PDFPage[] = []
  const casting: PDFPage[] = []
  for (const [index, part] of parts.entries()) {
    const count = part.document.getPageCount()
    const extra = index === 0 ? PIECES.map((_, at) => count - PIECES.length + at) : []
    const wanted = [...Array.from({ length: part.keep }, (_, at) => at), ...extra]
    const copies = await document.copyPages(part.document, wanted)
    for (const page of copies.slice(0, part.keep)) pages.push(document.addPage(page))
    casting.push(...copies.slice(part.keep))
  }
  for (const page of casting) document.context.delete(page.ref)
  return { document, pages, casting }
}

/** The marks of all parts, by the page of the whole print on which they are. */
function numbered(parts: readonly PrintedPart[]): Mark[] {
  let before = 0
  return parts.flatMap(({ marks, keep }) => {
    const offset = before
    before += keep
    return marks.flatMap((mark) => (mark.page < keep ? [{ ...mark, page: mark.page + offset }] : []))
  })
}

const marksOfCasting = (parts: readonly PrintedPart[]): readonly Mark[] =>
  parts[0]?.marks.filter(({ address }) => address.kind === 'piece') ?? []
