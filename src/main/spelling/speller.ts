import type { Spelling, SpellingLanguage } from '../../shared/spelling'
import type { Dictionary } from './dictionary'

/** What the analyst prefers, and where a new word of theirs goes. */
export type SpellingChoice = {
  readonly language: Spelling
  readonly words: readonly string[]
  readonly keep: (word: string) => void
}

export type Speller = {
  /** Takes what the analyst prefers, at the start and whenever it changes. */
  readonly choose: (choice: SpellingChoice) => void
  /** Takes the words that the open briefing may use: names, and whatever its sources say. */
  readonly know: (words: readonly string[]) => void
  /** Those of some words that are spelt wrong. None while spelling is off or in another script. */
  readonly check: (words: readonly string[]) => Promise<string[]>
  /** What a wrong word may have been meant to be, likeliest first; at most five. */
  readonly suggest: (word: string) => Promise<string[]>
  /** Adds a word to the analyst's own. */
  readonly learn: (word: string) => void
}

/** More suggestions than these are not read. */
const MOST_SUGGESTIONS = 5
/** A word that an English dictionary can judge: Latin letters, perhaps with an apostrophe or a hyphen. */
const JUDGEABLE = /^[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*$/
/** "C7", "KJ1", "P2": what briefings are full of. */
const ABBREVIATION = /^[A-Z0-9]{1,5}s?$/

/** Checks what is typed, offline, by a bundled dictionary that is loaded at the first word. */
export function createSpeller(load: (language: SpellingLanguage) => Promise<Dictionary>): Speller {
  let choice: SpellingChoice = { language: 'off', words: [], keep: () => undefined }
  let own: ReadonlySet<string> = new Set()
  let known: ReadonlySet<string> = new Set()
  const loaded = new Map<SpellingLanguage, Promise<Dictionary>>()

  async function dictionary(): Promise<Dictionary | null> {
    const { language } = choice
    if (language === 'off') return null
    const found = loaded.get(language) ?? load(language)
    loaded.set(language, found)
    return found
  }
  const isKnown = (word: string): boolean => {
    const plain = plainWord(word)
    return own.has(plain) || known.has(plain)
  }
  function isWrong(word: string, { correct }: Dictionary): boolean {
    if (!JUDGEABLE.test(word) || ABBREVIATION.test(word) || isKnown(word)) return false
    // Where the whole is not in the dictionary, "air-surveillance" is right when both its halves are.
    return !correct(word) && word.split('-').some((part) => !correct(part) && !isKnown(part))
  }

  return {
    choose(next) {
      choice = next
      own = new Set(next.words.map(plainWord))
    },
    know(words) {
      // Chromium asks for "al-Nashou" by its parts.
      known = new Set(words.flatMap((word) => [word, ...word.split('-')]).map(plainWord))
    },
    async check(words) {
      const using = await dictionary()
      return using ? words.filter((word) => isWrong(word, using)) : []
    },
    async suggest(word) {
      const using = await dictionary()
      return using ? using.suggest(word).slice(0, MOST_SUGGESTIONS) : []
    },
    learn: (word) => choice.keep(word),
  }
}

/** A word without case and possessive, so that "Nashou’s" is known when "Nashou" is. */
const plainWord = (word: string): string => word.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/'s$/, '')
