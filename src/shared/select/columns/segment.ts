import { dayOf, facetValues } from '../facet-values'
import { PLAIN_FACETS, type PlainFacet } from '../filter'
import type { Identity, NamedValue } from '../identity'
import type { ClaimRow } from '../rows'
import { packedPosition } from './position-column'

/** A value with its label where that is another. */
type PackedValue = readonly [value: string, label?: string]

/** The different values of one facet, and for each row its places among them: one, or a list of any other length. */
type PackedFacet = {
  readonly values: readonly PackedValue[]
  readonly codes: readonly (number | readonly number[])[]
}

/** The claims of one briefing, packed for columns: plain JSON, in the order of the rows. */
export type Segment = {
  readonly rows: number
  readonly facets: Readonly<Record<PlainFacet, PackedFacet>>
  /** The propositions that `positions` speak of. */
  readonly propositions: readonly PackedValue[]
  /** For each row pairs of a place in `propositions` and a packed position. */
  readonly positions: readonly (readonly number[])[]
  readonly published: readonly string[]
}

/** Packs rows; `identity` says what makes voices and propositions the same. */
export function segmentOf(rows: readonly ClaimRow[], identity: Identity): Segment {
  const values = rows.map((row) => facetValues(row, identity))
  const facets = PLAIN_FACETS.map((facet): readonly [PlainFacet, PackedFacet] => {
    const places = new Places()
    const codes = values.map((each) => unlisted(each[facet].map((value) => places.of(value))))
    return [facet, { values: places.packed(), codes }]
  })
  const propositions = new Places()
  const positions = rows.map((row) =>
    Array.from(row.positions, ([id, position]) => [
      propositions.of(identity.proposition(id)),
      packedPosition(position),
    ]).flat(),
  )
  return {
    rows: rows.length,
    facets: Object.fromEntries(facets) as Segment['facets'],
    propositions: propositions.packed(),
    positions,
    published: rows.map(dayOf),
  }
}

const unlisted = (codes: readonly number[]): number | readonly number[] =>
  codes.length === 1 ? (codes[0] as number) : codes

/** Gives values places from 0 on, in the order in which they come. */
class Places {
  readonly #places = new Map<string, number>()
  readonly #packed: PackedValue[] = []

  of({ value, label }: NamedValue): number {
    const known = this.#places.get(value)
    if (known !== undefined) return known
    const place = this.#packed.length
    this.#places.set(value, place)
    this.#packed.push(label === value ? [value] : [value, label])
    return place
  }

  packed(): readonly PackedValue[] {
    return this.#packed
  }
}
