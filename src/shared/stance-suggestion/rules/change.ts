import { FALL, RISE, STOP_WORDS } from '../lexicon/frames'
import { isDenial } from '../polarity'
import { isIn, type Word } from '../words'
import type { Evidence, Reading } from './evidence'

/** How many words back a denial reaches. */
const REACH = 4

/** Whether what a statement says grows or shrinks is said to grow or to shrink. */
export function changeOf({ words, statement: { frame, change } }: Reading): Evidence[] {
  if (frame !== 'change') return []
  const ways = words.flatMap((word, at) => {
    const way = wayOf(word)
    return way === 0 ? [] : [{ text: word.text, way: isDenied(words, at) ? -way : way }]
  })
  const sum = Math.sign(ways.reduce((total, { way }) => total + way, 0))
  const shown = ways.find(({ way }) => way === sum)
  if (sum === 0 || !shown) return []
  return [{ rule: 'change', amount: sum * change, reason: `speaks of ${sum > 0 ? 'more' : 'less'}: “${shown.text}”` }]
}

const wayOf = ({ text }: Word): number => {
  if (text === 'more') return 1
  if (STOP_WORDS.has(text)) return 0
  return isIn(RISE, text) ? 1 : isIn(FALL, text) ? -1 : 0
}

const isDenied = (words: readonly Word[], at: number): boolean =>
  words.some((_, back) => back < at && at - back <= REACH && isDenial(words, back))
