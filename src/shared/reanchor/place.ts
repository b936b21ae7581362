import search from 'approx-string-match'
import type { Piece } from '../domain/claim'
import { pieceAt } from '../text/anchor'
import { type Alignment, align } from './align'

/** A place in the corrected text that a quotation may have. */
export type Proposal = {
  readonly piece: Piece
  /** How much of the quotation stands there, letter by letter: 1 is word for word. */
  readonly likeness: number
  /** Whether what surrounded the quotation surrounds this place. */
  readonly inPlace: boolean
}

/**
 * What has become of a quotation in a corrected text.
 *
 * `verbatim`: it stands there word for word, in its old surroundings, and is no other passage of the earlier text. `orphan`: anything else, with the
 * places that may be meant, the most likely first; there may be none. Nothing is placed by this: the analyst decides.
 */
export type Placement =
  | { readonly kind: 'verbatim'; readonly piece: Piece }
  | {
      readonly kind: 'orphan'
      readonly proposals: readonly Proposal[]
      /** Where it would stand, for looking: an offset into the corrected text in UTF-16 code units. */
      readonly around: number
    }

/** Below this likeness two quotations have little more in common than their language; measured in `bench/reanchor`. */
export const LEAST_LIKENESS = 0.65
/** From this likeness on it is the same quotation with an edit in it. */
export const NEARLY_SAME = 0.8

/** What is compared of the surroundings, either side, in UTF-16 code units. */
const CONTEXT = 40
/** Surroundings agree when at least this much of them is the same on one side, in UTF-16 code units. */
const AGREEMENT = 12
/**
 * A quotation is in its old surroundings also where it reaches out of them by so much: words may have been paired
 * wrongly where much was edited. In UTF-16 code units.
 */
const marginOf = (exact: string): number => 20 + exact.length / 4
/** Shorter quotations are found anywhere by chance; longer ones take too long to look for everywhere. In UTF-16 code units. */
const SHORTEST_ELSEWHERE = 20
const LONGEST_APPROXIMATE = 5_000
/** The most occurrences that are looked at: a word that occurs more often says nothing. */
const MOST_OCCURRENCES = 200
const MOST_PROPOSALS = 3

export type Reanchoring = {
  /** What has become of a piece of the earlier text. Takes milliseconds. */
  readonly place: (piece: Piece) => Placement
}

/** Compares two versions of a text, once, for placing any number of quotations. */
export function compareVersions(before: string, after: string): Reanchoring {
  const alignment = align(before, after)
  return { place: (piece) => place(before, after, alignment, piece) }
}

function place(before: string, after: string, alignment: Alignment, piece: Piece): Placement {
  const { start, end, exact } = piece
  const around = alignment.around(start, end)
  const isThere = (at: number): boolean =>
    after.slice(at, at + exact.length) === exact && surroundingsAgree(before, after, piece, at)
  const moved = alignment.shifts(start, end).find((shift) => isThere(start + shift))
  if (moved !== undefined) return verbatim(after, start + moved, exact)
  const found = occurrences(after, exact)
  const isAnother = (at: number): boolean => {
    const origin = alignment.origin(at, at + exact.length)
    return origin !== null && !overlaps(origin, piece)
  }
  const [only, ...more] = found.filter((at) => isThere(at) && !isAnother(at))
  if (only !== undefined && more.length === 0) return verbatim(after, only, exact)
  const surroundings = widened(around, marginOf(exact), after.length)
  const exactly = found.map((at) => proposal(after, { start: at, end: at + exact.length }, 1, surroundings))
  const nearly = approximate(after, exact, surroundings)
  const own = alignedProposal(before, after, alignment, piece)
  const others = best([...nearly, ...exactly]).filter((each) => !own || !overlaps(each.piece, own.piece))
  const proposals = own ? [own, ...others].slice(0, MOST_PROPOSALS) : others
  return { kind: 'orphan', proposals, around: around.start }
}

function verbatim(after: string, at: number, exact: string): Placement {
  const piece = pieceAt(after, at, at + exact.length)
  return piece ? { kind: 'verbatim', piece } : { kind: 'orphan', proposals: [], around: at }
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(exact); at !== -1 && starts.length <= MOST_OCCURRENCES; at = text.indexOf(exact, at + 1))
    starts.push(at)
  return starts.length > MOST_OCCURRENCES ? [] : starts
}

/**
 * Whether enough of the surroundings is the same, without a break, on one side at least. A short word that stands word
 * for word elsewhere is another one: that is how marks came to lie on a namesake (hypothesis/h#2798).
 */
function surroundingsAgree(before: string, after: string, { start, end, exact }: Piece, at: number): boolean {
  const to = at + exact.length
  const leftBefore = letters(before.slice(Math.max(0, start - CONTEXT), start))
  const rightBefore = letters(before.slice(end, end + CONTEXT))
  const left = commonEnd(leftBefore, letters(after.slice(Math.max(0, at - CONTEXT), at)))
  const right = commonStart(rightBefore, letters(after.slice(to, to + CONTEXT)))
  return Math.max(left, right) >= Math.min(AGREEMENT, Math.max(leftBefore.length, rightBefore.length))
}

