import { generateKeyBetween } from 'fractional-indexing'
import { compareText } from '../records'

/**
 * The rank that puts a new record behind all others.
 *
 * A rank that cannot be read, from a damaged or foreign journal, is passed over; where none can
 * be read the new record gets the first rank of all, and ties are told apart by id.
 */
export function rankAfter(records: readonly { readonly rank: string }[]): string {
  const ranks = records.map(({ rank }) => rank).sort(compareText)
  for (const last of ranks.reverse()) {
    try {
      return generateKeyBetween(last === '' ? null : last, null)
    } catch {
      // Not a rank of ours: the one before it is tried.
    }
  }
  return generateKeyBetween(null, null)
}
