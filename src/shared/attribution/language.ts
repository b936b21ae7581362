import { isArabicSentence } from './arabic/letters'
import type { Unit } from './sentence/units'

/** The languages that there are rules for; `other` for the rest. */
export type Language = 'english' | 'arabic' | 'other'

const COMMON: ReadonlySet<string> = new Set(
  `the of and to in that is for said he was on with by as it his her not be at are have has from an but they this will who would were or
  had their which its been says a i you we she him them`.split(/\s+/),
)
/** The share of common English words from which a text is English, and below which it is not. */
const ENGLISH = 0.2
/** How many words a sentence needs to speak for itself; a shorter one goes with the text. */
const ENOUGH = 12
/** How much of a text is looked at to tell its language, in words. */
const SAMPLE = 3_000

/** Tells the language of sentences; remembers what it read, so that a short one goes with those before. */
export function languageTeller(): (units: readonly Unit[]) => Language {
  let common = 0
  let words = 0
  return (units) => {
    if (isArabicSentence(units)) return 'arabic'
    let here = 0
    let total = 0
    for (const unit of units) {
      if (unit.kind !== 'word') continue
      total += 1
      if (COMMON.has(unit.lower)) here += 1
    }
    if (words < SAMPLE) {
      common += here
      words += total
    }
    if (total >= ENOUGH && here >= ENGLISH * total) return 'english'
    return words < ENOUGH || common >= ENGLISH * words ? 'english' : 'other'
  }
}
