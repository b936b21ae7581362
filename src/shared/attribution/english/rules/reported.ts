import type { Unit } from '../../sentence/units'
import { isFiniteVerb } from '../grammar/verb-groups'
import { isAdverb, isContracted, isQuote, isThe, isWord } from '../grammar/words'
import type { Question, Start } from './start'

/** How far behind its verb the comma of “As X reported last week,” may stand, in units. */
const REACH = 8
const RELATIVE: ReadonlySet<string> = new Set('that which what who whom'.split(' '))

/** What the word before a clause, or its order, says about where its statement stands. */
export const startReported = (units: readonly Unit[], question: Question): Start | null =>
  behindAs(units, question) ?? ofRelative(units, question) ?? behindInversion(units, question)

/** “As the Post reported, the dam leaks.” */
function behindAs(units: readonly Unit[], { clause, takes, behind, limit }: Question): Start | null {
  if (clause.opener !== 'as' || clause.order === 'relative' || !(takes.has('that') || takes.has('clause'))) return null
  const before = units[clause.span.first - 2]
  const opens =
    before === undefined || /^(?:bracket|dash)$/.test(before.kind) || (isWord(before) && before.tag === 'CCONJ')
  if (!opens) return null
  for (let at = behind; at < Math.min(limit, behind + REACH); at += 1) {
    const kind = units[at]?.kind
    if (kind === 'comma' || kind === 'colon')
      return at + 1 < limit ? { first: at + 1, rule: 'clause-first', extent: 'clause' } : null
    if (isFiniteVerb(units, at)) return null
  }
  return null
}

/** “a trend that the board predicts will continue”: what is said of the word before. */
function ofRelative(units: readonly Unit[], { clause, takes, behind }: Question): Start | null {
  const unit = units[behind]
  if (
    !RELATIVE.has(clause.opener) ||
    !takes.has('clause') ||
    !isWord(unit) ||
    isContracted(unit) ||
    isThe(unit, 'that')
  )
    return null
  let verb = behind
  while (isAdverb(units[verb])) verb += 1
  return isFiniteVerb(units, verb) ? { first: behind, rule: 'relative', extent: 'clause' } : null
}

/** Said Comey, “…”; said the mayor: “…”. */
function behindInversion(units: readonly Unit[], { clause, takes, behind }: Question): Start | null {
  const mark = units[behind]
  const marked = mark?.kind === 'comma' || mark?.kind === 'colon'
  if (clause.order !== 'behind' || !takes.has('quote') || !marked || !isQuote(units[behind + 1])) return null
  return { first: behind + 1, rule: 'quote', extent: 'clause' }
}
