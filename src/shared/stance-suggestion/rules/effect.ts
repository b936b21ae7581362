import { type PolarWord, polarWords } from '../polarity'
import { choiceIn } from './choice'
import type { Evidence, Reading } from './evidence'

/** More good or bad words than this say no more. */
const MOST = 3

/** How many of them the reason shows. */
const SHOWN = 2

/** What somebody feels about a matter is no stance in it. */
const ATTITUDE =
  /\b(?:hop(?:es?|ed|ing) (?:that|to|for)|(?:voic|express|reiterat|shar)\w+ (?:\W?\w+ ){0,2}\W?(?:alarm|anger|concerns?|fears?|hope|regret|sorrow|worr\w+)|(?:is|are|was|were) (?:\w+ly )?(?:alarmed|anxious|concerned|hopeful|optimistic|pessimistic|pleased|worried))\b/i

/** What good or bad a claim says of its subject. */
export function effectOf({ text, words, statement, side, subject }: Reading): Evidence[] {
  const { topic, predicate, frame, limits, permits } = statement
  const choice = limits === permits ? null : choiceIn(text)
  if (ATTITUDE.test(text)) return []
  // A demand's own words (“ban”) are no judgement; a judgement's (“harmful”) are what it is about.
  const polar = polarWords(words, (at) => {
    const { stem = '', start = 0 } = words[at] ?? {}
    const isChoice = choice !== null && start >= choice.index && start < choice.index + choice[0].length
    return isChoice || topic.has(stem) || (frame === 'demand' && predicate.has(stem))
  })
  const sum = polar.reduce((total, { sign }) => total + sign, 0)
  if (sum === 0) return []
  const shown = polar.filter(({ sign }) => sign === Math.sign(sum)).slice(0, SHOWN)
  const quoted = shown.map((word) => `“${wordsOfText(text, words, word)}”`).join(', ')
  return [
    {
      rule: frame === 'demand' ? 'effect-demand' : 'effect',
      amount: Math.max(-MOST, Math.min(MOST, sum)) * side,
      reason: `says something ${sum > 0 ? 'good' : 'bad'} of ${subject}: ${quoted}`,
    },
  ]
}

const wordsOfText = (text: string, words: Reading['words'], { from, at }: PolarWord): string =>
  text.slice(words[from]?.start, words[at]?.end).replace(/\s+/g, ' ')
