import type { Run } from './runs'

/** A line, or the part of one that stands in one column. Points from the page's upper left corner. */
export type Line = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly baseline: number
  readonly size: number
  /** The font of its longest run, by the name pdf.js gives it. */
  readonly font: string
}

/** Runs further apart than this stand in different columns or cells; in font sizes. */
const COLUMN_GAP = 1.8
/** Runs further apart than this are different words; in font sizes. Fonts set a space at 0.2 to 0.33. */
const WORD_GAP = 0.15
/** How far a raised or lowered run may stand off the line, in font sizes. */
const SHIFT = 0.5
/** Letters rise about so far above the baseline, in font sizes. */
const ASCENT = 0.8

/** Gathers runs that stand on one line next to each other, in the order of the file. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = []
  for (const run of runs) {
    const current = lines.at(-1)
    if (current && continues(current, run)) current.push(run)
    else lines.push([run])
  }
  return lines.map(lineOf).filter(({ text }) => text !== '')
}

function continues(line: readonly Run[], run: Run): boolean {
  const size = Math.max(...line.map((each) => each.size), run.size)
  const [first] = line
  if (!first || Math.abs(run.baseline - first.baseline) > size * SHIFT) return false
  const left = Math.min(...line.map((each) => each.left))
  const right = Math.max(...line.map((each) => each.right))
  // Right-to-left runs come before or after, depending on the program that wrote the file.
  const gap = run.left >= right ? run.left - right : run.right <= left ? left - run.right : 0
  return gap <= size * COLUMN_GAP
}

function lineOf(runs: readonly Run[]): Line {
  const isRtl = isRightToLeft(runs.map(({ text }) => text).join(''))
  const ordered = isRtl ? [...runs].sort((a, b) => b.right - a.right) : runs
  let text = ''
  let before: Run | null = null
  for (const run of ordered) {
    const gap = before ? (isRtl ? before.left - run.right : run.left - before.right) : 0
    if (before && (gap > run.size * WORD_GAP || (run.afterSpace && !isRtl))) text += ' '
    text += run.text
    before = run
  }
  const largest = runs.reduce((a, b) => (b.size > a.size ? b : a))
  return {
    text: text.replace(/[\s\u00a0]+/g, ' ').trim(),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    top: Math.min(...runs.map(({ baseline, size }) => baseline - size * ASCENT)),
    baseline: largest.baseline,
    size: largest.size,
    font: runs.reduce((a, b) => (b.text.length > a.text.length ? b : a)).font,
  }
}

/** Whether most letters that have a direction run from right to left. */
export function isRightToLeft(text: string): boolean {
  const rtl = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0
  if (rtl === 0) return false
  return rtl > (text.match(/\p{L}/gu)?.length ?? 0) / 2
}
