import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'
import type { OutlineEntry } from '../../shared/print/outline'
import { destination } from './links'
import type { Place } from './running-heads'

/** A title that is longer is cut, in UTF-16 code units: an outline is read in a narrow pane. */
const TITLE_LIMIT = 90

/** Gives a document the outline that viewers show beside it; sections open, their parts closed. */
export function addOutline(
  document: PDFDocument,
  pages: readonly PDFPage[],
  entries: readonly OutlineEntry[],
  places: ReadonlyMap<string, Place>,
): void {
  const { context, catalog } = document
  const root = context.nextRef()
  const listed = addLevel(entries, root)
  if (!listed) return
  context.assign(root, context.obj({ Type: 'Outlines', First: listed.first, Last: listed.last, Count: listed.count }))
  catalog.set(PDFName.of('Outlines'), root)

  function addLevel(level: readonly OutlineEntry[], parent: PDFRef) {
    const printed = level.flatMap((entry) => {
      const place = places.get(entry.place)
      return place ? [{ entry, place, ref: context.nextRef() }] : []
    })
    printed.forEach(({ entry: { number, title, parts }, place, ref }, index) => {
      const item: PDFDict = context.obj({
        Title: PDFHexString.fromText(shortened([number, title].filter(Boolean).join(' '))),
        Parent: parent,
        Dest: destination(document, pages, place),
      })
      const [previous, next] = [printed[index - 1]?.ref, printed[index + 1]?.ref]
      if (previous) item.set(PDFName.of('Prev'), previous)
      if (next) item.set(PDFName.of('Next'), next)
      const below = addLevel(parts, ref)
      if (below) {
        item.set(PDFName.of('First'), below.first)
        item.set(PDFName.of('Last'), below.last)
        // Below zero: closed.
        item.set(PDFName.of('Count'), PDFNumber.of(-below.count))
      }
      context.assign(ref, item)
    })
    const [first, last] = [printed[0]?.ref, printed.at(-1)?.ref]
    return first && last ? { first, last, count: printed.length } : null
  }
}

const shortened = (title: string): string =>
  title.length <= TITLE_LIMIT ? title : `${title.slice(0, TITLE_LIMIT).replace(/\s+\S*$/, '')} …`
