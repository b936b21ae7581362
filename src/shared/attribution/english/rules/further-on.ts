import type { Unit } from '../../sentence/units'
import { isNominal } from '../grammar/noun-phrases'
import { formOf, isFiniteVerb } from '../grammar/verb-groups'
import {
  isAdverb,
  isBreak,
  isNoun,
  isOneOf,
  isPreposition,
  isQuote,
  isThe,
  isVerb,
  isWord,
  TIMES,
} from '../grammar/words'
import { isThat } from './direct'
import type { Question, Start } from './start'

/** How far behind a verb its “that” or its quotation may stand, in units. */
const REACH = 24

/**
 * A “that”, a quotation or a colon behind when, where and to whom: said in a statement on Monday that.
 *
 * @param told whether the verb has a listener first.
 */
export function startFurtherOn(units: readonly Unit[], question: Question, told: boolean): Start | null {
  const { behind, limit, takes } = question
  const adjunct = told || opensAdjunct(units[behind])
  for (let at = behind; at < Math.min(limit, behind + REACH); at += 1) {
    const unit = units[at] as Unit
    const prior = units[at - 1]
    if (unit.kind === 'stop' || unit.kind === 'semicolon' || unit.kind === 'dash') return null
    if (unit.kind === 'colon') {
      return takes.has('quote') && (adjunct || isQuote(units[at + 1]))
        ? { first: at + 1, rule: 'quote', extent: 'clause' }
        : null
    }
    if (unit.kind === 'comma') {
      if (isQuote(units[at + 1]) && takes.has('quote')) return { first: at + 1, rule: 'quote', extent: 'clause' }
      at = asideEnd(units, at, limit) ?? at
    } else if (unit.kind === 'quote') {
      if (isProgramme(units, at, limit)) continue
      return adjunct && takes.has('quote') ? { first: at, rule: 'quote', extent: 'clause' } : null
    } else if (
      isThe(unit, 'that') &&
      takes.has('that') &&
      (adjunct || prior?.kind === 'comma') &&
      isThat(units, at, question)
    ) {
      return { first: at + 1, rule: 'that-clause', extent: 'clause' }
    } else if (isFiniteVerb(units, at) && !(isVerb(unit) && formOf(unit) === 'past' && isNoun(prior))) return null
  }
  return null
}

const opensAdjunct = (unit: Unit | undefined): boolean =>
  unit?.kind === 'comma' ||
  isPreposition(unit) ||
  isOneOf(unit, TIMES) ||
  isAdverb(unit) ||
  isThe(unit, 'to') ||
  (isWord(unit) && unit.tag === 'SCONJ')

/** “said on “Meet the Press” that”: a quotation that names a programme. */
const isProgramme = (units: readonly Unit[], at: number, limit: number): boolean => {
  const prior = units[at - 1]
  const named = isWord(prior) && /^(?:PROPN|ADP|NOUN|DET)$/.test(prior.tag)
  return named && isNominal(units, at) && at + 1 < limit && !isBreak(units[at + 1])
}

/** The unit before the comma that closes an aside, where “that” or a quotation follows: “said on CNN, where she works, that”. */
function asideEnd(units: readonly Unit[], open: number, limit: number): number | null {
  for (let at = open + 1; at < Math.min(limit, open + REACH); at += 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'stop' || unit.kind === 'semicolon') return null
    if (unit.kind !== 'comma') continue
    return isQuote(units[at + 1]) || isThe(units[at + 1], 'that') ? at - 1 : null
  }
  return null
}
