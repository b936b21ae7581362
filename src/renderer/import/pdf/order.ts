import type { Line } from './lines'

/** White between columns is at least so wide, in font sizes. */
const GUTTER = 0.7
/** A column has at least so many lines: two words side by side are none. */
const COLUMN_LINES = 3

type Axis = 'across' | 'down'

/**
 * Puts the lines of a page in the order in which columns are read, by where they stand.
 *
 * A recursive X-Y cut (Nagy and Seth, 1984): a page is cut along white that runs through it, between columns where it
 * can be, else between the blocks above and below, until nothing is left to cut.
 */
export function placedOrder(lines: readonly Line[], isRtl: boolean): Line[] {
  if (lines.length < 2) return [...lines]
  const columns = cut(lines, 'across', (parts) => parts.every((part) => rowsOf(part) >= COLUMN_LINES))
  if (columns) return (isRtl ? columns.reverse() : columns).flatMap((part) => placedOrder(part, isRtl))
  const blocks = cut(lines, 'down', () => true)
  if (blocks) return blocks.flatMap((part) => placedOrder(part, isRtl))
  return [...lines].sort((a, b) => a.baseline - b.baseline || (isRtl ? b.right - a.right : a.left - b.left))
}

/** Cuts along the widest white of one direction, or null where none is wide enough or `isGood` refuses. */
function cut(lines: readonly Line[], axis: Axis, isGood: (parts: Line[][]) => boolean): Line[][] | null {
  const [from, to] = axis === 'across' ? (['left', 'right'] as const) : (['top', 'baseline'] as const)
  const sorted = [...lines].sort((a, b) => a[from] - b[from])
  const size = median(lines.map((line) => line.size))
  let end = sorted[0]?.[to] ?? 0
  let widest = { gap: axis === 'across' ? size * GUTTER : 0, at: 0 }
  sorted.forEach((line, at) => {
    const gap = line[from] - end
    if (at > 0 && gap > widest.gap) widest = { gap, at }
    end = Math.max(end, line[to])
  })
  if (widest.at === 0) return null
  const parts = [sorted.slice(0, widest.at), sorted.slice(widest.at)]
  return isGood(parts) ? parts : null
}

/** How many lines stand one below the other. */
function rowsOf(lines: readonly Line[]): number {
  const baselines = lines.map(({ baseline }) => baseline).sort((a, b) => a - b)
  return baselines.filter((baseline, at) => at === 0 || baseline - (baselines[at - 1] ?? 0) > 2).length
}

/** The middle one of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
