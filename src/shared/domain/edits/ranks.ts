import { generateKeyBetween } from 'fractional-indexing'
import { ranked } from '../records'

type Ranked = { readonly id: string; readonly rank: string }

/** The rank of a record that comes after all the others. */
export function lastRank(records: readonly Ranked[]): string {
  return generateKeyBetween(ranked(records).at(-1)?.rank || null, null)
}

/**
 * The rank that puts a record one place up (-1) or down (1), or null where it cannot go further.
 *
 * Neighbours with equal ranks, as two devices may give, leave no room between them: then null too.
 */
export function movedRank(records: readonly Ranked[], id: string, by: -1 | 1): string | null {
  const others = ranked(records)
  const at = others.findIndex((record) => record.id === id)
  const [before, after] = by === -1 ? [others[at - 2], others[at - 1]] : [others[at + 1], others[at + 2]]
  if (at < 0 || (by === -1 && !after) || (by === 1 && !before)) return null
  const low = before?.rank || null
  const high = after?.rank || null
  if (low !== null && high !== null && low >= high) return null
  return generateKeyBetween(low, high)
}
