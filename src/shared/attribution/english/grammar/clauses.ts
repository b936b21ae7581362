import type { Unit } from '../../sentence/units'
import { isNominal, phraseStartingAt } from './noun-phrases'
import { formOf, isFiniteVerb } from './verb-groups'
import {
  isAdverb,
  isContracted,
  isOneOf,
  isPreposition,
  isQuote,
  isVerb,
  isWord,
  SUBJECT_PRONOUNS,
  TIMES,
} from './words'

/** The longest subject that is looked through for its verb, in units. */
const REACH = 30
const ASIDE_REACH = 20
const RELATIVE: ReadonlySet<string> = new Set('who which that whose where'.split(' '))
const JOINING: ReadonlySet<string> = new Set('and or then'.split(' '))

/** Whether a subject and its finite verb begin here: “the dam (that they built) leaks”. */
export function opensClause(units: readonly Unit[], first: number, limit: number): boolean {
  let nominal = false
  // Inside a relative clause, whose own verb is not the one that is looked for.
  let relative = false
  let related = false
  const from = behindQuantifier(units, first)
  for (let at = from; at < Math.min(limit, first + REACH); at += 1) {
    const unit = units[at] as Unit
    if (isContracted(unit) && (at === from || nominal)) return true
    if (unit.kind === 'comma') {
      // “the mayor, who leaves soon, will”: only an aside may stand before the verb.
      const close = closingComma(units, at, limit)
      return nominal && close !== null && isFiniteVerb(units, close + 1)
    }
    if (unit.kind === 'quote') {
      if (nominal && isVerbal(unit)) return true
      nominal = true
    } else if (unit.kind === 'bracket' || unit.kind === 'other') continue
    else if (unit.kind !== 'word') return false
    else if (at > from && RELATIVE.has(unit.lower) && unit.tag !== 'DET') relative = true
    else if (isFiniteVerb(units, at)) {
      if (!nominal) return false
      if (!relative && !(related && isOneOf(units[at - 1], JOINING))) return true
      relative = false
      related = true
    } else if (isNominal(units, at)) {
      nominal ||= unit.tag !== 'DET' && unit.tag !== 'ADV' && !TIMES.has(unit.lower)
    } else if (!nominal && unit.tag === 'VERB' && formOf(unit) === 'ing') nominal = true
    else if (at === from && /^(?:ADP|SCONJ|CCONJ|PART)$/.test(unit.tag)) return false
  }
  return false
}

/** “about half”, “at least seven”, “more than 20”: the unit behind the words in front of a number. */
function behindQuantifier(units: readonly Unit[], first: number): number {
  const words = /^(?:at least|at most|more than|less than|fewer than|up to)$/.test(
    `${units[first]?.lower} ${units[first + 1]?.lower}`,
  )
    ? 2
    : /^(?:about|around|nearly|almost|over|only|some|roughly)$/.test(units[first]?.lower ?? '')
      ? 1
      : 0
  const number = units[first + words]
  return words > 0 && (number?.tag === 'NUM' || number?.lower === 'half') ? first + words : first
}

/** Whether a quotation begins with a verb: he “will not go”. */
const isVerbal = ({ tag }: Unit): boolean => tag === 'VERB' || tag === 'AUX'

function closingComma(units: readonly Unit[], open: number, limit: number): number | null {
  for (let at = open + 1; at < Math.min(limit, open + ASIDE_REACH); at += 1) {
    const kind = (units[at] as Unit).kind
    if (kind === 'comma') return at
    if (kind === 'stop' || kind === 'semicolon' || kind === 'colon') return null
  }
  return null
}

/** Whether a short subject with its finite verb stands right here: behind “and”, “but”, a comma. */
export function isClauseAhead(units: readonly Unit[], from: number): boolean {
  const unit = units[from]
  if (unit === undefined) return false
  if (isContracted(unit) || isOneOf(unit, SUBJECT_PRONOUNS)) return true
  const phrase = phraseStartingAt(units, from, units.length)
  if (phrase === null) return false
  let at = phrase.last + 1
  while (isAdverb(units[at]) || units[at]?.kind === 'bracket') at += 1
  return isFiniteVerb(units, at)
}

/** Whether a clause stands behind the next comma: “if elected, he would”. */
export function isClauseBehindComma(units: readonly Unit[], first: number, limit: number): boolean {
  for (let at = first + 1; at < Math.min(limit, first + ASIDE_REACH); at += 1) {
    const kind = (units[at] as Unit).kind
    if (kind === 'comma') return opensClause(units, at + 1, limit)
    if (kind !== 'word' && kind !== 'bracket') return false
  }
  return false
}

/** “to mend it”, “not to mend it”, “to “mend” it”. */
export function isInfinitive(units: readonly Unit[], at: number): boolean {
  const to = isWord(units[at]) && (units[at] as Unit).lower === 'not' ? at + 1 : at
  const unit = units[to]
  if (!isWord(unit) || unit.lower !== 'to') return false
  let verb = to + 1
  while (isAdverb(units[verb])) verb += 1
  return isVerb(units[verb]) || isQuote(units[verb])
}

/** The unit behind words that say when and where: “Wednesday”, “in a statement on Monday”. Null where there are none. */
export function behindAdjuncts(units: readonly Unit[], first: number, limit: number): number | null {
  let at = first
  for (let tries = 0; tries < 4 && at < limit; tries += 1) {
    const unit = units[at]
    if (isOneOf(unit, TIMES) || isAdverb(unit)) {
      at += 1
      continue
    }
    const phrase = isPreposition(unit) ? phraseStartingAt(units, at + 1, limit, false) : null
    if (phrase === null) break
    at = phrase.last + 1
  }
  return at > first && at < limit ? at : null
}
