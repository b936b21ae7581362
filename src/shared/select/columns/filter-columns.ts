import { askedOf, FACETS, type Facet, type Filter, PLAIN_FACETS, type PlainFacet, type StanceFacet } from '../filter'
import { type Columns, type PlainColumn, partOf } from './columns'
import type { AskedPositions } from './position-column'
import { isEmptyQuery, textQuery } from './text-query'
import { fail, RETIRED, type Verdicts } from './verdicts'

/** What a filter keeps of some columns. */
export type Outcome = {
  /** The numbers of the rows that are kept, ascending. */
  readonly kept: Uint32Array
  /**
   * How many rows each value would keep given every other part of the filter: by code, for the
   * stance parts by the place among `STANCE_VALUES`.
   */
  readonly counts: Readonly<Record<Facet, Uint32Array>>
  /** The same by day of publication, by code. */
  readonly days: Uint32Array
}

const POSITION_PART = 0
const TEXT_PART = FACETS.length + 1
const DAY_PART = FACETS.length + 2
const PARTS = FACETS.length + 3

/**
 * Filters columns and counts every value of every part, in one pass each.
 *
 * A row counts for a value when it fails no part of the filter, or none but the one that the value
 * belongs to: so each part's counts show what choosing another value of it would give.
 */
export function filterColumns(columns: Columns, filter: Filter): Outcome {
  const { rows } = columns
  const verdicts: Verdicts = { rows, fails: columns.retired.slice(), failed: new Uint8Array(rows) }
  const asked = askedPositions(columns, filter)
  judge(columns, filter, asked, verdicts)
  const { kept, dropped, missed } = sorted(verdicts)
  const tallied = (column: PlainColumn, part: number): Uint32Array => {
    const near = missed.get(part)
    const takesAway = dropped.length < kept.length
    const counts = takesAway ? columns.totals(column) : new Uint32Array(column.dictionary.size)
    column.tally(takesAway ? dropped : kept, counts, takesAway ? -1 : 1)
    if (near) column.tally(near, counts, 1)
    return counts
  }
  const near = missed.get(POSITION_PART)
  return {
    kept,
    counts: {
      ...columns.positions.tally(near ? [kept, near] : [kept], asked),
      ...(Object.fromEntries(
        PLAIN_FACETS.map((facet) => [facet, tallied(columns.plain[facet], partOf(facet))]),
      ) as Record<PlainFacet, Uint32Array>),
    },
    days: tallied(columns.published, DAY_PART),
  }
}

function judge(columns: Columns, filter: Filter, asked: AskedPositions, verdicts: Verdicts): void {
  if (filter.stances.length + filter.bases.length + filter.leans.length > 0)
    columns.positions.judge(asked, POSITION_PART, verdicts)
  for (const facet of PLAIN_FACETS) {
    const values = askedOf(filter, facet)
    if (values.length === 0) continue
    const column = columns.plain[facet]
    column.judge(column.dictionary.among(values), filter.not.includes(facet), partOf(facet), verdicts)
  }
  const { since, until } = filter
  if (since !== '' || until !== '') {
    const { published } = columns
    published.judge(published.dictionary.where(withinDays(since, until)), false, DAY_PART, verdicts)
  }
  const query = textQuery(filter.text)
  if (!isEmptyQuery(query) && columns.texts) {
    const found = columns.texts.matches(query)
    for (let row = 0; row < verdicts.rows; row += 1) if (!found[row]) fail(verdicts, row, TEXT_PART)
  }
}

function askedPositions(columns: Columns, filter: Filter): AskedPositions {
  const { propositionId } = filter
  const asked = (isNegated: boolean): AskedPositions['wanted'] => {
    const values = (facet: StanceFacet): readonly string[] =>
      filter.not.includes(facet) === isNegated ? askedOf(filter, facet) : []
    return { stances: values('stances'), bases: values('bases'), leans: values('leans') }
  }
  return {
    towards: propositionId === null ? null : columns.positions.dictionary.find(propositionId),
    wanted: asked(false),
    unwanted: asked(true),
  }
}

/** Whether a day, known to the year, the month or the day, may lie between two others, both inclusive. */
export function withinDays(since: string, until: string): (day: string) => boolean {
  // What is less precise is any day of it: "2024-05" begins before "2024-05-10" and ends after it.
  return (day) => `${day}-99-99` >= since && (until === '' || day <= `${until}-99-99`)
}

/** The rows that fail nothing, those that fail something, and by part those that fail this one only. */
function sorted({ rows, fails, failed }: Verdicts) {
  const kept = new Uint32Array(rows)
  const dropped = new Uint32Array(rows)
  const missedBy = new Uint32Array(PARTS)
  let [keeps, drops] = [0, 0]
  for (let row = 0; row < rows; row += 1) {
    if (fails[row] === 0) {
      kept[keeps] = row
      keeps += 1
    } else if (fails[row] !== RETIRED) {
      dropped[drops] = row
      drops += 1
      if (fails[row] === 1) missedBy[failed[row] as number]! += 1
    }
  }
  const missed = new Map<number, Uint32Array>()
  for (let part = 0; part < PARTS; part += 1) {
    const count = missedBy[part] as number
    if (count === 0) continue
    const near = new Uint32Array(count)
    let at = 0
    for (let row = 0; at < count; row += 1)
      if (fails[row] === 1 && failed[row] === part) {
        near[at] = row
        at += 1
      }
    missed.set(part, near)
  }
  return { kept: kept.subarray(0, keeps), dropped: dropped.subarray(0, drops), missed }
}
