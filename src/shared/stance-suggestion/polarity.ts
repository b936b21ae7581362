import { BAD_EFFECT, GOOD_EFFECT, LESS } from './lexicon/effects'
import { STOP_WORDS } from './lexicon/frames'
import { BAD, GOOD, NEGATORS } from './lexicon/values'
import { isIn, type Word } from './words'

/** A word that calls something good (1) or bad (-1) where it stands; `from` is the first word that decided which. */
export type PolarWord = { readonly at: number; readonly from: number; readonly sign: Sign }

export type Sign = 1 | -1

/** How many words back a denial or a verb like “reduce” reaches. */
const REACH = 6

/** How many words back the denial of a whole statement reaches: “there is no evidence that …”. */
const EVIDENCE_REACH = 10

/** A clause that opens this many words before belongs to another verb. */
const OWN_CLAUSE = 3

const EVIDENCE = new Set('evidence proof link reason indication sign connection basis guarantee'.split(' '))
const PEOPLE = new Set('poor weak sick vulnerable unemployed obese oppressed injured wealthy strong'.split(' '))
const OPENS_CLAUSE = new Set('that which who to'.split(' '))
const PASSIVE = /^(?:(?:can|could|would|will|may|might|should) be|is|are|was|were|be|been) (\w+(?:ed|ut|en|st))\b/

/**
 * The words of a claim that call something good or bad, and which of both they mean where they stand.
 *
 * “reduces crime” is good, “does not help” is bad, “undermines a right” is bad, “protects from harm”
 * is good. Words at the places that `skip` names are left out: those of the statement itself.
 */
export function polarWords(words: readonly Word[], skip: (at: number) => boolean = () => false): PolarWord[] {
  return words.flatMap((word, at): PolarWord[] => {
    const own = skip(at) ? 0 : ownSign(word.text)
    if (own === 0) return []
    // “health problems”: the second word says what sort of thing it is.
    const next = words[at + 1]
    const goesOn = next !== undefined && next.clause === word.clause
    if (own > 0 && goesOn && !skip(at + 1) && isIn(BAD, next.text)) return []
    // “the poor” are people.
    if (words[at - 1]?.text === 'the' && PEOPLE.has(word.text) && (!goesOn || STOP_WORDS.has(next.text))) return []
    return [turned(words, at, own, skip)]
  })
}

/** What a word says on its own: 1 good, -1 bad, 0 neither. */
export function ownSign(word: string): Sign | 0 {
  if (isIn(BAD, word)) return -1
  if (isIn(GOOD, word)) return 1
  if (isIn(BAD_EFFECT, word)) return -1
  return isIn(GOOD_EFFECT, word) ? 1 : 0
}

/** Whether the word at a place denies what follows: “not only” and “no doubt” do not. */
export function isDenial(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? ''
  const next = words[at + 1]?.text ?? ''
  if (!NEGATORS.has(word) || next === 'only' || next === 'just') return false
  return !(word === 'no' && /^(?:doubt|matter|longer)$/.test(next))
}

/** A polar word with each denial and each “reduce” that governs it taken into account. */
function turned(words: readonly Word[], at: number, own: Sign, skip: (at: number) => boolean): PolarWord {
  const clause = words[at]?.clause
  let value: number = own
  let from = at
  for (let back = at - 1; back >= Math.max(0, at - EVIDENCE_REACH); back -= 1) {
    const word = words[back] as Word
    if (word.clause !== clause) break
    const next = governed(words, back, value, at - back <= REACH, skip)
    if (next !== value) from = back
    value = next
    const isOpened = OPENS_CLAUSE.has(word.text) && !EVIDENCE.has(words[back - 1]?.text ?? '')
    if (isOpened && at - back > OWN_CLAUSE) break
  }
  return { at, from, sign: (isReducedBehind(words, at) ? -value : value) < 0 ? -1 : 1 }
}

/** What becomes of a value under the word at `back`. */
function governed(
  words: readonly Word[],
  back: number,
  value: number,
  near: boolean,
  skip: (at: number) => boolean,
): number {
  const word = words[back]?.text ?? ''
  if (isDenial(words, back))
    return near || words.slice(back, back + 4).some(({ text }) => EVIDENCE.has(text)) ? -value : value
  if (!near || skip(back) || !isIn(LESS, word)) return value
  // “undermine” takes the good from its object and leaves the bad; “protect” the other way round.
  if (isIn(BAD_EFFECT, word)) return -1
  return isIn(GOOD_EFFECT, word) ? 1 : -value
}

/** “the risk can be reduced”: the verb stands behind. */
function isReducedBehind(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 4).filter(({ clause }) => clause === words[at]?.clause)
  const participle = PASSIVE.exec(behind.map(({ text }) => text).join(' '))?.[1]
  return participle !== undefined && isIn(LESS, participle)
}
