import { isEmptyQuery, type TextQuery, textQuery } from '../select/columns/text-query'
import type { LibraryIndex, Refs, ShelfName } from './library-index'
import type { Shelf } from './shelf'

/** One text that was found. */
export type Hit<S extends ShelfName> = {
  readonly briefingId: string
  /** Which text of its kind it is in the briefing. */
  readonly at: number
  readonly ref: Refs[S]
}

/** What was found of one kind: how many in all, and those that answer best. */
export type Found<S extends ShelfName> = { readonly total: number; readonly hits: readonly Hit<S>[] }
export type SearchResult = { readonly [S in ShelfName]: Found<S> }

/**
 * Finds texts that have every word and every phrase of what was typed, the best first.
 *
 * Words match inside words: "عراق" finds "العراق", "desert" finds "deserts".
 */
export function search(index: LibraryIndex, typed: string, limit: number): SearchResult {
  const query = textQuery(typed)
  const { claims, sources, notes, voices } = index.shelves
  return {
    claims: searchShelf(claims, query, limit),
    sources: searchShelf(sources, query, limit),
    notes: searchShelf(notes, query, limit),
    voices: searchShelf(voices, query, limit),
  }
}

function searchShelf<S extends ShelfName>(shelf: Shelf<Refs[S]>, query: TextQuery, limit: number): Found<S> {
  if (isEmptyQuery(query)) return { total: 0, hits: [] }
  const matches = shelf.texts.matches(query)
  const places = shelf.places()
  const rows = new Uint32Array(shelf.texts.rows)
  const placeOfRow = new Uint32Array(shelf.texts.rows)
  let total = 0
  for (const [index, { first, count }] of places.entries())
    for (let row = first; row < first + count; row += 1)
      if (matches[row]) {
        rows[total] = row
        placeOfRow[total] = index
        total += 1
      }
  const scores = shelf.texts.relevance([...query.words, ...query.phrases.flat()], rows.subarray(0, total))
  const hits = best(scores, limit).map((at): Hit<S> => {
    const place = places[placeOfRow[at] as number]
    if (!place) throw new Error('a row without a place was found')
    const within = (rows[at] as number) - place.first
    return { briefingId: place.briefingId, at: within, ref: place.refs[within] as Refs[S] }
  })
  return { total, hits }
}

/** The places of the highest scores, the highest first; of equal ones the one that comes first. */
function best(scores: Float32Array, limit: number): number[] {
  const top: number[] = []
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number
    if (top.length === limit && score <= (scores[top.at(-1) as number] as number)) continue
    const before = top.findIndex((each) => (scores[each] as number) < score)
    if (before === -1) top.push(at)
    else top.splice(before, 0, at)
    if (top.length > limit) top.pop()
  }
  return top
}
