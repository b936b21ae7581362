import type { PlainFacet } from '../filter'
import type { Columns } from './columns'

/** What rows can be sorted by: a part of the filter, the stance towards the chosen proposition, or the day of publication. */
export type SortKey = PlainFacet | 'stance' | 'published'
export type Sort = { readonly by: SortKey; readonly isDescending: boolean }

/**
 * Rows in order of some keys, the first key first; what is equal keeps the order it had.
 *
 * Ranks are ready in the dictionaries, so each key is one counting pass.
 */
export function sortRows(
  columns: Columns,
  rows: Uint32Array,
  sorts: readonly Sort[],
  propositionId: string | null,
): Uint32Array {
  return sorts.toReversed().reduce((ordered, { by, isDescending }) => {
    const { keys, limit } = keysOf(columns, ordered, by, propositionId)
    return ordered.length < 2 ? ordered : byCounting(ordered, keys, limit, isDescending)
  }, rows)
}

function keysOf(columns: Columns, rows: Uint32Array, by: SortKey, propositionId: string | null) {
  if (by === 'published') return columns.published.keys(rows)
  if (by !== 'stance') return columns.plain[by].keys(rows)
  const { positions } = columns
  return positions.keys(rows, propositionId === null ? null : positions.dictionary.find(propositionId))
}

function byCounting(rows: Uint32Array, keys: Uint32Array, limit: number, isDescending: boolean): Uint32Array {
  const ends = new Uint32Array(limit + 1)
  const last = limit - 1
  // What has no value has the highest rank: it stays at the end in either direction.
  const place = (key: number): number => (isDescending && key !== last ? last - 1 - key : key)
  for (let at = 0; at < keys.length; at += 1) ends[place(keys[at] as number) + 1]! += 1
  for (let key = 0; key < limit; key += 1) ends[key + 1]! += ends[key] as number
  const ordered = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) {
    const key = place(keys[at] as number)
    ordered[ends[key] as number] = rows[at] as number
    ends[key]! += 1
  }
  return ordered
}
