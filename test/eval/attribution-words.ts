import type { MarkedSpan, MarkedStatement } from './marked'

export type Word = { readonly start: number; readonly end: number; readonly text: string }
/** Words of a text, by their numbers. */
export type Words = ReadonlySet<number>

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-&][\p{L}\p{N}\p{M}]+)*/gu

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }))

/** The words that lie, even in part, in some stretches of their text. */
export function wordsIn(words: readonly Word[], stretches: readonly (readonly [number, number])[]): Words {
  const found = new Set<number>()
  for (const [start, end] of stretches) {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] as Word).end <= start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < words.length && (words[at] as Word).start < end; at += 1) found.add(at)
  }
  return found
}

export const piecesOf = ({ content, contentParts }: MarkedStatement): readonly (readonly [number, number])[] =>
  contentParts?.length ? contentParts : [content]

export const wordsAt = (words: readonly Word[], span: MarkedSpan | null): Words =>
  span === null ? new Set() : wordsIn(words, [[span.start, span.end]])

export function common(a: Words, b: Words): number {
  let count = 0
  for (const each of a) if (b.has(each)) count += 1
  return count
}

/** Twice what two sets share, over what both hold: 1 when they are the same. */
export const dice = (a: Words, b: Words): number => (a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size))

export type Quotedness = 'direct' | 'mixed' | 'indirect'

/** Direct where nine tenths of the words are quoted, indirect where none is. */
export function quotedness(content: Words, quoted: Words): Quotedness {
  const share = content.size === 0 ? 0 : common(content, quoted) / content.size
  return share >= 0.9 ? 'direct' : share === 0 ? 'indirect' : 'mixed'
}