/** Corrected texts differ in white space and in case for no reason. */
const letters = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

type Stretch = { readonly start: number; readonly end: number }

const widened = ({ start, end }: Stretch, by: number, length: number): Stretch => ({
  start: Math.max(0, Math.floor(start - by)),
  end: Math.min(length, Math.ceil(end + by)),
})

/**
 * The stretch from the quotation's first word to its last, where both are still there: closer to what an editor did than
 * the fewest letters that differ.
 */
function alignedProposal(
  before: string,
  after: string,
  alignment: Alignment,
  { start, end, exact }: Piece,
): Proposal | null {
  const aligned = alignment.stretch(start, end)
  if (!aligned || exact.length > LONGEST_APPROXIMATE || aligned.end - aligned.start > exact.length * 2) return null
  // Quotation marks and full stops at the ends belong to it.
  const [head = ''] = /^[^\p{L}\p{M}\p{N}]*/u.exec(exact) ?? []
  const [tail = ''] = /[^\p{L}\p{M}\p{N}]*$/u.exec(before.slice(start, end)) ?? []
  const from =
    after.slice(aligned.start - head.length, aligned.start) === head ? aligned.start - head.length : aligned.start
  const to = after.slice(aligned.end, aligned.end + tail.length) === tail ? aligned.end + tail.length : aligned.end
  const piece = pieceAt(after, from, to)
  if (!piece) return null
  const likeness = likenessOf(exact, piece.exact)
  return likeness >= LEAST_LIKENESS ? { piece, likeness, inPlace: true } : null
}

/** How much of the longer of two texts is the same, by the fewest letters to change (Levenshtein): 0 to 1. */
function likenessOf(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] as number) + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return longer === 0 ? 1 : 1 - (row[other.length] as number) / longer
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** The likest stretch in the old surroundings, and where that is not like enough the likest ones anywhere else. */
function approximate(after: string, exact: string, surroundings: Stretch): (Proposal | null)[] {
  if (exact.length > LONGEST_APPROXIMATE) return [proposal(after, surroundings, 0, surroundings)]
  const { start: from, end } = surroundings
  const near = likest(after.slice(from, end), exact).map((found) =>
    proposal(after, { start: from + found.start, end: from + found.end }, found.likeness, surroundings),
  )
  if (near.some((each) => each && each.likeness >= NEARLY_SAME) || exact.length < SHORTEST_ELSEWHERE) return near
  return [...near, ...likest(after, exact).map((found) => proposal(after, found, found.likeness, surroundings))]
}

/** Myers' search gives the stretches with the fewest differences, and only those (approx-string-match). */
function likest(text: string, exact: string): (Stretch & { readonly likeness: number })[] {
  const most = Math.floor(exact.length * (1 - LEAST_LIKENESS))
  return search(text, exact, most)
    .slice(0, MOST_PROPOSALS)
    .map(({ start, end, errors }) => ({ start, end, likeness: 1 - errors / exact.length }))
}

/** A proposal for whole words: a search by letters may begin or end inside of one. */
function proposal(text: string, found: Stretch, likeness: number, surroundings: Stretch): Proposal | null {
  const start = wordBorder(text, found.start, 'after')
  const end = wordBorder(text, found.end, 'before')
  const piece = start < end ? pieceAt(text, start, end) : null
  return piece && { piece, likeness, inPlace: found.start >= surroundings.start && found.end <= surroundings.end }
}

/**
 * The end of a word that an offset stands inside of: the near one; of two that are as near, the one that takes the word in.
 *
 * @param taken - on which side of the offset the stretch lies.
 */
function wordBorder(text: string, at: number, taken: 'before' | 'after'): number {
  let [left, right] = [at, at]
  while (left > 0 && isInWord(text, left)) left -= 1
  while (right < text.length && isInWord(text, right)) right += 1
  const [outer, inner] = taken === 'after' ? [at - left, right - at] : [right - at, at - left]
  const isOuter = outer <= inner
  return (taken === 'after') === isOuter ? left : right
}

const isInWord = (text: string, at: number): boolean =>
  WORD.test(text.slice(at - 1, at)) && WORD.test(text.slice(at, at + 1))
const WORD = /[\p{L}\p{M}\p{N}]/u

/** The likeliest places, one proposal each: what stands in the old surroundings first, then by likeness. */
function best(proposals: readonly (Proposal | null)[]): Proposal[] {
  const byPlace = new Map<string, Proposal>()
  for (const each of proposals) {
    if (!each || (each.likeness < LEAST_LIKENESS && !each.inPlace)) continue
    const key = `${each.piece.start}:${each.piece.end}`
    const known = byPlace.get(key)
    if (!known || known.likeness < each.likeness) byPlace.set(key, each)
  }
  return [...byPlace.values()]
    .sort((a, b) => Number(b.inPlace) - Number(a.inPlace) || b.likeness - a.likeness || a.piece.start - b.piece.start)
    .slice(0, MOST_PROPOSALS)
}
