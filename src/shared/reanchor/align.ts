/** Where an earlier version of a text stands in a corrected one. Offsets in UTF-16 code units, `end` exclusive. */
export type Alignment = {
  /**
   * How far the shared words of a stretch have moved, each distance once, in the order of the words. All of an unchanged
   * stretch has moved by one distance.
   */
  readonly shifts: (start: number, end: number) => readonly number[]
  /**
   * Where a stretch stands whose first and last words are both shared, from one to the other; null where they are not.
   */
  readonly stretch: (start: number, end: number) => { readonly start: number; readonly end: number } | null
  /** The stretch of the earlier text that the shared words of a stretch of the corrected one come from; null without any. */
  readonly origin: (start: number, end: number) => { readonly start: number; readonly end: number } | null
  /** What lies between the shared word before a stretch and the one after it. */
  readonly around: (start: number, end: number) => { readonly start: number; readonly end: number }
}

type Word = { readonly start: number; readonly end: number }

/** Runs of so many words are looked for, the longest first: what is unique in both texts is the same place. */
const RUNS = [4, 2, 1] as const

/** The word of the corrected text that each word of the earlier one is, or -1. */
type Pairs = Int32Array

/**
 * Aligns two versions of a text by the words that both have, without regard to case, white space and punctuation.
 *
 * Patience diff (Bram Cohen) over words: runs of words that occur once in both texts are fixed points as far as they
 * are in one order; between two of them shorter runs are looked for, which may be unique there. So words that were
 * moved are not shared; they have to be looked for otherwise. The time grows with the length of the texts, not with its square.
 */
export function align(before: string, after: string): Alignment {
  const ids = new Map<string, number>()
  const a = wordsIn(before, ids)
  const b = wordsIn(after, ids)
  const pairs: Pairs = new Int32Array(a.words.length).fill(-1)
  pairUp({ a: a.ids, b: b.ids, pairs }, { aFrom: 0, aTo: a.ids.length, bFrom: 0, bTo: b.ids.length }, 0)
  const origins = new Int32Array(b.words.length).fill(-1)
  pairs.forEach((other, at) => {
    if (other >= 0) origins[other] = at
  })
  const sharedWord = (at: number): Word | undefined => {
    const other = pairs[at]
    return other === undefined || other < 0 ? undefined : b.words[other]
  }
  /** A stretch may begin inside of a word. */
  const firstIn = (start: number): number => {
    const first = firstAtOrAfter(a.words, start)
    return (a.words[first - 1]?.end ?? 0) > start ? first - 1 : first
  }
  return {
    stretch(start, end) {
      const [first, last] = [sharedWord(firstIn(start)), sharedWord(firstAtOrAfter(a.words, end) - 1)]
      return first && last && first.start < last.end ? { start: first.start, end: last.end } : null
    },
    origin(start, end) {
      let [first, last]: (Word | null)[] = [null, null]
      for (let at = firstAtOrAfter(b.words, start); (b.words[at]?.end ?? Infinity) <= end; at += 1) {
        const own = a.words[origins[at] ?? -1]
        first ??= own ?? null
        last = own ?? last
      }
      return first && last ? { start: first.start, end: last.end } : null
    },
    shifts(start, end) {
      const shifts = new Set<number>()
      for (let at = firstIn(start); (a.words[at]?.start ?? Infinity) < end; at += 1) {
        const other = sharedWord(at)
        if (other) shifts.add(other.start - (a.words[at] as Word).start)
      }
      return [...shifts]
    },
    around(start, end) {
      let first = firstAtOrAfter(a.words, start) - 1
      // A word that a stretch begins inside of is not before it.
      while (first >= 0 && ((a.words[first] as Word).end > start || !sharedWord(first))) first -= 1
      let last = firstAtOrAfter(a.words, end)
      while (last < a.words.length && !sharedWord(last)) last += 1
      return { start: sharedWord(first)?.end ?? 0, end: sharedWord(last)?.start ?? after.length }
    },
  }
}

/** The words of a text and a number for each that is the same for the same word. */
function wordsIn(text: string, ids: Map<string, number>): { readonly words: Word[]; readonly ids: number[] } {
  const words: Word[] = []
  const own: number[] = []
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = found.toLowerCase()
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    words.push({ start: index, end: index + found.length })
    own.push(id)
  }
  return { words, ids: own }
}

/** The first word that begins at an offset or after it. */
function firstAtOrAfter(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Texts = { readonly a: readonly number[]; readonly b: readonly number[]; readonly pairs: Pairs }
type Range = { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number }

/** Pairs the words of two ranges, from runs of `RUNS[level]` words on. */
function pairUp(texts: Texts, { aFrom, aTo, bFrom, bTo }: Range, level: number): void {
  const { a, b, pairs } = texts
  let [aLow, bLow, aHigh, bHigh] = [aFrom, bFrom, aTo, bTo]
  while (aLow < aHigh && bLow < bHigh && a[aLow] === b[bLow]) pairs[aLow++] = bLow++
  while (aLow < aHigh && bLow < bHigh && a[aHigh - 1] === b[bHigh - 1]) pairs[--aHigh] = --bHigh
  const run = RUNS[level]
  if (run === undefined || aLow >= aHigh || bLow >= bHigh) return
  const range = { aFrom: aLow, aTo: aHigh, bFrom: bLow, bTo: bHigh }
  const points = inOneOrder(uniqueRuns(texts, range, run))
  if (points.length === 0) {
    pairUp(texts, range, level + 1)
    return
  }
  let [aDone, bDone] = [aLow, bLow]
  for (const [aAt, bAt] of [...points, [aHigh, bHigh] as const]) {
    // The run before may have taken in this one's beginning.
    if (aAt < aDone || bAt < bDone) continue
    pairUp(texts, { aFrom: aDone, aTo: aAt, bFrom: bDone, bTo: bAt }, level)
    ;[aDone, bDone] = [aAt, bAt]
    while (aDone < aHigh && bDone < bHigh && a[aDone] === b[bDone]) pairs[aDone++] = bDone++
  }
}

type Point = readonly [a: number, b: number]

/** Where runs of words begin that occur once in either range, in the order of the first. */
function uniqueRuns({ a, b }: Texts, { aFrom, aTo, bFrom, bTo }: Range, run: number): Point[] {
  const inB = placesOfRuns(b, bFrom, bTo, run)
  const points: Point[] = []
  for (const [key, at] of placesOfRuns(a, aFrom, aTo, run)) {
    const other = inB.get(key) ?? -1
    if (at >= 0 && other >= 0) points.push([at, other])
  }
  return points
}

/** Where each run begins; -1 for one that occurs more than once. */
function placesOfRuns(ids: readonly number[], from: number, to: number, run: number): Map<string | number, number> {
  const places = new Map<string | number, number>()
  for (let at = from; at + run <= to; at += 1) {
    const key = run === 1 ? (ids[at] as number) : ids.slice(at, at + run).join(' ')
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

/** The longest part of some points that goes forward in both texts; they go forward in the first (patience sorting). */
function inOneOrder(points: readonly Point[]): Point[] {
  const piles: number[] = []
  const previous = new Int32Array(points.length).fill(-1)
  points.forEach(([, other], at) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((points[piles[middle] as number] as Point)[1] < other) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[at] = piles[low - 1] as number
    piles[low] = at
  })
  const longest: Point[] = []
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] as number) longest.push(points[at] as Point)
  return longest.reverse()
}
