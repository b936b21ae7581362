import type { Unit } from '../../sentence/units'
import { behindAdjuncts, isClauseBehindComma, isInfinitive, opensClause } from '../grammar/clauses'
import { formOf, isFiniteVerb } from '../grammar/verb-groups'
import {
  isAdverb,
  isContracted,
  isNoun,
  isOneOf,
  isQuote,
  isVerb,
  isWord,
  QUESTION_WORDS,
  TIMES,
} from '../grammar/words'
import { leadsToInfinitive } from './object'
import type { Question, Start } from './start'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** The longest aside between “says,” and its clause, in units. */
const ASIDE_REACH = 16
/** Question words that are relative as often: they count only before a clause. */
const DOUBTFUL_QUESTIONS = set('which when where if')
/** What is said in one word. */
export const ANSWERS = set('yes no thanks goodbye hello')
const CONDITIONAL = set('if because although though despite unless once while just')
const ADVERBIAL = set('in as by with without even when after until')

/** What stands right here: a quotation, “that”, a question, an infinitive, a clause. */
export function startHere(units: readonly Unit[], at: number, question: Question): Start | null {
  const { takes, says, limit } = question
  const unit = units[at]
  if (unit === undefined || at >= limit) return null
  if (takes.has('quote')) {
    if (isQuote(unit)) return quoteHere(units, at, question)
    const marked = unit.kind === 'colon' || (unit.kind === 'comma' && isQuote(units[at + 1]))
    if (marked && at + 1 < limit) return { first: at + 1, rule: 'quote', extent: 'clause' }
  }
  if (!isWord(unit)) return says && unit.kind === 'comma' ? behindComma(units, at, limit) : null
  if (unit.lower === 'that' && takes.has('that') && isThat(units, at, question)) {
    return { first: at + 1, rule: 'that-clause', extent: 'clause' }
  }
  // “say that would leave it open”
  if (unit.lower === 'that' && says && isFiniteVerb(units, at + 1))
    return { first: at, rule: 'bare-clause', extent: 'clause' }
  if (takes.has('question') && QUESTION_WORDS.has(unit.lower) && isQuestion(units, at, question)) {
    return { first: at, rule: 'question', extent: 'clause' }
  }
  if (takes.has('infinitive')) {
    // “promised Monday to mend it”
    const to = isOneOf(unit, TIMES) ? (behindAdjuncts(units, at, limit) ?? at) : at
    if (isInfinitive(units, to)) return { first: to, rule: 'infinitive', extent: 'clause' }
  }
  if (takes.has('gerund') && unit.tag === 'VERB' && formOf(unit) === 'ing')
    return { first: at, rule: 'gerund', extent: 'clause' }
  if (takes.has('object-infinitive') && leadsToInfinitive(units, at, limit)) {
    return { first: at, rule: 'object-infinitive', extent: 'clause' }
  }
  return takes.has('clause') ? clauseHere(units, at, question) : null
}

/** A quotation right behind the verb: it is what was said, or the first part of it. */
function quoteHere(units: readonly Unit[], at: number, { takes, limit }: Question): Start {
  const next = units[at + 1]
  const goesOn = isWord(next) && (isVerb(next) || next.tag === 'ADP' || next.tag === 'CCONJ') && takes.has('clause')
  // “said “zero” voters would follow”
  const opens = isNoun(next) && takes.has('clause') && opensClause(units, at + 1, limit)
  return { first: at, rule: goesOn || opens ? 'bare-clause' : 'quote', extent: 'clause' }
}

/** “says, win or lose, he is staying” */
function behindComma(units: readonly Unit[], comma: number, limit: number): Start | null {
  if (comma + 1 >= limit) return null
  const start: Start = { first: comma + 1, rule: 'bare-clause', extent: 'clause' }
  if (opensClause(units, comma + 1, limit)) return start
  const close = units.findIndex(({ kind }, at) => at > comma + 1 && kind === 'comma')
  return close !== -1 && close < Math.min(limit, comma + ASIDE_REACH) && opensClause(units, close + 1, limit)
    ? start
    : null
}

/** Whether a “that” begins a clause: not “said that.”, not “criticized that plan”. */
export function isThat(units: readonly Unit[], at: number, { takes, limit }: Question): boolean {
  const next = units[at + 1]
  if (next === undefined || at + 1 >= limit) return false
  if (isQuote(next)) return true
  if (!isWord(next)) return /^(?:comma|dash|other|colon)$/.test(next.kind)
  if (isFiniteVerb(units, at + 1) && !isContracted(next) && next.tag !== 'NOUN') return false
  return units[at]?.tag !== 'DET' || takes.has('clause') || opensClause(units, at + 1, limit)
}

const isQuestion = (units: readonly Unit[], at: number, { takes, limit }: Question): boolean =>
  takes.has('object-infinitive') || !isOneOf(units[at], DOUBTFUL_QUESTIONS) || opensClause(units, at + 1, limit)

function clauseHere(units: readonly Unit[], at: number, { says, limit }: Question): Start | null {
  if (says ? canBeSaid(units, at, limit) : opensClause(units, at, limit))
    return { first: at, rule: 'bare-clause', extent: 'clause' }
  // “said Wednesday the dam leaks”
  const behind = says ? behindAdjuncts(units, at, limit) : null
  return behind !== null && opensClause(units, behind, limit)
    ? { first: behind, rule: 'bare-clause', extent: 'clause' }
    : null
}

/** Behind “said” nearly everything is what was said, save when, where and to whom. */
function canBeSaid(units: readonly Unit[], first: number, limit: number): boolean {
  const unit = units[first] as Unit
  if (ANSWERS.has(unit.lower)) return true
  if (limit - first < 2) return false
  if (/^(?:so|that|it)$/.test(unit.lower) && !/^(?:word|quote)$/.test(units[first + 1]?.kind ?? '')) return false
  if (CONDITIONAL.has(unit.lower)) return countVerbs(units, first, limit) > 1
  if (ADVERBIAL.has(unit.lower)) return isClauseBehindComma(units, first, limit)
  if (/^(?:there|about|half)$/.test(unit.lower)) return opensClause(units, first, limit)
  if (/^(?:ADP|SCONJ|CCONJ|PART)$/.test(unit.tag) || TIMES.has(unit.lower)) return false
  return !isAdverb(unit) || opensClause(units, first + 1, limit)
}

/** Finite verbs, and quotations, which may hold one. */
function countVerbs(units: readonly Unit[], first: number, limit: number): number {
  let count = 0
  for (let at = first; at < limit && units[at]?.kind !== 'stop'; at += 1) {
    if (isFiniteVerb(units, at) || isQuote(units[at])) count += 1
  }
  return count
}
