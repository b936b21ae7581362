import type { Unit } from '../sentence/units'

const ARABIC = /^\p{Script=Arabic}/u
/** The first letter of the Arabic block. */
const ARABIC_FROM = 0x600

/** Whether a unit is a word in Arabic letters. */
export const isArabic = (unit: Unit | undefined): unit is Unit => unit?.kind === 'word' && ARABIC.test(unit.text)

/** Whether most words of a sentence are in Arabic letters. */
export function isArabicSentence(units: readonly Unit[]): boolean {
  let arabic = 0
  let other = 0
  for (const unit of units) {
    if (unit.kind !== 'word') continue
    const code = unit.text.charCodeAt(0)
    if (code < ARABIC_FROM) other += 1
    else if (ARABIC.test(unit.text)) arabic += 1
  }
  return arabic > other
}

/** A word without vowel signs and the stroke that stretches it. */
export const plain = (word: string): string => word.replace(/[\u064b-\u0652\u0670\u0640]/gu, '')

/** A noun without its article and its ending for a woman: what the lists hold. */
export const bare = (word: string): string => plain(word).replace(/^ال/u, '').replace(/ة$/u, '')
