/**
 * Converts offsets of one text between UTF-16 code units, which count inside the app, and code points, which count at
 * its borders: in JSON, in exchange formats, on the command line.
 *
 * An offset inside a surrogate pair stands for the code point that it cuts. Offsets beyond the end are the end.
 */
export type OffsetMap = {
  readonly toCodePoints: (codeUnits: number) => number
  readonly toCodeUnits: (codePoints: number) => number
}

/** Makes the two directions of one text, in time that grows with its length; each conversion then takes a few steps. */
export function offsetMap(text: string): OffsetMap {
  /** Offsets in code units of each high surrogate: from there on the two counts differ by one more. */
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at += 1)
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) pairs.push(at)
  return {
    toCodePoints(codeUnits) {
      const within = Math.min(Math.max(0, codeUnits), text.length)
      return within - countBefore(pairs, within)
    },
    toCodeUnits(codePoints) {
      const wanted = Math.max(0, codePoints)
      // Pair number n begins at the code point pairs[n] - n.
      let low = 0
      let high = pairs.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((pairs[middle] as number) - middle < wanted) low = middle + 1
        else high = middle
      }
      return Math.min(wanted + low, text.length)
    },
  }
}

/** How many sorted numbers are less than a limit. */
function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
