import { nameRun } from './names'
import type { SpeakerSpan } from './suggestion'
import type { Sentence, Unit } from './units'
import { BODIES, NO_NAME, OUTLETS, ROLES } from './words'

/** Finds who a later, shorter mention stands for. */
export type Resolver = {
  /** The speaker with the fullest name that the text has given it so far. */
  readonly named: (speaker: SpeakerSpan, before: SpeakerSpan | null) => SpeakerSpan
}

/** Collects the full names of a text: two name words or more, outside quotations, no body and no outlet. */
export function resolverOf(text: string, sentences: readonly Sentence[]): Resolver {
  const byLast = new Map<string, string[]>()
  const roles = new Map<string, string>()
  const learn = (name: string): void => {
    const key = lastWord(name)
    const list = byLast.get(key)
    if (list === undefined) byLast.set(key, [name])
    else if (!list.includes(name)) list.push(name)
  }
  for (const { units } of sentences) {
    for (const name of fullNames(text, units)) learn(name)
  }
  return {
    named: (speaker, before) => {
      if (isPronoun(speaker.text)) {
        if (before === null) return speaker
        // “they” for somebody without a name stands for those words.
        if (before.name === undefined) return { ...speaker, name: before.text.replace(/\s+/g, ' ') }
        return { ...speaker, name: before.name, ...roleOf(roles, before.name) }
      }
      if (speaker.name === undefined) return speaker
      // Arabic has no capitals: a full name is known for one only where it speaks.
      if (/^\p{Script=Arabic}/u.test(speaker.name) && speaker.name.includes(' ')) learn(speaker.name)
      const full = fullFor(byLast, speaker) ?? speaker.name
      if (speaker.role !== undefined && !roles.has(full)) roles.set(full, speaker.role)
      return { ...speaker, name: full, ...(speaker.role === undefined ? roleOf(roles, full) : {}) }
    },
  }
}

const roleOf = (roles: ReadonlyMap<string, string>, name: string): { role?: string } => {
  const role = roles.get(name)
  return role === undefined ? {} : { role }
}

/** Whether the words that name a speaker are a pronoun alone. */
export const isPronoun = (text: string): boolean => /^(he|she|they|who|it|we|i)$/i.test(text)

/** The first full name of the text that ends in the same words. */
function fullFor(byLast: ReadonlyMap<string, readonly string[]>, { name }: SpeakerSpan): string | null {
  if (name === undefined || /^\p{Lu}{2,5}$/u.test(name)) return null
  const list = byLast.get(lastWord(name))
  if (list === undefined) return null
  const ending = ` ${plainName(name)}`
  return list.find((each) => plainName(each).endsWith(ending)) ?? null
}

/** Without a title, a possessive or the article of an Arabic name, and in small letters. */
const plainName = (name: string): string =>
  name
    .replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+/u, '')
    .replace(/['’]s$/u, '')
    .toLowerCase()
    .replace(/(?<=^|\s)(?:al|el|ad|an|as|ash|at|ar|az)[-‐‑]/gu, '')

const lastWord = (name: string): string => plainName(name).split(/\s+/).at(-1) ?? ''

function* fullNames(text: string, units: readonly Unit[]): Generator<string> {
  for (let at = 0; at < units.length; at += 1) {
    const run = nameRun(units, at)
    if (run === null) continue
    let first = run.first
    for (let index = run.first; index < run.last; index += 1) {
      const { lower } = units[index] as Unit
      if (ROLES.has(lower) || NO_NAME.has(lower)) first = index + 1
    }
    const words = units.slice(first, run.last + 1)
    at = run.last
    if (words.length < 2 || words.length > 5) continue
    if (words.some(({ lower }) => BODIES.has(lower) || OUTLETS.has(lower))) continue
    const start = (units[first] as Unit).start
    yield text.slice(start, (units[run.last] as Unit).end).replace(/['’]s?$/u, '')
  }
}
