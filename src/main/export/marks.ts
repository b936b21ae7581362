import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { type Address, parseAddress } from '../../shared/print/address'

/**
 * How many objects of a PDF are read or written before others get their turn.
 *
 * Few enough that the window is answered in time (some 20 ms), many enough that the turns cost nothing.
 */
export const OBJECTS_PER_TURN = 2_000

/** A rectangle on a page, in points from its lower left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** An address as it was found on a page. */
export type Mark = {
  readonly address: Address
  /** Counted from 0. */
  readonly page: number
  readonly rect: Rect
}

/**
 * Reads what the pages say about themselves by the addresses of their links.
 *
 * What is no reference was meant for us alone and is taken off; references stay until it is
 * known where they lead.
 */
export async function readMarks(bytes: Uint8Array): Promise<{ document: PDFDocument; marks: Mark[] }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: OBJECTS_PER_TURN })
  const marks = document.getPages().flatMap((page, index) => {
    const links = linksOf(page)
    keepLinks(
      page,
      links.filter(({ address }) => address.kind === 'to'),
    )
    return links.map(({ address, rect }): Mark => ({ address, page: index, rect }))
  })
  return { document, marks }
}

/** A link of ours on a page. */
export type Link = { readonly address: Address; readonly rect: Rect; readonly ref: PDFRef; readonly dict: PDFDict }

/** The links of a page that have an address of ours. */
export function linksOf(page: PDFPage): Link[] {
  const annotations = page.node.Annots()?.asArray() ?? []
  return annotations.flatMap((ref) => {
    if (!(ref instanceof PDFRef)) return []
    const dict = page.doc.context.lookup(ref, PDFDict)
    const address = addressOf(dict)
    const rect = dict.lookupMaybe(PDFName.of('Rect'), PDFArray)
    return address && rect ? [{ address, rect: rectOf(rect), ref, dict }] : []
  })
}

function addressOf(annotation: PDFDict): Address | null {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict)
  const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)
  return uri ? parseAddress(uri.asString()) : null
}

function rectOf(array: PDFArray): Rect {
  const [left = 0, bottom = 0, right = 0, top = 0] = array
    .asArray()
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : 0))
  return { x: left, y: bottom, width: right - left, height: top - bottom }
}

/** Takes every other annotation off a page: our pages have none but links. */
export function keepLinks(page: PDFPage, links: readonly Link[]): void {
  const kept = new Set(links.map(({ ref }) => ref))
  const { context } = page.doc
  for (const ref of page.node.Annots()?.asArray() ?? [])
    if (ref instanceof PDFRef && !kept.has(ref)) context.delete(ref)
  const annotations = PDFName.of('Annots')
  if (kept.size > 0) page.node.set(annotations, context.obj([...kept]))
  else page.node.delete(annotations)
}
