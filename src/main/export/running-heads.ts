import { type PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import type { Direction } from '../../shared/domain/briefing'
import type { PieceName } from '../../shared/print/type-case'
import type { Mark, Rect } from './marks'
import type { Sort, TypeCase } from './type-case'

/** Points from the paper's upper edge to the header, and from its lower edge to the footer (margins: `paper.css`). */
const EDGE = 28

/** Where something begins: its page, counted from 0, and the height of its upper edge in points. */
export type Place = { readonly page: number; readonly top: number }

type Setting = {
  readonly document: PDFDocument
  readonly pages: readonly PDFPage[]
  readonly type: TypeCase
  readonly marks: readonly Mark[]
  readonly places: ReadonlyMap<string, Place>
  readonly direction: Direction
}

/**
 * Sets on every page what a loose page must say: the marking in header and footer, what it is a
 * page of and in which state, and "page n of m"; and page numbers where the page leaves room for them.
 */
export function setRunningHeads({ document, pages, type, marks, places, direction }: Setting): void {
  const { context } = document
  const setter = lineSetter(type, direction)
  const numbers = new Map<number, string[]>()
  for (const { address, page, rect } of marks) {
    const place = address.kind === 'page' ? places.get(address.name) : undefined
    if (!place) continue
    const drawn = setter.number(place.page + 1, rect)
    numbers.set(page, [...(numbers.get(page) ?? []), ...drawn])
  }
  // What the engine wrote may leave the coordinates turned: it is put between brackets.
  const open = context.register(context.flateStream('q\n'))
  pages.forEach((page, index) => {
    const height = page.getHeight()
    const drawn = [
      ...setter.piece('head', (rect) => ({ x: rect.x, y: height - EDGE - rect.height })),
      ...setter.piece('foot', (rect) => ({ x: rect.x, y: EDGE })),
      ...setter.pageOf(index + 1, pages.length),
      ...(numbers.get(index) ?? []),
    ]
    // To a reader of tags all of it is an artifact: it says nothing that the text does not.
    const text = `\nQ\n/Artifact BMC\n${drawn.join('\n')}\nEMC\n`
    addContents(page, open, context.register(context.flateStream(text)))
    addResources(page, type)
  })
}

function addContents({ node, doc }: PDFPage, before: PDFRef, after: PDFRef): void {
  const contents = PDFName.of('Contents')
  const own = node.get(contents)
  if (own) node.set(contents, doc.context.obj([before, own, after]))
}

function addResources({ node }: PDFPage, type: TypeCase): void {
  const { XObject } = node.normalizedEntries()
  for (const { name, ref } of type.values()) XObject.set(name, ref)
}

type Point = { readonly x: number; readonly y: number }

/** Sets pieces and lines of them, as drawing operators. */
function lineSetter(type: TypeCase, direction: Direction) {
  const draw = ({ name, rect }: Sort, { x, y }: Point): string =>
    `q 1 0 0 1 ${decimals(x - rect.x)} ${decimals(y - rect.y)} cm ${name} Do Q`
  const digits = (value: number): Sort[] => [...String(value)].flatMap((digit) => type.get(digit as PieceName) ?? [])
  const widthOf = (sorts: readonly Sort[]): number => sorts.reduce((sum, { rect }) => sum + rect.width, 0)

  /** Pieces side by side, the first one leftmost. */
  function line(sorts: readonly Sort[], { x, y }: Point): string[] {
    let at = x
    return sorts.map((sort) => {
      const drawn = draw(sort, { x: at, y })
      at += sort.rect.width
      return drawn
    })
  }

  return {
    piece(name: PieceName, at: (rect: Rect) => Point): string[] {
      const sort = type.get(name)
      return sort ? [draw(sort, at(sort.rect))] : []
    },

    /** A number at the far end of the room left for it. */
    number(value: number, room: Rect): string[] {
      const sorts = digits(value)
      const x = direction === 'rtl' ? room.x : room.x + room.width - widthOf(sorts)
      return line(sorts, { x, y: room.y })
    },

    /** "page n of m", in the footer, opposite the marking. */
    pageOf(number: number, total: number): string[] {
      const [before, between, after] = (['before', 'between', 'after'] as const).map((name) => type.get(name))
      const order =
        direction === 'rtl'
          ? [after, ...digits(total), between, ...digits(number), before]
          : [before, ...digits(number), between, ...digits(total), after]
      const sorts = order.filter((sort): sort is Sort => sort !== undefined)
      return line(sorts, { x: type.get('foot')?.rect.x ?? 0, y: EDGE })
    },
  }
}

const decimals = (value: number): string => value.toFixed(2)
