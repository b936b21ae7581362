/** A stretch of text that something marks. Offsets in UTF-16 code units, `end` exclusive. */
export type Mark<Id extends string = string> = { readonly id: Id; readonly start: number; readonly end: number }

/** A run of text under the same marks, the shortest mark first. */
export type Segment<Id extends string = string> = {
  readonly start: number
  readonly end: number
  readonly marks: readonly Id[]
}

/**
 * Cuts a stretch of text where marks begin or end, so that overlapping marks can be drawn side by side.
 *
 * The segments cover `from` to `to` without gap or overlap, in order; a stretch without marks
 * is one segment. Marks outside it, and empty ones, are ignored.
 */
export function segments<Id extends string>(marks: readonly Mark<Id>[], from: number, to: number): Segment<Id>[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from && start < end)
  const cuts = new Set([from, to])
  for (const { start, end } of inside) {
    cuts.add(Math.max(from, start))
    cuts.add(Math.min(to, end))
  }
  const borders = [...cuts].sort((a, b) => a - b)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] as number
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
    over.sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1))
    return { start, end, marks: over.map(({ id }) => id) }
  })
}
