import { nameRun } from './names'
import type { SpeakerSpan } from './suggestion'
import type { Sentence, Unit } from './units'
import { BODIES, NO_NAME, OUTLETS, ROLES } from './words'

/** A full name where the text gives it. `at` in UTF-16 code units. */
type Mention = { readonly name: string; readonly at: number }

/** Finds who a later, shorter mention stands for. */
export type Resolver = {
  /** The speaker with the fullest name that the text has given it so far. */
  readonly named: (speaker: SpeakerSpan, before: SpeakerSpan | null) => SpeakerSpan
}

/** Collects the full names of a text: two name words or more, outside quotations, no body and no outlet. */
export function resolverOf(text: string, sentences: readonly Sentence[]): Resolver {
  const byLast = new Map<string, Mention[]>()
  const roles = new Map<string, string>()
  for (const { units } of sentences) {
    for (const mention of fullNames(text, units)) {
      const key = lastWord(mention.name)
      const list = byLast.get(key)
      if (list === undefined) byLast.set(key, [mention])
      else list.push(mention)
    }
  }
  const learn = (name: string, { start }: SpeakerSpan): void => {
    // Arabic has no capitals: a full name is one only where it speaks.
    if (!/^\p{Script=Arabic}/u.test(name) || !name.includes(' ')) return
    const key = lastWord(name)
    byLast.set(key, [...(byLast.get(key) ?? []), { name, at: start }])
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
      learn(speaker.name, speaker)
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

export const isPronoun = (text: string): boolean => /^(he|she|they|who|it|we|i)$/i.test(text)

/** The newest full name before a mention that ends in the same word; failing that, the first behind it. */
function fullFor(byLast: ReadonlyMap<string, readonly Mention[]>, { name, start, end }: SpeakerSpan): string | null {
  if (name === undefined || /^\p{Lu}{2,5}$/u.test(name)) return null
  const list = byLast.get(lastWord(name))
  if (list === undefined) return null
  const bare = bareName(name)
  let found: Mention | undefined
  for (const mention of list) {
    if (mention.at > end && found !== undefined) break
    if (mention.at >= start && mention.at < end) continue
    if (mention.name.length > bare.length && mention.name.toLowerCase().endsWith(bare.toLowerCase())) found ??= mention
  }
  return found?.name ?? null
}

const bareName = (name: string): string => name.replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+/u, '').replace(/['’]s$/u, '')

const lastWord = (name: string): string => (bareName(name).split(/\s+/).at(-1) ?? '').toLowerCase()

function* fullNames(text: string, units: readonly Unit[]): Generator<Mention> {
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
    const name = text.slice(start, (units[run.last] as Unit).end).replace(/['’]s?$/u, '')
    yield { name, at: start }
  }
}
