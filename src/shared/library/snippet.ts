import type { TextQuery } from '../select/columns/text-query'
import { foldText } from '../text/fold-text'

/** A stretch of a snippet; `isHit` where it answers to the query. */
export type Stretch = { readonly text: string; readonly isHit: boolean }

/** Letters, digits, their marks, and what stands within a word without being read. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}ـ'’‘ʼʻʾʿ]*/gu

/**
 * The stretch of a text in which most of a query's words stand together, the words marked.
 *
 * @param length - about how long it may be, in UTF-16 code units; it begins and ends between words.
 */
export function snippet(text: string, { words, phrases }: TextQuery, length: number): Stretch[] {
  const sought = [...words, ...phrases.flat()]
  const all = Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hit: sought.findIndex((word) => foldText(match[0]).includes(word)),
  }))
  const hits = all.filter(({ hit }) => hit >= 0)
  const first = densest(hits, length)
  const from = first === null || text.length <= length ? 0 : wordStartBefore(all, first - length / 4)
  const to = text.length - from <= length ? text.length : wordEndBefore(all, from + length)
  const stretches: Stretch[] = from > 0 ? [{ text: '… ', isHit: false }] : []
  let at = from
  for (const { start, end } of hits) {
    if (start < from || end > to) continue
    if (start > at) stretches.push({ text: text.slice(at, start), isHit: false })
    stretches.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (to > at) stretches.push({ text: text.slice(at, to), isHit: false })
  if (to < text.length) stretches.push({ text: ' …', isHit: false })
  return stretches
}

type Hit = { readonly start: number; readonly end: number; readonly hit: number }

/** Where the stretch begins that has the most different words, and of those the most hits. */
function densest(hits: readonly Hit[], length: number): number | null {
  let best = { start: null as number | null, score: 0 }
  for (const [at, { start }] of hits.entries()) {
    const within = new Set<number>()
    let count = 0
    for (let next = at; next < hits.length && (hits[next] as Hit).end - start <= (length * 3) / 4; next += 1) {
      within.add((hits[next] as Hit).hit)
      count += 1
    }
    const score = within.size * 100 + count
    if (score > best.score) best = { start, score }
  }
  return best.start
}

const wordStartBefore = (all: readonly Hit[], at: number): number =>
  all.findLast(({ start }) => start <= Math.max(0, at))?.start ?? 0

const wordEndBefore = (all: readonly Hit[], at: number): number => all.findLast(({ end }) => end <= at)?.end ?? at
