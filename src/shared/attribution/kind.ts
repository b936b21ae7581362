import type { Quotation } from '../domain/claim'
import type { Sentence } from './units'

type Span = { readonly start: number; readonly end: number }

/** A statement is verbatim when this share of its letters is quoted: a “that” or a bracket may be left over. */
const VERBATIM = 0.9

/** Tells how much of a statement is quoted, for the sentences of one text. */
export function kindTeller(text: string, sentences: readonly Sentence[]): (pieces: readonly Span[]) => Quotation {
  const quotes = sentences.flatMap(({ units }) => units.filter(({ kind }) => kind === 'quote'))
  return (pieces) => {
    let all = 0
    let quoted = 0
    for (const { start, end } of pieces) {
      all += letters(text, start, end)
      for (let at = firstBehind(quotes, start); at < quotes.length; at += 1) {
        const quote = quotes[at] as Span
        if (quote.start >= end) break
        quoted += letters(text, Math.max(start, quote.start), Math.min(end, quote.end))
      }
    }
    if (quoted === 0) return 'paraphrase'
    return quoted >= VERBATIM * all ? 'verbatim' : 'part'
  }
}

const letters = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** The first of `quotes` that ends behind an offset. */
function firstBehind(quotes: readonly Span[], offset: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
