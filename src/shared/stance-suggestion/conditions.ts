import { AGAINST, LIMITS, PERMITS, STOP_WORDS } from './lexicon/frames'
import type { Statement } from './statement'
import { isIn, wordsOf } from './words'

/** What a claim makes itself depend on, in its own words. Offsets in UTF-16 code units of the claim. */
export type Condition = {
  readonly words: string
  readonly marker: string
  readonly start: number
  readonly end: number
}

/** Words that open a condition. “if” and “without” do only where more speaks for it. */
const OPENERS =
  /\b(if and only if|only if|only when|only where|only in the case of|only as long as|even if|unless|provided that|(?<=[,;] )provid(?:ed|ing)(?! by| for| to)|providing that|(?<!\bjust )(?:as|so) long as|on (?:the )?condition (?:that|of)|depends? (?:up)?on|(?<=, )depending on|hinges? (?:up)?on|contingent (?:up)?on|except (?:when|where|if|for)|(?<=^[\s"“]*)(?:should|were|had)(?=\s[^,?]+,)|if(?! (?:not|any|anything|at all|ever|so|only)\b)(?! (?:we|you|one|they) (?:want|wish|can)\b)|without)\b/giu

/** Words that take part of a claim back. */
const IN_PART =
  /\b(?:in part|partly|partially|to (?:some|a certain|a limited|a lesser) (?:extent|degree)|up to a point|in principle|not entirely|not wholly|in some cases|at least for now|for the time being|with (?:some |serious |important )?(?:caveats|reservations))\b/iu

/** What follows under a weak condition is said with one of these. */
const FOLLOWS = /\b(?:will|would|could|can|may|might|must|should|shall|is|are)\b/i

/**
 * The first condition that a claim sets, or the words that take part of it back, or null.
 *
 * “If it is banned, …” says what would come of the statement itself and is none.
 */
export function conditionIn(text: string, statement: Statement): Condition | null {
  for (const match of text.matchAll(OPENERS)) {
    const marker = (match[1] ?? '').toLowerCase()
    const start = match.index
    const end = endOfClause(text, start)
    const isWeak = marker === 'if' || marker === 'without'
    if (marker === 'even if' || (isWeak && !isWeakCondition(text, start, end, statement))) continue
    return { words: text.slice(start, end).trim(), marker, start, end }
  }
  const part = IN_PART.exec(text)
  return part && { words: part[0], marker: part[0].toLowerCase(), start: part.index, end: part.index + part[0].length }
}

/** The clause ends with the next mark that ends one; brackets that open in it are left out of account. */
function endOfClause(text: string, start: number): number {
  const flat = text.slice(start).replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length))
  const mark = /[,;:.!?)—–]/u.exec(flat)
  return mark ? start + mark.index : text.length
}

function isWeakCondition(text: string, start: number, end: number, statement: Statement): boolean {
  const isAtEdge = /(?:^[\s"“'‘]*|[,;:—–]\s*(?:(?:and|but|that)\s+)?|\bthat\s+)$/u.test(text.slice(0, start))
  const isIf = /^if/i.test(text.slice(start))
  return (
    (isIf || isAtEdge) &&
    FOLLOWS.test(text.slice(0, start) + text.slice(end)) &&
    !restates(text.slice(start, end), statement)
  )
}

/** Whether a clause only says again what the statement says, or its contrary. */
function restates(clause: string, { topic, predicate, frame }: Statement): boolean {
  const words = wordsOf(clause).filter(({ text }) => !STOP_WORDS.has(text) && text !== 'without')
  const isMeasure = (word: string): boolean => [AGAINST, LIMITS, PERMITS].some((list) => isIn(list, word))
  if (words.some(({ stem, text }) => predicate.has(stem) || (frame === 'demand' && isMeasure(text)))) return true
  return words.filter(({ stem }) => topic.has(stem)).length * 2 >= words.length
}
