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
  const ending = known.filter((voice) => voice.kind === 'person' && endsWith(plain(voice.name), wanted))
  return ending.length === 1 ? ending[0] : undefined
}

/**
 * The person who is listed under the last part of a full name so far ("al-Nashou" for "Alaa al-Nashou"),
 * or undefined where none or several are.
 */
export function voiceToBeNamed(voices: readonly Voice[], fullName: string): Voice | undefined {
  const wanted = plain(fullName)
  const short = voices.filter(
    ({ kind, name, mergedInto }) =>
      kind === 'person' && mergedInto === null && name !== '' && endsWith(wanted, plain(name)),
  )
  return short.length === 1 ? short[0] : undefined
}

/** Whether a name ends in another, as a word or behind an article: "al-Nashou", "Nashou". */
const endsWith = (name: string, end: string): boolean =>
  name.endsWith(` ${end}`) || (/ (?:al|el|an|ash|as)-/.test(name) && name.endsWith(`-${end}`))

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/u, '')
    .toLowerCase()
