import { FACETS, type Facet, PLAIN_FACETS, type PlainFacet, STANCE_FACETS } from '../filter'
import { CodeColumn } from './code-column'
import { type Dictionary, NO_VALUE } from './dictionary'
import { ListColumn } from './list-column'
import { PositionColumn } from './position-column'
import { withRoom } from './room'
import type { Segment } from './segment'
import type { TextColumn } from './text-column'
import { RETIRED } from './verdicts'

/** Facets of which a claim has one value at most. */
const SINGLE: ReadonlySet<PlainFacet> = new Set<PlainFacet>([
  'kinds',
  'affiliations',
  'origins',
  'types',
  'grades',
  'markings',
  'briefings',
  'sources',
  'outlets',
  'languages',
])

export type PlainColumn = CodeColumn | ListColumn

/**
 * Claims as typed columns: what a filter asks of them in numbers, and nothing else.
 *
 * Rows are only ever appended; those of a briefing that changed are retired and its new ones
 * appended, so a row's number stands for the same claim for as long as it is there.
 */
export class Columns {
  readonly plain: Readonly<Record<PlainFacet, PlainColumn>>
  readonly positions = new PositionColumn()
  /** The day of publication (ISO 8601, as precise as is known). */
  readonly published = new CodeColumn()
  /** The words of each row; null where no text was given. */
  texts: TextColumn | null = null
  #rows = 0
  #live = 0
  /** `RETIRED` by row for those that are. */
  #retired = new Uint8Array(0)
  readonly #totals = new Map<PlainColumn, Uint32Array<ArrayBuffer>>()

  constructor() {
    const make = (facet: PlainFacet): PlainColumn => (SINGLE.has(facet) ? new CodeColumn() : new ListColumn())
    this.plain = Object.fromEntries(PLAIN_FACETS.map((facet) => [facet, make(facet)])) as Columns['plain']
  }

  /** How many row numbers were given out. */
  get rows(): number {
    return this.#rows
  }

  /** How many rows are there. */
  get live(): number {
    return this.#live
  }

  /** By row, `RETIRED` for those that are. */
  get retired(): Uint8Array {
    return this.#retired.subarray(0, this.#rows)
  }

  /** Appends a segment and answers the number of its first row. */
  append(segment: Segment): number {
    const first = this.#rows
    for (const facet of PLAIN_FACETS) {
      const { dictionary } = this.plain[facet]
      const { values, codes } = segment.facets[facet]
      const known = values.map(([value, label]) => dictionary.codeOf({ value, label: label ?? value }))
      this.plain[facet].append(codes, known)
    }
    const propositions = segment.propositions.map(([value, label]) =>
      this.positions.dictionary.codeOf({ value, label: label ?? value }),
    )
    this.positions.append(segment.positions, propositions)
    this.published.append(segment.published.map((day) => dayCode(this.published.dictionary, day)))
    this.#rows += segment.rows
    this.#live += segment.rows
    this.#retired = withRoom(this.#retired, this.#rows)
    this.#tally(first, segment.rows, 1)
    return first
  }

  /** How many rows have each value of a column, by code. */
  totals(column: PlainColumn): Uint32Array {
    return withRoom(this.#totals.get(column) ?? NONE, column.dictionary.size).slice(0, column.dictionary.size)
  }

  #tally(first: number, count: number, by: 1 | -1): void {
    const rows = Uint32Array.from({ length: count }, (_, index) => first + index)
    for (const column of [...Object.values(this.plain), this.published]) {
      const totals = withRoom(this.#totals.get(column) ?? NONE, column.dictionary.size)
      column.tally(rows, totals, by)
      this.#totals.set(column, totals)
    }
  }

  /** Takes rows out of every answer; they have to be there. */
  retire(first: number, count: number): void {
    this.#retired.fill(RETIRED, first, first + count)
    this.#live -= count
    this.#tally(first, count, -1)
  }
}

const dayCode = (dictionary: Dictionary, day: string): number =>
  day === '' ? NO_VALUE : dictionary.codeOf({ value: day, label: day })

const NONE = new Uint32Array(0)

/** The part of a filter that a facet belongs to; the three of stances are one, meant of one position. */
export const partOf = (facet: Facet): number =>
  (STANCE_FACETS as readonly Facet[]).includes(facet) ? 0 : FACETS.indexOf(facet) + 1
