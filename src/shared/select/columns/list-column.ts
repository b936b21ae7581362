import { Dictionary } from './dictionary'
import { withRoom } from './room'
import { fail, type Verdicts } from './verdicts'

/** A column in which a row has any number of values, each once. */
export class ListColumn {
  readonly dictionary = new Dictionary()
  /** Where the codes of each row begin; one more than there are rows. */
  #starts = new Uint32Array(1)
  #codes = new Uint32Array(0)
  #rows = 0

  /**
   * Appends rows: for each the code of its value, or a list of any other length. A value counts once.
   *
   * @param known - the codes that places in a segment stand for.
   */
  append(codes: readonly (number | readonly number[])[], known: readonly number[]): void {
    const added = codes.reduce<number>((sum, each) => sum + (typeof each === 'number' ? 1 : each.length), 0)
    let end = this.#starts[this.#rows] as number
    this.#codes = withRoom(this.#codes, end + added)
    this.#starts = withRoom(this.#starts, this.#rows + codes.length + 1)
    const add = (place: number): void => {
      this.#codes[end] = known[place] as number
      end += 1
    }
    for (const each of codes) {
      if (typeof each === 'number') add(each)
      else
        for (let at = 0; at < each.length; at += 1) if (each.indexOf(each[at] as number) === at) add(each[at] as number)
      this.#rows += 1
      this.#starts[this.#rows] = end
    }
  }

  codesOf(row: number): readonly number[] {
    return Array.from(this.#codes.subarray(this.#starts[row], this.#starts[row + 1]))
  }

  /** Marks the rows that have none of the wanted values, or when negated those that have one. */
  judge(wanted: Uint8Array, isNegated: boolean, part: number, verdicts: Verdicts): void {
    const codes = this.#codes
    const starts = this.#starts
    let end = 0
    for (let row = 0; row < verdicts.rows; row += 1) {
      let at = end
      end = starts[row + 1] as number
      let has = false
      for (; at < end && !has; at += 1) has = wanted[codes[at] as number] === 1
      if (has === isNegated) fail(verdicts, row, part)
    }
  }

  /** Adds how often each value occurs among `rows`, or takes it away. */
  tally(rows: Uint32Array, counts: Uint32Array, by: 1 | -1): void {
    const codes = this.#codes
    const starts = this.#starts
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number
      const end = starts[row + 1] as number
      for (let at = starts[row] as number; at < end; at += 1) {
        const code = codes[at] as number
        counts[code] = (counts[code] as number) + by
      }
    }
  }

  /** A sort key of each row in `rows`: the rank of its first value. */
  keys(rows: Uint32Array): { readonly keys: Uint32Array; readonly limit: number } {
    const ranks = this.dictionary.ranks()
    const keys = new Uint32Array(rows.length)
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number
      const start = this.#starts[row] as number
      const code = start === this.#starts[row + 1] ? 0 : (this.#codes[start] as number)
      keys[at] = ranks[code] as number
    }
    return { keys, limit: ranks.length }
  }
}
