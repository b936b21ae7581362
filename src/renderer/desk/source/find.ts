/** A stretch of text that was looked for. UTF-16 code units, `end` exclusive. */
export type Hit = { readonly start: number; readonly end: number }

/** The most hits that are kept: more cannot be told apart by looking. */
export const HIT_LIMIT = 2_000

/** Every place where `query` stands in `text`, without regard to case; white space in it stands for any. */
export function findAll(text: string, query: string): Hit[] {
  const words = query.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'giu')
  const hits: Hit[] = []
  for (const match of text.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length })
    if (hits.length === HIT_LIMIT) break
  }
  return hits
}
