import type { PageStart } from '../../../shared/domain/source'
import type { Dropped, PageLayout, Reading } from '../../../shared/import-job'
import { freeze } from '../../../shared/text/freeze'
import { wordsOf } from '../../../shared/text/seam'
import { isRightToLeft, type Line, linesOf } from './lines'
import { withoutMargins } from './margins'
import { placedOrder } from './order'
import { type Block, blocksOf } from './paragraphs'
import type { RawPage } from './runs'

/** Stands between two paragraphs. */
const GAP = '\n\n'
/** So many rectangles of a page are shown. */
const BLOCKS_SHOWN = 2_000
const DROPPED_MOST = 500

export type SetDocument = {
  /** Frozen paragraphs and what lies between them. */
  readonly text: string
  readonly pages: readonly PageStart[]
  readonly layouts: readonly PageLayout[]
  readonly dropped: readonly Dropped[]
  /** How many words were divided at the end of a line. */
  readonly divided: number
  /** Labels of the pages on which nothing can be read. */
  readonly silent: readonly string[]
  /** On how many pages the order of the file is not that of the places. */
  readonly reordered: number
}

/** Makes a running text of the pages of a PDF, without the heads and feet that repeat. */
export function setDocument(raw: readonly RawPage[], order: Reading['order']): SetDocument {
  const lined = raw.map(({ runs, ...page }) => ({ ...page, lines: linesOf(runs) }))
  const { pages, repeated } = withoutMargins(lined)
  const isRtl = isRightToLeft(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '))
  const placed = pages.map(({ lines }) => placedOrder(lines, isRtl))
  const read = order === 'placed' ? placed : pages.map(({ lines }) => lines)
  const vocabulary = wordsOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'))
  const { blocks, divided } = blocksOf(read, vocabulary)
  const { text, places } = assemble(blocks)
  return {
    text,
    pages: pageStarts(raw, places, text.length),
    layouts: raw.map((page, index) => ({
      width: page.width,
      height: page.height,
      blocks: places
        .filter((place) => place.page === index)
        .slice(0, BLOCKS_SHOWN)
        .map(rectangle),
    })),
    dropped: [
      ...repeated.map(({ text: words, pages: count }) => ({ what: `At the edge of ${count} pages`, text: words })),
      ...raw.flatMap(({ turned, label }) =>
        turned.length > 0 ? [{ what: `Turned words on page ${label}`, text: turned.join(' ').slice(0, 10_000) }] : [],
      ),
    ].slice(0, DROPPED_MOST),
    divided,
    silent: lined.filter(({ lines }) => lines.length === 0).map(({ label }) => label),
    reordered: pages.filter(({ lines }, index) => lines.some((line, at) => line !== placed[index]?.[at])).length,
  }
}

/** A block's part on one page, with its offsets in the text. */
type PlaceInText = {
  readonly page: number
  readonly lines: readonly Line[]
  readonly start: number
  readonly end: number
}

function assemble(blocks: readonly Block[]): { text: string; places: PlaceInText[] } {
  let text = ''
  const places: PlaceInText[] = []
  for (const block of blocks) {
    const frozen = freeze(block.text).text
    if (frozen.trim() === '') continue
    if (text !== '') text += GAP
    const from = text.length
    // Freezing may shorten what comes before a place.
    const starts = block.places.map(({ start }) => from + freeze(block.text.slice(0, start)).text.length)
    text += frozen
    block.places.forEach(({ page, lines }, at) => {
      places.push({ page, lines, start: starts[at] ?? from, end: starts[at + 1] ?? text.length })
    })
  }
  return { text, places }
}

/** A page without words begins where the next one does. */
function pageStarts(raw: readonly RawPage[], places: readonly PlaceInText[], length: number): PageStart[] {
  const first = new Map<number, number>()
  for (const { page, start } of places) first.set(page, Math.min(start, first.get(page) ?? start))
  let next = length
  const starts: PageStart[] = []
  for (let page = raw.length - 1; page >= 0; page -= 1) {
    // In a text that goes back and forth over pages a later page may begin earlier.
    next = Math.min(next, first.get(page) ?? next)
    starts.push({ start: next, label: raw[page]?.label ?? '' })
  }
  return starts.reverse()
}

function rectangle({ lines, start, end }: PlaceInText): PageLayout['blocks'][number] {
  const x = Math.min(...lines.map(({ left }) => left))
  const y = Math.min(...lines.map(({ top }) => top))
  return {
    x,
    y,
    width: Math.max(...lines.map(({ right }) => right)) - x,
    height: Math.max(...lines.map(({ baseline, size }) => baseline + size * 0.25)) - y,
    start,
    end,
  }
}
