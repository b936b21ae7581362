import type { VoiceKind } from '../../src/shared/domain/voice'
import type { Random } from './random'
import { filled, LANGUAGES, type Language, languageOf, OUTLET_NAMES } from './words'

/** Somebody who is met in many briefings. */
export type Figure = {
  readonly kind: VoiceKind
  readonly name: string
  readonly role: string
  readonly affiliation: string
  readonly origin: string
  readonly language: Language
  /** Where they stand on the whole, from -1 (against) to 1 (for), and by how much that moves in a year. */
  readonly leaning: number
  readonly drift: number
}

export type Outlet = { readonly name: string; readonly language: Language; readonly grade: string | null }

/** A question that comes back, with the statements that answer it. */
export type Theme = { readonly question: string; readonly statements: readonly string[]; readonly scope: string }

/** What all briefings of one library have in common. */
export type World = {
  readonly figures: ReadonlyMap<Language, readonly Figure[]>
  readonly outlets: ReadonlyMap<Language, readonly Outlet[]>
  readonly themes: readonly Theme[]
}

const GRADES = ['A', 'B', 'B', 'C', 'C', 'C', 'D', 'F', null] as const

/** Invents figures, outlets and themes; the larger the library, the more of them, but far fewer than claims. */
export function inventWorld(random: Random, claims: number): World {
  const persons = Math.max(24, Math.round(claims / 40))
  const figures = new Map<Language, Figure[]>()
  const outlets = new Map<Language, Outlet[]>()
  for (const language of LANGUAGES) {
    figures.set(language, [])
    outlets.set(language, [])
  }
  for (let n = 0; n < persons; n += 1) {
    // Every language has somebody who speaks it.
    const language = (n < 3 * LANGUAGES.length ? LANGUAGES[n % LANGUAGES.length] : languageOf(random)) as Language
    figures.get(language)?.push(invented(random, language))
  }
  for (const language of LANGUAGES) {
    const names = new Set<string>()
    const wanted = language.tag === 'en' ? 40 : 8
    while (names.size < wanted) names.add(outletName(random, language))
    for (const name of names) outlets.get(language)?.push({ name, language, grade: random.pick(GRADES) })
  }
  const english = LANGUAGES[0] as Language
  const themes = Array.from({ length: Math.max(3, Math.min(90, Math.round(claims / 400))) }, (): Theme => {
    const statements = new Set<string>()
    const wanted = random.between(3, 7)
    while (statements.size < wanted)
      statements.add(sentence(filled('{subject} {verb} {object} in {place}', english, random)))
    const place = random.pick(english.places)
    return {
      question: `What will become of ${random.pick(english.objects)} in ${place}?`,
      statements: [...statements],
      scope: place,
    }
  })
  return { figures, outlets, themes }
}

function invented(random: Random, language: Language): Figure {
  const kind: VoiceKind = random.chance(0.72)
    ? 'person'
    : random.chance(0.7)
      ? 'institution'
      : random.chance(0.5)
        ? 'unnamed'
        : 'collective'
  const place = random.often(language.places)
  const role = filled(random.pick(language.roles), language, random)
  const name =
    kind === 'person'
      ? `${random.pick(language.given)} ${random.pick(language.family)}`
      : `${sentence(random.pick(language.subjects))} (${place})`
  return {
    kind,
    name,
    role: kind === 'person' ? role : '',
    affiliation: kind === 'person' && random.chance(0.6) ? `${sentence(random.pick(language.subjects))}, ${place}` : '',
    origin: kind === 'institution' ? place : '',
    language,
    leaning: random.next() * 2 - 1,
    drift: (random.next() - 0.5) * 0.5,
  }
}

const outletName = (random: Random, language: Language): string =>
  language.tag === 'en'
    ? `The ${random.pick(language.places)} ${random.pick(OUTLET_NAMES)}`
    : `${random.pick(language.places)} ${random.pick(language.family)}`

/** With a capital letter in front. */
export const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
