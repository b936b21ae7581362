import { BASES, LEANS, type Position, STANCES } from '../../domain/stance'
import { JUDGEMENT_STATES, type StanceFacet } from '../filter'
import { Dictionary } from './dictionary'
import { withRoom } from './room'
import { fail, type Verdicts } from './verdicts'

type Plain = Pick<Position, 'stance' | 'basis' | 'lean'>

/** A position in 6 bits: stance in the lowest three, basis in the fourth, one more than the lean's place in the next two. */
export const packedPosition = ({ stance, basis, lean }: Plain): number =>
  STANCES.indexOf(stance) | (BASES.indexOf(basis) << 3) | ((lean === null ? 0 : LEANS.indexOf(lean) + 1) << 4)

/** The position that 6 bits stand for. */
export const unpackedPosition = (packed: number): Plain => ({
  stance: STANCES[packed & 7] ?? 'does-not-address',
  basis: BASES[(packed >> 3) & 1] ?? 'stated',
  lean: LEANS[((packed >> 4) & 3) - 1] ?? null,
})

/** Every value a stance part can have, in the order of their bits. */
export const STANCE_VALUES: Readonly<Record<StanceFacet, readonly string[]>> = {
  stances: JUDGEMENT_STATES,
  bases: BASES,
  leans: LEANS,
}

/** What is asked of a row's positions; an empty list asks for nothing. */
export type AskedPositions = {
  /** The proposition's code; null is any of them. */
  readonly towards: number | null
  /** Values of which one position must have one each. */
  readonly wanted: Readonly<Record<StanceFacet, readonly string[]>>
  /** Values that no position may have. */
  readonly unwanted: Readonly<Record<StanceFacet, readonly string[]>>
}

const NOTHING: AskedPositions['wanted'] = { stances: [], bases: [], leans: [] }

const SILENT = STANCES.indexOf('does-not-address')
/** Set beside a packed silence in a row that speaks to another proposition. */
const OVERSHADOWED = 1 << 6
const PACKED_VALUES = 1 << 7

// What the positions of a row come to, in 16 bits.
const JUDGED = 1
const MATCHED = 2
const UNWANTED: Readonly<Record<StanceFacet, number>> = { stances: 4, bases: 8, leans: 16 }
/** Where the values of each part begin that the row has given what the other two parts want. */
const SHIFT: Readonly<Record<StanceFacet, number>> = { stances: 5, bases: 11, leans: 13 }
const COMES_TO = 1 << 16

/** What the positions of every row come to, for one thing asked. */
type Looked = { readonly asked: string; readonly rows: number; readonly seen: Uint16Array<ArrayBuffer> }

/**
 * The positions of each row towards propositions.
 *
 * Towards any proposition, silence on one says nothing about a claim that speaks to another: then
 * `does-not-address` counts only for a row that has nothing else.
 */
export class PositionColumn {
  /** The propositions that stances are towards. */
  readonly dictionary = new Dictionary()
  #starts = new Uint32Array(1)
  #towards = new Uint32Array(0)
  #packed = new Uint8Array(0)
  #rows = 0
  #looked: Looked | null = null

  /**
   * Appends rows: for each pairs of a proposition's place in a segment and a packed position.
   *
   * @param known - the codes that the places stand for.
   */
  append(rows: readonly (readonly number[])[], known: readonly number[]): void {
    let end = this.#starts[this.#rows] as number
    const added = rows.reduce((sum, { length }) => sum + length / 2, 0)
    this.#towards = withRoom(this.#towards, end + added)
    this.#packed = withRoom(this.#packed, end + added)
    this.#starts = withRoom(this.#starts, this.#rows + rows.length + 1)
    for (const pairs of rows) {
      const speaks = pairs.some((each, at) => at % 2 === 1 && (each & 7) !== SILENT)
      for (let at = 0; at < pairs.length; at += 2) {
        const packed = pairs[at + 1] as number
        this.#towards[end] = known[pairs[at] as number] as number
        this.#packed[end] = speaks && (packed & 7) === SILENT ? packed | OVERSHADOWED : packed
        end += 1
      }
      this.#rows += 1
      this.#starts[this.#rows] = end
    }
  }

