import nspell from 'nspell'
import type { SpellingLanguage } from '../../shared/spelling'

/** What a dictionary can tell of a word. */
export type Dictionary = {
  readonly correct: (word: string) => boolean
  /** The likeliest first. */
  readonly suggest: (word: string) => string[]
}

type Files = readonly [affixes: { default: string }, words: { default: string }]

// Each is half a megabyte of text: it is loaded when somebody first writes in that language.
const FILES: Readonly<Record<SpellingLanguage, () => Promise<Files>>> = {
  'en-GB': () =>
    Promise.all([
      import('../../../node_modules/dictionary-en-gb/index.aff?raw'),
      import('../../../node_modules/dictionary-en-gb/index.dic?raw'),
    ]),
  'en-US': () =>
    Promise.all([
      import('../../../node_modules/dictionary-en/index.aff?raw'),
      import('../../../node_modules/dictionary-en/index.dic?raw'),
    ]),
}

/** Loads a bundled Hunspell dictionary; takes a third of a second. */
export async function loadDictionary(language: SpellingLanguage): Promise<Dictionary> {
  const [affixes, words] = await FILES[language]()
  const spell = nspell(affixes.default, words.default)
  // Its methods rest on `this`.
  return { correct: (word) => spell.correct(word), suggest: (word) => spell.suggest(word) }
}
