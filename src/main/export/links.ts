import { type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { keepLinks, linksOf } from './marks'
import type { Place } from './running-heads'

/** Room that is left above a place that a link leads to, in points. */
const ROOM_ABOVE = 12

/** Lets every reference lead to its place; one whose place does not print goes. */
export function resolveLinks(
  document: PDFDocument,
  pages: readonly PDFPage[],
  places: ReadonlyMap<string, Place>,
): void {
  for (const page of pages) {
    const links = linksOf(page)
    const leading = links.filter(({ address }) => places.has(address.name))
    keepLinks(page, leading)
    for (const { address, dict } of leading) {
      dict.delete(PDFName.of('A'))
      dict.set(PDFName.of('Dest'), destination(document, pages, places.get(address.name) as Place))
    }
  }
}

/** A destination that shows a place at the top of the view and leaves the reader's magnification alone. */
export const destination = ({ context }: PDFDocument, pages: readonly PDFPage[], { page, top }: Place) =>
  context.obj([pages[page]?.ref ?? null, 'XYZ', null, Math.round(top + ROOM_ABOVE), null])
