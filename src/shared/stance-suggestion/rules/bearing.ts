import type { Sign } from '../polarity'
import type { Statement } from '../statement'
import { type Word, wordsOf } from '../words'
import type { Reading } from './evidence'

/** The proposal itself as a claim's subject. */
const PROPOSAL =
  /\b(?:this|the|such an?|a) (?:ban|bill|law|legali[sz]ation|legislation|measure|move|plan|policy|prohibition|proposal)\b/i

/** To a statement that bans nothing, a ban is the contrary of what it proposes. */
const BAN = /\b(?:ban|prohibition)s?\b/i

/** A claim that speaks of its topic's absence is on the other side. */
const ABSENCE =
  /^(?:\w+ )?(?:absence|abolition|banning|denying|forbidding|lack|lacking|losing|prohibiting|refusal|refusing|removing|restricting|scrapping|without|withholding)\b|\bif\b[^,]*\b(?:not|banned|illegal|removed|abolished|without)\b/i

/** So many words in common are enough, whichever they are. */
const ENOUGH_SHARED = 2

/** How a claim bears on a statement; null when they have no topic in common, and then nothing is to be read out of it. */
export function readClaim(text: string, statement: Statement): Reading | null {
  const { topic, predicate, frame } = statement
  const words = wordsOf(text)
  const shared = words.filter(({ stem }) => topic.has(stem))
  const onProposal = frame === 'demand' && (PROPOSAL.test(text) || words.some(({ stem }) => predicate.has(stem)))
  if (!onProposal && !isAbout(words, shared, statement)) return null
  if (onProposal && BAN.test(text) && !statement.limits) return { text, words, statement, side: -1, subject: 'a ban' }
  if (onProposal) return { text, words, statement, side: 1, subject: 'the proposal' }
  const sides = shared.map(({ stem }) => topic.get(stem) ?? 1)
  const sum = sides.reduce((total, side) => total + side, 0)
  const side: Sign = sum === 0 ? (sides[0] ?? 1) : sum > 0 ? 1 : -1
  const name = `“${text.slice(shared[0]?.start, lastInARow(words, shared)?.end)}”`
  const isAbsent = ABSENCE.test(text)
  return {
    text,
    words,
    statement,
    side: isAbsent ? (-side as Sign) : side,
    subject: isAbsent ? `a lack of ${name}` : name,
  }
}

/** Nouns that stand for what was named before. */
const STANDS_FOR = new Set('group organisation organization movement agreement deal'.split(' '))

/** A place or a time alone that a statement shares with a claim says nothing. */
function isAbout(words: readonly Word[], shared: readonly Word[], { head }: Statement): boolean {
  const stems = new Set(shared.map(({ stem }) => stem))
  if (stems.size >= ENOUGH_SHARED || head.some((stem) => stems.has(stem))) return true
  return stems.size > 0 && words.some(({ text }) => STANDS_FOR.has(text))
}

/** The last of the shared words that follow one another from the first. */
function lastInARow(words: readonly Word[], shared: readonly Word[]): Word | undefined {
  const first = words.indexOf(shared[0] as Word)
  return shared.filter((word, index) => words[first + index] === word).at(-1)
}
