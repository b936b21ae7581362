import { wordsOf } from '../../text/fold-text'
import { withRoom } from './room'
import type { TextQuery } from './text-query'

/** How many words of a query are looked for in one pass: one bit each. */
const WORDS_A_PASS = 8

/**
 * Texts as columns: every text is a run of word numbers, in reading order.
 *
 * A query word is looked up among the different words once, then one pass over the numbers finds
 * the texts that have it, counts it, and knows what stands next to what. That is fast enough for
 * everything anybody has read, and an edit is an append.
 */
export class TextColumn {
  readonly #numbers = new Map<string, number>()
  #words: string[] = []
  /** All different words, each after a line feed; made when it is needed. */
  #joined: string | null = null
  /** Where each word begins in `#joined`. */
  #wordStarts = new Uint32Array(0)
  #starts = new Uint32Array(1)
  #tokens = new Uint32Array(0)
  #rows = 0
  #last: Answer | null = null

  /** How many texts there are. */
  get rows(): number {
    return this.#rows
  }

  /** Appends the text of the next row. */
  append(text: string): void {
    const words = wordsOf(text)
    const start = this.#starts[this.#rows] as number
    this.#tokens = withRoom(this.#tokens, start + words.length)
    for (const [at, word] of words.entries()) this.#tokens[start + at] = this.#numberOf(word)
    this.#rows += 1
    this.#starts = withRoom(this.#starts, this.#rows + 1)
    this.#starts[this.#rows] = start + words.length
    this.#last = null
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    this.#joined = null
    return number
  }

  /**
   * Which rows have every word of the query within their words, and every phrase: 1 or 0 by row.
   *
   * A query that only goes on from the last one looks only at what that one found.
   */
  matches(query: TextQuery): Uint8Array {
    const last = this.#last
    const within = last && isNarrower(last.query, query) ? last.found : null
    let found = within ?? new Uint8Array(this.#rows).fill(1)
    for (let from = 0; from < query.words.length; from += WORDS_A_PASS)
      found = this.#havingWords(query.words.slice(from, from + WORDS_A_PASS), found)
    for (const phrase of query.phrases) found = this.#havingPhrase(phrase, found)
    if (found === within) found = found.slice()
    this.#last = { query, found }
    return found
  }

  /** By row, in how many places words of it contain one of the query's words; at most 255. */
  frequencies(words: readonly string[], rows: Uint32Array): Uint8Array {
    const hits = this.#hits(words.slice(0, WORDS_A_PASS))
    const counts = new Uint8Array(rows.length)
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number
      let count = 0
      for (let at = this.#starts[row] as number; at < (this.#starts[row + 1] as number); at += 1)
        if (hits[this.#tokens[at] as number]) count += 1
      counts[index] = Math.min(255, count)
    }
    return counts
  }

  #havingWords(words: readonly string[], within: Uint8Array): Uint8Array {
    const all = (1 << words.length) - 1
    const hits = this.#hits(words)
    const found = new Uint8Array(this.#rows)
    const tokens = this.#tokens
    const starts = this.#starts
    for (let row = 0; row < this.#rows; row += 1) {
      if (!within[row]) continue
      const end = starts[row + 1] as number
      let has = 0
      for (let at = starts[row] as number; at < end && has !== all; at += 1) has |= hits[tokens[at] as number] as number
      if (has === all) found[row] = 1
    }
    return found
  }

  /** By word number, which of the query's words it contains, as bits. */
  #hits(words: readonly string[]): Uint8Array {
    const hits = new Uint8Array(this.#words.length)
    const joined = this.#join()
    for (const [index, word] of words.entries()) {
      let number = 0
      for (let at = joined.indexOf(word); at !== -1; at = joined.indexOf(word, at)) {
        while (number + 1 < this.#words.length && (this.#wordStarts[number + 1] as number) <= at) number += 1
        hits[number]! |= 1 << index
        // On to the next word: this one is in.
        at = number + 1 < this.#words.length ? (this.#wordStarts[number + 1] as number) : joined.length
      }
    }
    return hits
  }

  #havingPhrase(phrase: readonly string[], within: Uint8Array): Uint8Array {
    const found = new Uint8Array(this.#rows)
    const numbers = phrase.map((word) => this.#numbers.get(word) ?? -1)
    if (numbers.includes(-1)) return found
    const first = numbers[0] as number
    for (let row = 0; row < this.#rows; row += 1) {
      if (!within[row]) continue
      const last = (this.#starts[row + 1] as number) - numbers.length
      for (let at = this.#starts[row] as number; at <= last && !found[row]; at += 1)
        if (this.#tokens[at] === first && numbers.every((number, by) => this.#tokens[at + by] === number))
          found[row] = 1
    }
    return found
  }

  #join(): string {
    if (this.#joined !== null) return this.#joined
    const starts = new Uint32Array(this.#words.length)
    let length = 0
    for (const [number, word] of this.#words.entries()) {
      starts[number] = length
      length += word.length + 1
    }
    this.#wordStarts = starts
    this.#joined = `${this.#words.join('\n')}\n`
    return this.#joined
  }
}

type Answer = { readonly query: TextQuery; readonly found: Uint8Array }

/** Whether whatever a query finds was found by the one before too. */
const isNarrower = (before: TextQuery, now: TextQuery): boolean =>
  before.words.every((word) => now.words.some((each) => each.includes(word))) &&
  before.phrases.every((phrase) => now.phrases.some((each) => each.join(' ') === phrase.join(' ')))
