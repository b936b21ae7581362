/** So many words next to each other are compared: fewer meet by chance, more miss what was edited (Broder, 1997). */
const SHINGLE_WORDS = 5

/** Two texts of which the shorter is in the longer to this share come from one hand. */
export const NEAR_COPY = 0.5

/** How much of two texts is the same, each from 0 to 1. */
export type Likeness = {
  /** The share of the first that is in the second. */
  readonly ofFirst: number
  /** The share of the second that is in the first. */
  readonly ofSecond: number
}

/** A text as the set of its runs of words, without regard to case, white space and punctuation. */
export type Shingles = ReadonlySet<string>

/** The runs of words of a text; of one shorter than a run, the whole. */
export function shinglesOf(text: string): Shingles {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '))
  if (shingles.size === 0 && words.length > 0) shingles.add(words.join(' '))
  return shingles
}

/** Compares two texts by the runs of words that both have. */
export function likeness(first: Shingles, second: Shingles): Likeness {
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first]
  let shared = 0
  for (const shingle of fewer) if (more.has(shingle)) shared += 1
  const share = (of: Shingles): number => (of.size === 0 ? 0 : shared / of.size)
  return { ofFirst: share(first), ofSecond: share(second) }
}

/** Whether one of two texts is mostly in the other. */
export const isNearCopy = ({ ofFirst, ofSecond }: Likeness): boolean => Math.max(ofFirst, ofSecond) >= NEAR_COPY
