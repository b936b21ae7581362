/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A text with edits in it, and where each code unit of the original stands now; -1 for one that is gone. */
export type Edited = { readonly text: string; readonly places: Int32Array }

const LETTERS = 'etaoinshrdlucmfwypvbgk'

/** Edits a share of the letters, anywhere: another in its place, one more, or none. */
export function editLetters(original: string, share: number, random: () => number): Edited {
  const places = new Int32Array(original.length).fill(-1)
  let text = ''
  const letter = (): string => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e'
  for (let at = 0; at < original.length; at += 1) {
    const own = original[at] ?? ''
    const kind = random() < share ? Math.floor(random() * 3) : -1
    if (kind === 0) continue
    if (kind === 1) text += letter()
    places[at] = text.length
    text += kind === 2 && /\p{L}/u.test(own) ? letter() : own
  }
  return { text, places }
}

/**
 * Edits a text as a newsroom does: a share of the words is replaced, taken out or put in, some paragraphs change places,
 * some go and some come.
 */
export function editWords(original: string, share: number, random: () => number): Edited {
  const places = new Int32Array(original.length).fill(-1)
  const vocabulary = original.match(/\p{L}{4,}/gu) ?? ['word']
  const word = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? 'word'
  const paragraphs: { start: number; end: number }[] = []
  for (const { 0: found, index } of original.matchAll(/[^\n]+\n*/g))
    paragraphs.push({ start: index, end: index + found.length })
  for (let at = 0; at + 1 < paragraphs.length; at += 1)
    if (random() < share / 4)
      paragraphs.splice(at, 2, ...[paragraphs[at + 1], paragraphs[at]].flatMap((each) => each ?? []))
  let text = ''
  for (const { start, end } of paragraphs) {
    const fate = random()
    if (fate < share / 8) continue
    if (fate < share / 4) text += `${Array.from({ length: 40 }, word).join(' ')}.\n\n`
    for (const { 0: piece, index } of original.slice(start, end).matchAll(/\p{L}+|[^\p{L}]+/gu)) {
      const kind = /\p{L}/u.test(piece) && random() < share ? Math.floor(random() * 3) : -1
      if (kind === 0) continue
      if (kind === 1) text += `${word()} `
      const own = kind === 2 ? word() : piece
      for (let offset = 0; offset < piece.length; offset += 1)
        if (kind !== 2) places[start + index + offset] = text.length + offset
      text += own
    }
  }
  return { text, places }
}

/** Where a stretch of the original stands now, or null when less than half of it is left in one place. */
export function placeOf({ places }: Edited, start: number, end: number): { start: number; end: number } | null {
  const left = [...places.subarray(start, end)].filter((place) => place >= 0)
  const [first, last] = [Math.min(...left), Math.max(...left)]
  if (left.length < (end - start) / 2 || last - first > (end - start) * 2) return null
  return { start: first, end: last + 1 }
}
