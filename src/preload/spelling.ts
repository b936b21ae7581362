import { webFrame } from 'electron'
import type { StandpointApi } from '../shared/ipc'

/**
 * Has what is typed checked by main, which holds the dictionary.
 *
 * Chromium's own checker is off: it would fetch its dictionaries from the network. The language
 * given here only tells Chromium how words are cut out of a text.
 */
export function checkSpelling(check: StandpointApi['spelling:check']): void {
  webFrame.setSpellCheckProvider('en', {
    spellCheck(words, done) {
      const asked = words.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS)
      void check({ words: asked }).then((reply) => done(reply.ok ? [...reply.value] : []))
    },
  })
}

/** Limits of the contract: in UTF-16 code units, and in words at once. */
const LONGEST_WORD = 100
const MOST_WORDS = 5_000
