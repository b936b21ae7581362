import { ARABIC } from './arabic'
import { ENGLISH, type Words } from './english'
import { KURDISH } from './kurdish'

export type { Words } from './english'

/** The words of a briefing's language, given as a BCP 47 tag; English where there are none of its own. */
export function wordsFor(language: string): Words {
  const [name = '', ...parts] = language.toLowerCase().split('-')
  // Kurdish in Latin letters is another language to a reader than ours in Arabic ones.
  return parts.includes('latn') ? ENGLISH : (LANGUAGES[name] ?? ENGLISH)
}

/** `ku` alone is how most sources from Iraq call Central Kurdish. */
const LANGUAGES: Readonly<Record<string, Words>> = { en: ENGLISH, ar: ARABIC, ckb: KURDISH, ku: KURDISH }
