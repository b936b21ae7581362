/**
 * A 32-bit hash of some bytes (FNV-1a), for noticing damage, not malice: a damaged IndexedDB can
 * open without an error and show wrong rows.
 */
export function digestOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash >>> 0
}

const encoder = new TextEncoder()

/** The same of a text. */
export const digestOfText = (text: string): number => digestOf(encoder.encode(text))
