import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import type { PrintModel } from '../../shared/print/model'

/** Points from the paper's upper and lower edge to the text of header and footer. */
const EDGE = 30
/** Points from its sides: where the text of the pages begins (17 mm, `print.css`). */
const SIDE = 48.2
/** The least that TLP 2.0 allows for a label, in points. */
const MARKING_SIZE = 12
const SMALL_SIZE = 8.5
const INK = rgb(0.1, 0.1, 0.1)
const QUIET = rgb(0.38, 0.38, 0.38)

export type Stamped = { readonly bytes: Uint8Array; readonly pages: number }

/**
 * Writes on every page what a loose page must say: the marking in header and footer, what it is
 * a page of and in which state, and "page n of m". Sets the document's metadata.
 *
 * @param fonts - the folder of the packaged fonts.
 */
export async function stamp(pages: Uint8Array, model: PrintModel, fonts: string, now: Date): Promise<Stamped> {
  const document = await PDFDocument.load(pages)
  document.registerFontkit(fontkit)
  const [regular, bold] = await Promise.all(
    // Whole: this pdf-lib and the fontkit that can be had do not agree on how a subset is written.
    ['source-sans-3-latin-400-normal.ttf', 'source-sans-3-latin-600-normal.ttf'].map(async (name) =>
      document.embedFont(await readFile(join(fonts, name)), { subset: false }),
    ),
  )
  if (!regular || !bold) throw new Error('the packaged fonts are missing')
  const all = document.getPages()
  for (const [index, page] of all.entries())
    stampPage(page, { model, regular, bold, number: index + 1, total: all.length })
  describe(document, model, now)
  return { bytes: await document.save(), pages: all.length }
}

type Stamping = {
  readonly model: PrintModel
  readonly regular: PDFFont
  readonly bold: PDFFont
  readonly number: number
  readonly total: number
}

function stampPage(page: PDFPage, { model, regular, bold, number, total }: Stamping): void {
  const { width, height } = page.getSize()
  const top = height - EDGE
  const right = (text: string, font: PDFFont, size: number) => width - SIDE - font.widthOfTextAtSize(text, size)
  const left = SIDE
  page.drawText(model.marking, {
    x: right(model.marking, bold, MARKING_SIZE),
    y: top,
    size: MARKING_SIZE,
    font: bold,
    color: INK,
  })
  page.drawText(model.marking, {
    x: right(model.marking, bold, MARKING_SIZE),
    y: EDGE,
    size: MARKING_SIZE,
    font: bold,
    color: INK,
  })
  const state = model.state.toUpperCase()
  page.drawText(state, { x: left, y: top, size: SMALL_SIZE, font: bold, color: INK })
  const title = shortTitle(model.title, regular, width * 0.55)
  page.drawText(title, {
    x: left + bold.widthOfTextAtSize(`${state}   `, SMALL_SIZE),
    y: top,
    size: SMALL_SIZE,
    font: regular,
    color: QUIET,
  })
  page.drawText(`page ${number} of ${total}`, { x: left, y: EDGE, size: SMALL_SIZE, font: regular, color: QUIET })
}

/** As much of a title as fits; none of one that the packaged Latin font cannot write. Width in points. */
function shortTitle(title: string, font: PDFFont, width: number): string {
  const known = new Set(font.getCharacterSet())
  if ([...title].some((letter) => !known.has(letter.codePointAt(0) ?? 0))) return ''
  if (font.widthOfTextAtSize(title, SMALL_SIZE) <= width) return title
  let cut = title
  while (cut.length > 0 && font.widthOfTextAtSize(`${cut}…`, SMALL_SIZE) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

/** Title, author and language; the engine's own name, which would tell system and versions, goes. */
function describe(document: PDFDocument, model: PrintModel, now: Date): void {
  document.setTitle(model.title, { showInWindowTitleBar: true })
  document.setAuthor(model.author)
  document.setSubject(model.question)
  document.setKeywords([model.marking, model.state])
  document.setLanguage(model.language)
  document.setCreator('Standpoint')
  document.setProducer('Standpoint')
  document.setCreationDate(now)
  document.setModificationDate(now)
}
