import type { PDFDocument } from '@cantoo/pdf-lib'
import { flowOf, linesOf, PAGE_LINES, PAGES_WITH_CONTENTS, type Unit } from '../../shared/print/flow'
import type { PrintModel } from '../../shared/print/model'
import { frontOf, paperOf, standsAlone } from '../../shared/print/part'
import { PIECES } from '../../shared/print/type-case'
import { type Mark, readMarks } from './marks'
import type { Press } from './press'
import type { Made, Watch } from './print-queue'

/**
 * How many lines are set in one go, about sixty pages.
 *
 * The engine takes longer for a page the more there are of them: 980 pages take five times as
 * long in one go as in five parts (reliability, fact 5).
 */
const PART_LINES = 60 * PAGE_LINES

/** Some pages of a print as the engine has made them, and what they say about themselves. */
export type PrintedPart = {
  readonly document: PDFDocument
  readonly marks: readonly Mark[]
  /** How many of its pages belong to the print, counted from its first. */
  readonly keep: number
}

/**
 * Makes the pages of a model, in parts where it is long.
 *
 * Whether there is a contents list depends on the number of pages, which is known only
 * afterwards: a guess that proves wrong costs another print.
 */
export async function typeset(model: PrintModel, press: Press, watch: Watch): Promise<Made<PrintedPart[]>> {
  const likely = likelyPages(model) >= PAGES_WITH_CONTENTS
  const first = await setParts(model, likely, press, watch)
  if (first.kind !== 'made') return first
  const isLong = pagesOf(first.value) >= PAGES_WITH_CONTENTS
  return isLong === likely ? first : setParts(model, isLong, press, watch)
}

const pagesOf = (parts: readonly PrintedPart[]): number => parts.reduce((sum, { keep }) => sum + keep, 0)

function likelyPages(model: PrintModel): number {
  const flow = flowOf(model, false)
  const pages = Math.ceil(flow.reduce((sum, unit) => sum + linesOf(unit), 0) / PAGE_LINES)
  return pages + (standsAlone(model) ? 2 : 1)
}

async function setParts(
  model: PrintModel,
  withContents: boolean,
  press: Press,
  { signal, tell }: Watch,
): Promise<Made<PrintedPart[]>> {
  const units = flowOf(model, withContents)
  const paper = paperOf(model)
  const parts: PrintedPart[] = []
  let from = 0
  do {
    if (signal?.aborted) return { kind: 'failed', error: { code: 'cancelled' } }
    const first = from === 0
    const to = endOfPart(units, from)
    const printed = await press.print({
      paper,
      front: first ? frontOf(model) : null,
      units: units.slice(from, to),
      from,
    })
    if (printed.kind !== 'made') return printed
    const { document, marks } = await readMarks(printed.value)
    const pages = document.getPageCount() - (first ? PIECES.length : 0)
    const cut = to < units.length ? cutOf(marks, from, pages) : null
    parts.push({ document, marks, keep: cut?.page ?? pages })
    from = cut?.unit ?? to
    tell?.(units.length === 0 ? 1 : from / units.length)
  } while (from < units.length)
  return { kind: 'made', value: parts }
}

/** Where a part that begins at a unit ends; never at the first one, so that there is always something in it. */
function endOfPart(units: readonly Unit[], from: number): number {
  let lines = 0
  let to = from
  while (to < units.length && (to === from || lines < PART_LINES)) {
    lines += linesOf(units[to] as Unit)
    to += 1
  }
  return to
}

/** How far below the highest mark of any page a unit may begin that still begins its page, in points. */
const PAGE_TOP_TOLERANCE = 20

/**
 * Where a part can be cut without a trace: the last unit that begins a page, though not on the
 * last page, whose end is not yet what it will be.
 *
 * The next part begins with it at the top of a page, just where it would have stood. Null when no
 * unit begins a page; then the part ends where it ends, on a page that is not full.
 */
function cutOf(marks: readonly Mark[], from: number, pages: number): { unit: number; page: number } | null {
  const units = marks.flatMap(({ address, page, rect }) =>
    address.kind === 'here' && address.unit !== null && page < pages
      ? [{ unit: address.unit, page, top: rect.y + rect.height }]
      : [],
  )
  const pageTop = units.reduce((highest, { top }) => Math.max(highest, top), 0)
  const beginning = units.filter(
    ({ unit, page, top }) => unit > from && page > 0 && page < pages - 1 && top > pageTop - PAGE_TOP_TOLERANCE,
  )
  return beginning.sort((a, b) => b.unit - a.unit)[0] ?? null
}
