import { Dictionary, NO_VALUE } from './dictionary'
import { withRoom } from './room'
import { fail, type Verdicts } from './verdicts'

/** A column in which a row has one value or none. */
export class CodeColumn {
  readonly dictionary = new Dictionary()
  #codes = new Uint32Array(0)
  #rows = 0

  /**
   * Appends rows: for each the code of its value, or an empty list when it has none.
   *
   * @param known - where the codes are places in a segment, the codes they stand for.
   */
  append(codes: readonly (number | readonly number[])[], known?: readonly number[]): void {
    this.#codes = withRoom(this.#codes, this.#rows + codes.length)
    for (const each of codes) {
      this.#codes[this.#rows] = typeof each !== 'number' ? NO_VALUE : known ? (known[each] as number) : each
      this.#rows += 1
    }
  }

  codesOf(row: number): readonly number[] {
    const code = this.#codes[row] ?? NO_VALUE
    return code === NO_VALUE ? [] : [code]
  }

  /** Marks the rows that have none of the wanted values, or when negated those that have one. */
  judge(wanted: Uint8Array, isNegated: boolean, part: number, verdicts: Verdicts): void {
    const codes = this.#codes
    const failing = isNegated ? 1 : 0
    for (let row = 0; row < verdicts.rows; row += 1)
      if (wanted[codes[row] as number] === failing) fail(verdicts, row, part)
  }

  /** Adds how often each value occurs among `rows`, or takes it away. */
  tally(rows: Uint32Array, counts: Uint32Array, by: 1 | -1): void {
    const codes = this.#codes
    for (let at = 0; at < rows.length; at += 1) {
      const code = codes[rows[at] as number] as number
      counts[code] = (counts[code] as number) + by
    }
  }

  /** A sort key of each row in `rows`: the rank of its value. */
  keys(rows: Uint32Array): { readonly keys: Uint32Array; readonly limit: number } {
    const ranks = this.dictionary.ranks()
    const keys = new Uint32Array(rows.length)
    for (let at = 0; at < rows.length; at += 1) keys[at] = ranks[this.#codes[rows[at] as number] as number] as number
    return { keys, limit: ranks.length }
  }
}