  /** The positions of a row with their propositions' codes, towards one of them or all. */
  positionsOf(row: number, towards: number | null): { readonly towards: number; readonly position: Plain }[] {
    const found: { towards: number; position: Plain }[] = []
    for (let at = this.#starts[row] as number; at < (this.#starts[row + 1] as number); at += 1) {
      const to = this.#towards[at] as number
      if (towards === null || to === towards)
        found.push({ towards: to, position: unpackedPosition(this.#packed[at] as number) })
    }
    return found
  }

  /** Marks the rows of which no position has all that is wanted, or one has what is not wanted. */
  judge(asked: AskedPositions, part: number, verdicts: Verdicts): void {
    const seen = this.#look(asked)
    const looked = MATCHED | UNWANTED.stances | UNWANTED.bases | UNWANTED.leans
    for (let row = 0; row < verdicts.rows; row += 1)
      if (((seen[row] as number) & looked) !== MATCHED) fail(verdicts, row, part)
  }

  /** In how many of `rows` each value of each part occurs, given the other two parts: by its place in `STANCE_VALUES`. */
  tally(rows: readonly Uint32Array[], asked: AskedPositions): Readonly<Record<StanceFacet, Uint32Array>> {
    const seen = this.#look(asked)
    // First how many rows come to the same, then what that is: no row is looked into twice.
    const alike = new Uint32Array(COMES_TO)
    for (const some of rows)
      for (let at = 0; at < some.length; at += 1) {
        const comesTo = seen[some[at] as number] as number
        alike[comesTo] = (alike[comesTo] as number) + 1
      }
    const counts = { stances: new Uint32Array(6), bases: new Uint32Array(2), leans: new Uint32Array(3) }
    const facets = ['stances', 'bases', 'leans'] as const
    for (let comesTo = 0; comesTo < COMES_TO; comesTo += 1) {
      const times = alike[comesTo] as number
      if (times === 0) continue
      for (const facet of facets) {
        if (facets.some((other) => other !== facet && comesTo & UNWANTED[other])) continue
        const tallied = counts[facet]
        for (let value = 0; value < tallied.length; value += 1)
          if ((comesTo >> (SHIFT[facet] + value)) & 1) tallied[value] = (tallied[value] as number) + times
      }
    }
    return counts
  }

  /** A sort key of each row in `rows`: its first stance in the order of meaning, then what was not judged. */
  keys(rows: Uint32Array, towards: number | null): { readonly keys: Uint32Array; readonly limit: number } {
    const seen = this.#look({ towards, wanted: NOTHING, unwanted: NOTHING })
    const keys = new Uint32Array(rows.length)
    for (let at = 0; at < rows.length; at += 1) {
      const stances = (seen[rows[at] as number] as number) >> SHIFT.stances
      // The place of the lowest bit.
      keys[at] = 31 - Math.clz32(stances & -stances)
    }
    return { keys, limit: JUDGEMENT_STATES.length }
  }

  /** By row, what its positions come to. Kept: most changes of a filter ask the same of positions as before. */
  #look(asked: AskedPositions): Uint16Array {
    const key = JSON.stringify(asked)
    const known = this.#looked?.asked === key ? this.#looked : null
    if (known?.rows === this.#rows) return known.seen
    const seen = new Uint16Array(this.#starts.length)
    if (known) seen.set(known.seen.subarray(0, known.rows))
    this.#lookFrom(known?.rows ?? 0, asked, seen)
    this.#looked = { asked: key, rows: this.#rows, seen }
    return seen
  }

  #lookFrom(first: number, asked: AskedPositions, seen: Uint16Array): void {
    const meaning = meaningOf(asked)
    const unjudged = unjudgedOf(asked)
    const [starts, towards, packed] = [this.#starts, this.#towards, this.#packed]
    const to = asked.towards ?? -1
    let at = starts[first] as number
    for (let row = first; row < this.#rows; row += 1) {
      const end = starts[row + 1] as number
      let comesTo = 0
      for (; at < end; at += 1) if (to === -1 || towards[at] === to) comesTo |= meaning[packed[at] as number] as number
      seen[row] = comesTo === 0 ? unjudged : comesTo
    }
  }
}

/** What each packed position adds to what its row comes to. */
function meaningOf({ towards, wanted, unwanted }: AskedPositions): Uint16Array {
  const meaning = new Uint16Array(PACKED_VALUES)
  for (let packed = 0; packed < PACKED_VALUES; packed += 1) {
    meaning[packed] = JUDGED
    if (towards === null && packed & OVERSHADOWED) continue
    const { stance, basis, lean } = unpackedPosition(packed)
    const values: Readonly<Record<StanceFacet, string | null>> = { stances: stance, bases: basis, leans: lean }
    const facets = ['stances', 'bases', 'leans'] as const
    const has = (list: readonly string[], value: string | null) => value !== null && list.includes(value)
    const lacks = facets.filter((facet) => wanted[facet].length > 0 && !has(wanted[facet], values[facet]))
    let bits = JUDGED | (lacks.length === 0 ? MATCHED : 0)
    for (const facet of facets) {
      if (has(unwanted[facet], values[facet])) bits |= UNWANTED[facet]
      const place = STANCE_VALUES[facet].indexOf(values[facet] ?? '')
      if (place >= 0 && lacks.every((each) => each === facet)) bits |= 1 << (SHIFT[facet] + place)
    }
    meaning[packed] = bits
  }
  return meaning
}

/** What a row without any position comes to. */
function unjudgedOf({ wanted, unwanted }: AskedPositions): number {
  const isOpen = wanted.bases.length === 0 && wanted.leans.length === 0
  const isWanted = isOpen && (wanted.stances.length === 0 || wanted.stances.includes('not-judged'))
  return (
    (isWanted ? MATCHED : 0) |
    (unwanted.stances.includes('not-judged') ? UNWANTED.stances : 0) |
    (isOpen ? 1 << (SHIFT.stances + JUDGEMENT_STATES.indexOf('not-judged')) : 0)
  )
}
