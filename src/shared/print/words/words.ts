import { ENGLISH, type Words } from './english'

export type { Words } from './english'

/** The words of a briefing's language, given as a BCP 47 tag; English where there are none of its own. */
export const wordsFor = (language: string): Words => LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH

const LANGUAGES: Readonly<Record<string, Words>> = { en: ENGLISH }
