import { type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { PIECES, type PieceName } from '../../shared/print/type-case'
import type { Mark, Rect } from './marks'

/** A piece of type that can be set on any page of its document. */
export type Sort = {
  /** Under which name pages have it among their resources. */
  readonly name: PDFName
  readonly ref: PDFRef
  /** Where it stands in its own coordinates, in points. */
  readonly rect: Rect
}

/** The pieces of a document by name; one without letters is not there. */
export type TypeCase = ReadonlyMap<PieceName, Sort>

/**
 * Makes pieces of type out of the pages that the engine has cast them on.
 *
 * The contents of a page become a form: so what is set in the margins has the fonts of the text,
 * every script that these have, and words that can be searched and copied.
 */
export function castType(document: PDFDocument, casting: readonly PDFPage[], marks: readonly Mark[]): TypeCase {
  const rects = new Map(marks.map(({ address, rect }) => [address.kind === 'piece' ? address.name : '', rect]))
  return new Map(
    PIECES.flatMap((piece, index) => {
      const page = casting[index]
      const rect = rects.get(piece)
      return page && rect ? [[piece, { ...asForm(document, page, piece), rect }] as const] : []
    }),
  )
}

function asForm({ context }: PDFDocument, { node }: PDFPage, piece: PieceName): Pick<Sort, 'name' | 'ref'> {
  const ref = node.get(PDFName.of('Contents'))
  const stream = node.Contents()
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream))
    throw new Error('the engine writes pages in another way than expected')
  stream.dict.set(PDFName.of('Type'), PDFName.of('XObject'))
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  stream.dict.set(PDFName.of('BBox'), node.MediaBox())
  stream.dict.set(PDFName.of('Resources'), node.Resources() ?? context.obj({}))
  return { name: PDFName.of(`Type-${piece}`), ref }
}
