import { compareText } from '../../domain/records'
import type { NamedValue } from '../identity'

/** The code of having no value. */
export const NO_VALUE = 0

/** The values of one column, each by a small number from 1 on. A value keeps its code for as long as the column lives. */
export class Dictionary {
  readonly #codes = new Map<string, number>()
  readonly #values: string[] = ['']
  readonly #labels: string[] = ['']
  /** Whether some value reads otherwise than it is compared. */
  #ranks: Uint32Array<ArrayBuffer> | null = null

  /** How many codes there are, that of no value included: the size of an array by code. */
  get size(): number {
    return this.#values.length
  }

  /** The code of a value, given to it if it has none; the label given first stays until another is set. */
  codeOf({ value, label }: NamedValue): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    const code = this.#values.length
    this.#codes.set(value, code)
    this.#values.push(value)
    this.#labels.push(label)
    this.#ranks = null
    return code
  }

  /** The code of a value, or that of no value when it is not here. */
  find(value: string): number {
    return this.#codes.get(value) ?? NO_VALUE
  }

  valueOf(code: number): string {
    return this.#values[code] ?? ''
  }

  labelOf(code: number): string {
    return this.#labels[code] ?? ''
  }

  /** Gives a value another label; a value that is not here has none. */
  relabel({ value, label }: NamedValue): void {
    const code = this.#codes.get(value)
    if (code === undefined || this.#labels[code] === label) return
    this.#labels[code] = label
    this.#ranks = null
  }

  /** Which codes are among some values. */
  among(values: readonly string[]): Uint8Array {
    const wanted = new Uint8Array(this.size)
    for (const value of values) wanted[this.find(value)] = 1
    wanted[NO_VALUE] = 0
    return wanted
  }

  /** Which codes stand for a value that satisfies `test`. */
  where(test: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#values, (value, code) => (code !== NO_VALUE && test(value) ? 1 : 0))
  }

  /**
   * The place of each code when the labels are in order; no value comes last.
   *
   * Kept until a label is added or changed.
   */
  ranks(): Uint32Array {
    if (this.#ranks) return this.#ranks
    const order = this.#labels.map((_, code) => code).slice(1)
    const collated = this.#labels.map((label) => label.toLocaleLowerCase())
    order.sort((a, b) => compareText(collated[a] ?? '', collated[b] ?? ''))
    const ranks = new Uint32Array(this.size)
    for (const [rank, code] of order.entries()) ranks[code] = rank
    ranks[NO_VALUE] = this.size - 1
    this.#ranks = ranks
    return ranks
  }
}
