import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** Words at a place of a page: points from its upper left corner to their baseline. */
export type Word = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** Degrees, counter-clockwise. */
  readonly turned?: number
}

/** The size of the pages made here, in points. */
export const PAGE = { width: 595, height: 842 }

type Options = {
  readonly title?: string
  readonly author?: string
  readonly password?: string
  /** Run by a viewer that runs such things. */
  readonly script?: string
}

/** A PDF of pages with words in places, drawn in the order given. */
export async function pdfOf(pages: readonly (readonly Word[])[], options: Options = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const [plain, bold] = [
    await document.embedFont(StandardFonts.TimesRoman),
    await document.embedFont(StandardFonts.TimesRomanBold),
  ]
  if (options.title) document.setTitle(options.title)
  if (options.author) document.setAuthor(options.author)
  if (options.script) document.addJavaScript('main', options.script)
  for (const words of pages) {
    const page = document.addPage([PAGE.width, PAGE.height])
    for (const { text, x, y, size = 10, bold: isBold = false, turned = 0 } of words)
      page.drawText(text, { x, y: PAGE.height - y, size, font: isBold ? bold : plain, rotate: degrees(turned) })
  }
  if (options.password) document.encrypt({ userPassword: options.password, ownerPassword: options.password })
  return document.save({ useObjectStreams: false })
}

/** Lines below each other, 12 points apart. */
export const column = (lines: readonly string[], x: number, y: number, more: Partial<Word> = {}): Word[] =>
  lines.map((text, at) => ({ text, x, y: y + at * 12, ...more }))
