import type { Unit } from '../../sentence/units'
import { behindAdjuncts, isInfinitive } from '../grammar/clauses'
import { isNominal, phraseStartingAt } from '../grammar/noun-phrases'
import { formOf, isFiniteVerb } from '../grammar/verb-groups'
import {
  isAuxiliary,
  isNoun,
  isOneOf,
  isPreposition,
  isQuote,
  isThe,
  isWord,
  POSSESSIVES,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from '../grammar/words'
import type { Question, Start } from './start'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** How far behind an object its “as” or its infinitive may stand, in units. */
const REACH = 26
const INFINITIVE_REACH = 16
/** What says nothing by itself: “criticized it”. */
const EMPTY = set('it him her them me us you himself herself themselves that this so enough nothing')
const ASIDE_OPENERS = set('what which that whom')
/** Verbs that count only with “as”: saw it as a threat, but not saw it. */
const ONLY_AS = set('see view regard')

/** A noun phrase as the thing said: announced repairs, called it a shame. */
export function objectStart(units: readonly Unit[], question: Question): Start | null {
  const { takes, behind, limit } = question
  const unit = units[behind]
  if (takes.has('object-as')) {
    const as = objectAs(units, question)
    if (as !== null) return as
  }
  const start: Start = { first: behind, rule: 'object', extent: 'phrase' }
  if (!takes.has('object')) {
    return takes.has('quoted-object') && isNominal(units, behind) ? { ...start, quoteOnly: true } : null
  }
  if (isQuote(unit)) return start
  // “predicted between two and four”
  if (
    isWord(unit) &&
    /^(?:between|up|about)$/.test(unit.lower) &&
    (units[behind + 1]?.tag === 'NUM' || isThe(units[behind + 1], 'to'))
  ) {
    return start
  }
  // “called for mending it”
  if (
    question.clause.cue.last > question.clause.cue.first &&
    isWord(unit) &&
    unit.tag === 'VERB' &&
    formOf(unit) === 'ing'
  )
    return { ...start, extent: 'clause' }
  if (isPreposition(unit) || isOneOf(unit, TIMES)) {
    const object = behindAdjuncts(units, behind, limit)
    return object === null || !isNominal(units, object) || isQuote(units[object]) ? null : { ...start, first: object }
  }
  if (!isWord(unit) || !isNominal(units, behind)) return null
  const next = units[behind + 1]
  // “accused him of lying”, “criticized them for it”
  const reason = isWord(next) && /^(?:of|for)$/.test(next.lower)
  if (EMPTY.has(unit.lower) && !reason && !isNoun(next) && !(isWord(next) && next.tag === 'ADJ')) return null
  return phraseStartingAt(units, behind, limit, false) === null ? null : start
}

/** Called it a shame, described it as a shame, saw it as a threat; “what he calls a shame”. */
function objectAs(units: readonly Unit[], { clause, behind, limit }: Question): Start | null {
  const unit = units[behind] as Unit
  const start: Start = { first: behind, rule: 'object-as', extent: 'phrase' }
  if (isQuote(unit)) return start
  if (ASIDE_OPENERS.has(clause.opener)) return clause.opener === 'what' && isNominal(units, behind) ? start : null
  if (!isWord(unit) || !isNominal(units, behind)) return null
  const onlyAs = clause.cue.uses.some(({ verb }) => ONLY_AS.has(verb))
  let related = false
  for (let at = behind + 1; at < Math.min(limit, behind + REACH); at += 1) {
    const here = units[at] as Unit
    if (here.kind === 'stop' || here.kind === 'semicolon' || here.kind === 'colon') break
    if (here.kind === 'quote' && !onlyAs) return start
    if (isThe(here, 'as')) return { ...start, extent: 'clause' }
    if (isOneOf(here, RELATIVES)) related = true
    else if (isFiniteVerb(units, at) && !isNominal(units, at)) {
      if (!related) break
      related = isAuxiliary(here)
    }
  }
  return !onlyAs && hasPredicate(units, behind, limit) ? start : null
}

/** Whether something is said of the object: called Doe a liar, called the plan unlawful. */
function hasPredicate(units: readonly Unit[], at: number, limit: number): boolean {
  const unit = units[at] as Unit
  if (unit.tag === 'PRON' && isNominal(units, at + 1)) return true
  const base = phraseStartingAt(units, at, limit, false)
  if (base === null) return false
  const next = units[base.last + 1]
  if (
    isWord(next) &&
    !isOneOf(next, SUBJECT_PRONOUNS) &&
    (next.tag === 'DET' || next.tag === 'ADJ' || POSSESSIVES.has(next.lower))
  ) {
    return true
  }
  const whole = phraseStartingAt(units, at, limit) ?? base
  const end = units[whole.last]
  return isWord(end) && end.tag === 'ADJ' && whole.last > at && isNoun(units[whole.last - 1])
}

/** Whether a noun phrase with an infinitive begins here: urged the board to mend it. */
export function leadsToInfinitive(units: readonly Unit[], first: number, limit: number): boolean {
  if (!isWord(units[first]) || !isNominal(units, first)) return false
  for (let at = first + 1; at < Math.min(limit, first + INFINITIVE_REACH); at += 1) {
    if (isInfinitive(units, at)) return true
    const unit = units[at] as Unit
    // “urged them “to go””
    if (isQuote(unit)) return /^["“”«‘']+(?:not )?to /iu.test(unit.text)
    if (!/^(?:word|bracket|other)$/.test(unit.kind)) return false
    if (isFiniteVerb(units, at) || (isWord(unit) && unit.tag === 'SCONJ')) return false
  }
  return false
}
