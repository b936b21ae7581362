import type { Voice } from '../voice'

/**
 * The voice that a name stands for, or undefined.
 *
 * First its name or one of its other names in full, without regard to case; then, for one who was
 * named in full before, the last part of it ("Moreno" for "Ada Moreno") where just one fits.
 */
export function voiceNamed(voices: readonly Voice[], name: string): Voice | undefined {
  const wanted = plain(name)
  if (wanted === '') return undefined
  const known = voices.filter(({ mergedInto }) => mergedInto === null)
  const exact = known.find((voice) => [voice.name, ...voice.otherNames].some((each) => plain(each) === wanted))
  if (exact) return exact
  const ending = known.filter((voice) => voice.kind === 'person' && plain(voice.name).endsWith(` ${wanted}`))
  return ending.length === 1 ? ending[0] : undefined
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/u, '')
    .toLowerCase()
