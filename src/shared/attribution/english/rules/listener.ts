import type { Unit } from '../../sentence/units'
import { opensClause } from '../grammar/clauses'
import { phraseStartingAt } from '../grammar/noun-phrases'
import {
  isAdverb,
  isNoun,
  isOneOf,
  isPreposition,
  isQuote,
  isThe,
  isWord,
  QUESTION_WORDS,
  TIMES,
} from '../grammar/words'
import { startHere } from './direct'
import type { Question, Start } from './start'

const PRONOUNS: ReadonlySet<string> = new Set('me him her them us you it'.split(' '))
/** Prepositions that lead to what is told, not to where or when. */
const TELLING: ReadonlySet<string> = new Set('that about'.split(' '))

/** What stands behind a listener: told reporters that; told the Post, the dam leaks; reminded them of the cost. */
export function behindListener(units: readonly Unit[], question: Question): Start | null {
  const at = listenerEnd(units, question.behind, question.takes.has('listener-of'))
  if (at === null) return null
  const unit = units[at]
  const { takes, limit } = question
  if (takes.has('listener-of') && isWord(unit) && /^(?:of|about)$/.test(unit.lower)) {
    return { first: at + 1, rule: 'object', extent: 'phrase' }
  }
  const told = startHere(units, at, { ...question, says: false })
  if (told !== null) return told
  if (unit?.kind === 'comma' && takes.has('clause') && opensClause(units, at + 1, limit)) {
    return { first: at + 1, rule: 'bare-clause', extent: 'clause' }
  }
  return null
}

/**
 * The unit behind “reporters in Oslo on Monday”, or null where nobody listens.
 *
 * @param tellsOf whether what is told may begin with “of”.
 */
function listenerEnd(units: readonly Unit[], at: number, tellsOf: boolean): number | null {
  const unit = units[at]
  if (isQuote(unit)) return at + 1
  if (!isWord(unit) || isOneOf(unit, TIMES)) return null
  if (isOneOf(unit, PRONOUNS) && !isNoun(units[at + 1])) return at + 1
  const listener = phraseStartingAt(units, at, units.length, false)
  if (listener === null) return null
  let end = listener.last + 1
  for (let tries = 0; tries < 3; tries += 1) {
    const link = units[end]
    if (isOneOf(link, TIMES) || (isAdverb(link) && !isOneOf(link, QUESTION_WORDS))) {
      end += 1
      continue
    }
    const place =
      isPreposition(link) && !isOneOf(link, TELLING) && !(tellsOf && isThe(link, 'of'))
        ? phraseStartingAt(units, end + 1, units.length, false)
        : null
    if (place === null) break
    end = place.last + 1
  }
  return end
}
