import { wordsOf } from '../../text/fold-text'
import { withRoom } from './room'
import type { TextQuery } from './text-query'

/** Texts as they are kept: the different words a line each, and for each row where its word numbers begin. */
export type PackedTexts = {
  readonly words: string
  readonly starts: Uint32Array<ArrayBuffer>
  readonly tokens: Uint32Array<ArrayBuffer>
}

/** Rows that follow each other. */
export type RowRange = { readonly first: number; readonly count: number }

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
  /** Where the word numbers of each row begin and end in `#tokens`. */
  #starts = new Uint32Array(0)
  #ends = new Uint32Array(0)
  #tokens = new Uint32Array(0)
  #length = 0
  #rows = 0
  #last: Answer | null = null

  /** Takes up texts where `packed` left them, those of some ranges of rows only. @throws RangeError when they do not fit together. */
  static of({ words, starts, tokens }: PackedTexts, ranges: readonly RowRange[]): TextColumn {
    const column = new TextColumn()
    column.#words = words === '' ? [] : words.split('\n')
    for (const [number, word] of column.#words.entries()) column.#numbers.set(word, number)
    for (const { first, count } of ranges) {
      const [from, to] = [starts[first] ?? Number.NaN, starts[first + count] ?? Number.NaN]
      if (!(from <= to && to <= tokens.length)) throw new RangeError('rows beyond the packed texts')
      const shift = column.#length - from
      column.#addRows(count)
      for (let at = 0; at < count; at += 1) {
        column.#starts[column.#rows - count + at] = (starts[first + at] as number) + shift
        column.#ends[column.#rows - count + at] = (starts[first + at + 1] as number) + shift
      }
      column.#tokens = withRoom(column.#tokens, to + shift)
      column.#tokens.set(tokens.subarray(from, to), from + shift)
      column.#length = to + shift
    }
    return column
  }

  /** The texts as three flat pieces, to be kept, in the order of their rows. */
  packed(): PackedTexts {
    const starts = new Uint32Array(this.#rows + 1)
    for (let row = 0; row < this.#rows; row += 1)
      starts[row + 1] = (starts[row] as number) + (this.#ends[row] as number) - (this.#starts[row] as number)
    const tokens = new Uint32Array(starts[this.#rows] as number)
    for (let row = 0; row < this.#rows; row += 1)
      tokens.set(this.#tokens.subarray(this.#starts[row], this.#ends[row]), starts[row])
    return { words: this.#words.join('\n'), starts, tokens }
  }

  /** How many texts there are. */
  get rows(): number {
    return this.#rows
  }

  /** Appends the text of the next row. */
  append(text: string): void {
    this.#addRows(1)
    this.write(this.#rows - 1, text)
  }

  /** Gives a row another text. */
  write(row: number, text: string): void {
    const words = wordsOf(text)
    this.#tokens = withRoom(this.#tokens, this.#length + words.length)
    this.#starts[row] = this.#length
    for (const word of words) {
      this.#tokens[this.#length] = this.#numberOf(word)
      this.#length += 1
    }
    this.#ends[row] = this.#length
    this.#last = null
  }

  #addRows(count: number): void {
    this.#starts = withRoom(this.#starts, this.#rows + count)
    this.#ends = withRoom(this.#ends, this.#rows + count)
    this.#rows += count
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

  /**
   * How well each of `rows` answers to words that it has: more for words that stand there often,
   * whole, and in a short text.
   *
   * Okapi BM25 without its term for rare words, since every row has all of them; k1 = 1.2 and b = 0.75
   * after Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), 3.4.
   */
  relevance(words: readonly string[], rows: Uint32Array): Float32Array {
    const scores = new Float32Array(rows.length)
    const average = Math.max(1, this.#length / Math.max(1, this.#rows))
    for (const word of words) {
      const weights = this.#weights(word)
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] as number
        const [start, end] = [this.#starts[row] as number, this.#ends[row] as number]
        let weight = 0
        for (let at = start; at < end; at += 1) weight += weights[this.#tokens[at] as number] as number
        scores[index]! += weight / (weight + 1.2 * (0.25 + (0.75 * (end - start)) / average))
      }
    }
    return scores
  }

  /** By word number, how much it is of a query's word: all of it, its beginning, or somewhere inside. */
  #weights(word: string): Float32Array {
    const weights = new Float32Array(this.#words.length)
    for (const [number, hit] of this.#hits([word]).entries()) {
      if (!hit) continue
      const found = this.#words[number] as string
      weights[number] = found === word ? 1 : found.startsWith(word) ? 0.6 : 0.3
    }
    return weights
  }

  #havingWords(words: readonly string[], within: Uint8Array): Uint8Array {
    const all = (1 << words.length) - 1
    const hits = this.#hits(words)
    const found = new Uint8Array(this.#rows)
    const tokens = this.#tokens
    const [starts, ends] = [this.#starts, this.#ends]
    for (let row = 0; row < this.#rows; row += 1) {
      if (!within[row]) continue
      const end = ends[row] as number
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
      const last = (this.#ends[row] as number) - numbers.length
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
