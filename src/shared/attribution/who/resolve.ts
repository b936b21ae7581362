import type { Sentence } from '../sentence/sentences'
import type { Unit } from '../sentence/units'
import type { SpeakerSpan } from '../suggestion'
import { nameRun } from './names'
import { voiceKindOf } from './voice-kind'
import { BODIES, NO_NAME, OUTLETS, ROLES } from './words'

/** The longest full name, in words. */
const LONGEST_NAME = 5
/** How many speakers are remembered, and how many are offered for a pronoun besides the first. */
const REMEMBERED = 6
const CANDIDATES = 3

/** A speaker, and who else a pronoun may stand for, the likeliest first. */
export type Resolved = { readonly speaker: SpeakerSpan; readonly candidates: readonly SpeakerSpan[] }

/** Knows the names of a text, and finds who a later, shorter mention stands for. */
export type Resolver = {
  /** Collects the full names of sentences: two name words or more, outside quotations, no body and no outlet. */
  readonly learn: (text: string, sentences: readonly Sentence[]) => void
  /** The speaker with the fullest name that the text gives it. Ask in the order of the text, once it is all learnt. */
  readonly named: (speaker: SpeakerSpan) => Resolved
}

export function createResolver(): Resolver {
  const byLast = new Map<string, string[]>()
  const roles = new Map<string, string>()
  /** Who was spoken of, the latest first, each once. */
  let recent: SpeakerSpan[] = []

  const learnName = (name: string): void => {
    const key = lastWord(name)
    const list = byLast.get(key)
    if (list === undefined) byLast.set(key, [name])
    else if (!list.includes(name)) list.push(name)
  }
  const remember = (speaker: SpeakerSpan): void => {
    recent = [speaker, ...recent.filter((each) => listed(each) !== listed(speaker))].slice(0, REMEMBERED)
  }
  /** Those that a pronoun may stand for: first those of its kind. */
  const meant = (pronoun: string): SpeakerSpan[] => {
    const fits = /^(?:he|she)/i.test(pronoun) ? isPerson : /^(?:they|it)/i.test(pronoun) ? isGroup : () => true
    return [...recent.filter(fits), ...recent.filter((each) => !fits(each))]
  }
  const full = (speaker: SpeakerSpan): SpeakerSpan => {
    if (speaker.name === undefined) return speaker
    // Arabic has no capitals: a full name is known for one only where it speaks.
    if (/^\p{Script=Arabic}/u.test(speaker.name) && speaker.name.includes(' ')) learnName(speaker.name)
    const name = fullFor(byLast, speaker.name) ?? speaker.name
    const role = speaker.role ?? roles.get(name)
    if (speaker.role !== undefined && !roles.has(name)) roles.set(name, speaker.role)
    return { ...speaker, name, ...(role === undefined ? {} : { role }) }
  }

  return {
    learn: (text, sentences) => {
      for (const { units } of sentences) for (const name of fullNames(text, units)) learnName(name)
    },
    named: (speaker) => {
      if (!isPronoun(speaker.text) || speaker.name !== undefined) {
        const named = full(speaker)
        remember(named)
        return { speaker: named, candidates: [] }
      }
      if (/^(?:i|we|you)\b/i.test(speaker.text)) return { speaker, candidates: [] }
      const [first, ...others] = meant(speaker.text)
      if (first === undefined) return { speaker, candidates: [] }
      const role = first.role ?? roles.get(listed(first))
      const named = { ...speaker, name: listed(first), ...(role === undefined ? {} : { role }) }
      return { speaker: named, candidates: others.slice(0, CANDIDATES) }
    },
  }
}

/** How a speaker would be listed: “they” for somebody without a name stands for those words. */
const listed = ({ name, text }: SpeakerSpan): string => name ?? text.replace(/\s+/g, ' ')
const isPerson = (speaker: SpeakerSpan): boolean => voiceKindOf(speaker) === 'person'
const isGroup = (speaker: SpeakerSpan): boolean => !isPerson(speaker)

/** Whether the words that name a speaker are a pronoun, alone or with its auxiliary: he's. */
export const isPronoun = (text: string): boolean => /^(?:he|she|they|who|it|we|i|you)(?:['’]\p{L}+)?$/iu.test(text)

/** The first full name of the text that ends in the same words. */
function fullFor(byLast: ReadonlyMap<string, readonly string[]>, name: string): string | null {
  if (/^\p{Lu}{2,5}$/u.test(name)) return null
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
    if (words.length < 2 || words.length > LONGEST_NAME) continue
    if (words.some(({ lower }) => BODIES.has(lower) || OUTLETS.has(lower))) continue
    const start = (units[first] as Unit).start
    yield text.slice(start, (units[run.last] as Unit).end).replace(/['’]s?$/u, '')
  }
}
