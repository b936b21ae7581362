import type { Quotation } from '../domain/claim'
import type { Quoted } from './sentence/quotation-marks'

type Span = { readonly start: number; readonly end: number }

/** A statement is verbatim when this share of its letters is quoted: a “that” or a bracket may be left over. */
const VERBATIM = 0.9

/** Tells how much of a statement is quoted, for a text whose quotations are given in reading order. */
export function kindTeller(text: string, quotes: readonly Quoted[]): (pieces: readonly Span[]) => Quotation {
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

/** Letters and digits in a stretch; any other sign beyond ASCII counts too, which changes no share that matters. */
function letters(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code > 0xbf)
      count += 1
  }
  return count
}

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
