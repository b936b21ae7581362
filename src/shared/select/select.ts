import { Columns } from './columns/columns'
import type { Dictionary } from './columns/dictionary'
import { filterColumns, type Outcome } from './columns/filter-columns'
import { STANCE_VALUES } from './columns/position-column'
import { segmentOf } from './columns/segment'
import { TextColumn } from './columns/text-column'
import {
  type Facet,
  type Filter,
  JUDGEMENT_STATES,
  type JudgementState,
  STANCE_FACETS,
  type StanceFacet,
} from './filter'
import { WITHIN_BRIEFING } from './identity'
import type { ClaimRow } from './rows'

/** A value that some claim has, and how many claims choosing it would leave, given every other part of the filter. */
export type FacetCount = { readonly value: string; readonly label: string; readonly count: number }

/** What a filter keeps, and how many claims each value has given everything else in the filter. */
export type Selection = {
  readonly rows: readonly ClaimRow[]
  /** Claims by state towards the chosen proposition, before the stance part of the filter. */
  readonly counts: Readonly<Record<JudgementState, number>>
  /** The values of one part that any claim has, in the order in which claims first have them. */
  readonly values: (facet: Facet) => readonly FacetCount[]
  readonly total: number
}

/**
 * The claims that a filter keeps: one answer for table, print and command line.
 *
 * AND across the parts of a filter, OR inside one. Towards "any proposition" a claim counts
 * once under each stance that it takes anywhere. Rows of the same array are packed once.
 */
export function select(rows: readonly ClaimRow[], filter: Filter): Selection {
  const columns = columnsOf(rows)
  if (filter.text.trim() !== '') columns.texts ??= textsOf(rows)
  const outcome = filterColumns(columns, filter)
  return {
    rows: Array.from(outcome.kept, (row) => rows[row] as ClaimRow),
    counts: Object.fromEntries(
      JUDGEMENT_STATES.map((state, place) => [state, outcome.counts.stances[place] ?? 0]),
    ) as Selection['counts'],
    values: (facet) => facetCounts(columns, outcome, facet),
    total: rows.length,
  }
}

const packed = new WeakMap<readonly ClaimRow[], Columns>()

function columnsOf(rows: readonly ClaimRow[]): Columns {
  const known = packed.get(rows)
  if (known) return known
  const columns = new Columns()
  columns.append(segmentOf(rows, WITHIN_BRIEFING))
  packed.set(rows, columns)
  return columns
}

function textsOf(rows: readonly ClaimRow[]): TextColumn {
  const texts = new TextColumn()
  for (const row of rows) texts.append(searchedText(row))
  return texts
}

/** Everything of a claim in which a text filter looks. */
export const searchedText = ({ claim, holder, via, notes, label, topics }: ClaimRow): string =>
  [
    label,
    claim.words,
    ...claim.anchor.pieces.map(({ exact }) => exact),
    ...[holder, via].flatMap((voice) => (voice ? [voice.name, ...voice.otherNames] : [])),
    ...notes.map((note) => note.text),
    ...topics,
  ].join('\n')

/** The values of one part with their counts. */
export function facetCounts(columns: Columns, outcome: Outcome, facet: Facet): FacetCount[] {
  const counts = outcome.counts[facet]
  if (isStanceFacet(facet))
    return STANCE_VALUES[facet].map((value, place) => ({ value, label: value, count: counts[place] ?? 0 }))
  const dictionary: Dictionary = columns.plain[facet].dictionary
  return Array.from({ length: dictionary.size - 1 }, (_, index) => {
    const code = index + 1
    return { value: dictionary.valueOf(code), label: dictionary.labelOf(code), count: counts[code] ?? 0 }
  })
}

const isStanceFacet = (facet: Facet): facet is StanceFacet => (STANCE_FACETS as readonly Facet[]).includes(facet)
