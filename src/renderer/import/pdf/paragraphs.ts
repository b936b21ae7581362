import { type Seam, seam } from '../../../shared/text/seam'
import { isRightToLeft, type Line } from './lines'
import { median } from './order'

/** Lines that make one paragraph, with the page each is on. */
export type Block = { readonly text: string; readonly places: readonly Place[] }
/** The part of a block on one page: its lines, and where its text begins in the block, in UTF-16 code units. */
export type Place = { readonly page: number; readonly lines: readonly Line[]; readonly start: number }

/** A line in its place; `column` is the width of the widest line that stands flush with it, in points. */
type Placed = { readonly line: Line; readonly page: number; readonly column: number }

/** Lines further apart than this many usual line distances are different paragraphs. */
const PARAGRAPH_GAP = 1.25
/** A first line is indented by so many font sizes at least. */
const INDENT = 0.8
/** A line that ends before this share of the column's width may be a paragraph's last. */
const SHORT = 0.85
/** Sizes that differ by more than this share belong to different paragraphs: a heading and its text. */
const SIZE_STEP = 0.12

const SENTENCE_END = /[.!?؟…:;][”"’'»)\]]*$/u

/** Joins the lines of all pages, in their order, to paragraphs; words divided at a line's end are made whole. */
export function blocksOf(
  pages: readonly (readonly Line[])[],
  vocabulary: ReadonlySet<string>,
): { blocks: Block[]; divided: number } {
  const placed = pages.flatMap((lines, page) =>
    lines.map((line): Placed => ({ line, page, column: columnOf(line, lines) })),
  )
  const leading = usualLeading(placed)
  const groups: Placed[][] = []
  for (const next of placed) {
    const group = groups.at(-1)
    if (group && goesOn(group, next, leading)) group.push(next)
    else groups.push([next])
  }
  let divided = 0
  const blocks = groups.map((group) => {
    const joined = joinLines(group, vocabulary)
    divided += joined.divided
    return joined.block
  })
  return { blocks, divided }
}

function joinLines(group: readonly Placed[], vocabulary: ReadonlySet<string>): { block: Block; divided: number } {
  let text = ''
  let divided = 0
  const places: { page: number; lines: Line[]; start: number }[] = []
  for (const { line, page } of group) {
    if (text !== '') {
      const before = places.at(-1)?.lines.at(-1)
      const met = before && isBeside(before, line) ? besideSeam(text) : seam(text, line.text, vocabulary, true)
      if (met.divided) divided += 1
      text = met.kept + met.between
    }
    const here = places.at(-1)
    if (here?.page === page) here.lines.push(line)
    else places.push({ page, lines: [line], start: text.length })
    text += line.text
  }
  return { block: { text, places }, divided }
}

/** Two parts of one row: the cells of a table, or an entry of a list of contents and its page. */
const besideSeam = (text: string): Seam => ({ kept: text, between: ' | ', divided: false })

const isBeside = (before: Line, line: Line): boolean =>
  Math.abs(before.baseline - line.baseline) < line.size * 0.3 &&
  (line.left >= before.right || line.right <= before.left)

function goesOn(group: readonly Placed[], { line, page }: Placed, leading: number): boolean {
  const last = group.at(-1)
  if (!last) return false
  const { line: before } = last
  if (Math.abs(line.size - before.size) > before.size * SIZE_STEP) return false
  if (isBeside(before, line) && page === last.page) return true
  const row = group.at(-2)?.line
  if (row && isBeside(row, before)) return false
  const distance = line.baseline - before.baseline
  const isNewColumn = page !== last.page || distance <= 0
  if (isNewColumn) return !SENTENCE_END.test(before.text) && !/^\p{Lu}/u.test(line.text)
  if (distance > leading * line.size * PARAGRAPH_GAP || beginsItem(line.text)) return false
  const isShort = before.right - before.left < last.column * SHORT
  // A short line in a font of its own is a heading.
  if (isShort && (SENTENCE_END.test(before.text) || before.font !== line.font)) return false
  return !isIndented(group, before, line)
}

const beginsItem = (text: string): boolean => /^(?:[•▪◦‣●■–—]\s|\(?\d{1,3}[.)]\s)/.test(text)

/** Indented against the line before, which reached the column's edge. */
function isIndented(group: readonly Placed[], before: Line, line: Line): boolean {
  const isRtl = isRightToLeft(line.text)
  const indent = isRtl ? before.right - line.right : line.left - before.left
  // The second line of a hanging paragraph is indented too: only later lines tell.
  return indent > line.size * INDENT && (group.length > 1 || SENTENCE_END.test(before.text))
}

/** The width of the widest line that begins or ends where this one does, in points. */
function columnOf(line: Line, among: readonly Line[]): number {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < line.size * 3
  return Math.max(
    ...among
      .filter(({ left, right }) => near(left, line.left) || near(right, line.right))
      .map(({ left, right }) => right - left),
  )
}

/** The usual distance of two lines one below the other, in font sizes. */
function usualLeading(placed: readonly Placed[]): number {
  const distances = placed.flatMap(({ line, page }, at) => {
    const before = placed[at - 1]
    const distance = before?.page === page ? line.baseline - before.line.baseline : 0
    return distance > line.size * 0.5 && distance < line.size * 3 ? [distance / line.size] : []
  })
  return median(distances)
}
