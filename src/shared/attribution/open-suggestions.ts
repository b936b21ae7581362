import type { Claim } from '../domain/claim'
import type { Dismissal } from '../domain/dismissal'
import { piecesOf, type Suggestion } from './suggestion'

/** A suggestion is dealt with when this share of its characters is. */
const ENOUGH = 0.5

type Stretch = { readonly start: number; readonly end: number }

/**
 * The suggestions that nobody has dealt with yet, in their order.
 *
 * Dropped are those that dismissals reject and those that claims cover already, each by half
 * or more of their characters. The very same offsets are not asked for: the analyst may have
 * moved a claim's ends, and the rules that find suggestions change with each version.
 *
 * @param dismissals those of the same source; `claims` likewise.
 */
export function openSuggestions(
  suggestions: readonly Suggestion[],
  dismissals: readonly Pick<Dismissal, 'start' | 'end'>[],
  claims: readonly Pick<Claim, 'anchor'>[],
): Suggestion[] {
  const rejected = merged(dismissals)
  const claimed = merged(claims.flatMap(({ anchor }) => anchor.pieces))
  return suggestions.filter((suggestion) => share(suggestion, rejected) < ENOUGH && share(suggestion, claimed) < ENOUGH)
}

/** The share of a suggestion's characters that lie in `stretches`, which are in order and do not overlap. */
function share(suggestion: Suggestion, stretches: readonly Stretch[]): number {
  let common = 0
  let length = 0
  for (const piece of piecesOf(suggestion)) {
    length += piece.end - piece.start
    for (let at = firstBehind(stretches, piece.start); at < stretches.length; at += 1) {
      const { start, end } = stretches[at] as Stretch
      if (start >= piece.end) break
      common += Math.min(piece.end, end) - Math.max(piece.start, start)
    }
  }
  return length > 0 ? common / length : 0
}

/** The index of the first stretch that ends behind an offset: a long text has thousands of them, and each suggestion asks. */
function firstBehind(stretches: readonly Stretch[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Stretch).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The same characters without overlap, in reading order. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
