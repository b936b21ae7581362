/**
 * A 32-bit hash of a row (FNV-1a over its JSON, keys in order), for noticing damage, not malice.
 *
 * Hashes of rows are joined by exclusive-or, so that the digest of a table follows single changes.
 */
export function hashOf(row: object): number {
  const text = JSON.stringify(row, ordered)
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The digest of any number of rows, in any order. */
export const digestOf = (rows: Iterable<object>): number => {
  let digest = 0
  for (const row of rows) digest ^= hashOf(row)
  return digest >>> 0
}

const ordered = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
