import type { Run, Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import { opensName } from '../../who/names'
import { ROLES } from '../../who/words'
import { opensClause } from '../grammar/clauses'
import { isFiniteVerb } from '../grammar/verb-groups'
import { isBreak, isOneOf, isPossessive, isThe } from '../grammar/words'
import { contentEnd, withoutLead } from './content-end'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A phrase that attributes a whole sentence. Unit numbers, both ends included. */
export type Phrase = {
  readonly rule: 'according' | 'in-view'
  readonly cue: Run
  readonly who: Run
  readonly span: Run
}

/** The longest “For researcher X,” and “in X's view,”, in units. */
const REACH = 12
/** The fewest units that are a statement. */
const SHORTEST = 3
const CONJUNCTIONS = set('but and yet so still or')
/** What ends the words behind “according to”. */
const ENDS_NAME = set('which but while as when because')
const VIEWS = set('view opinion words telling estimation assessment')
/** Titles say nothing of why somebody is asked: “For Mr. Doe, it was a good day”. */
const TITLES = set('mr mrs ms mr. mrs. ms. dr dr. president sen sen. rep rep. gov gov. king queen senator governor')

/** Whether a word in small letters can begin or be such a phrase. */
export const isPhraseCue = (lower: string): boolean => lower === 'according' || VIEWS.has(lower)

/** The phrases of a sentence that attribute it, in reading order. */
export function phrasesIn(units: readonly Unit[]): Phrase[] {
  const found: Phrase[] = []
  for (let at = 0; at < units.length - 2; at += 1) {
    const phrase = accordingAt(units, at) ?? viewAt(units, at) ?? (at === 0 ? forPhrase(units) : null)
    if (phrase === null) continue
    found.push(phrase)
    at = phrase.span.last
  }
  return found
}

/** “according to X” */
function accordingAt(units: readonly Unit[], at: number): Phrase | null {
  if (!isThe(units[at], 'according') || !isThe(units[at + 1], 'to')) return null
  let last = at + 1
  while (last + 1 < units.length && belongsToName(units[last + 1])) last += 1
  if (last === at + 1) return null
  return {
    rule: 'according',
    cue: { first: at, last: at + 1 },
    who: { first: at + 2, last },
    span: { first: at, last },
  }
}

const belongsToName = (unit: Unit | undefined): boolean =>
  unit?.kind === 'bracket' || unit?.kind === 'quote' || (unit?.kind === 'word' && !ENDS_NAME.has(unit.lower))

/** “in X's view”, “in the words of X” */
function viewAt(units: readonly Unit[], at: number): Phrase | null {
  if (!isThe(units[at], 'in')) return null
  for (let view = at + 2; view < Math.min(units.length, at + REACH); view += 1) {
    if (units[view]?.kind !== 'word') return null
    if (!isOneOf(units[view], VIEWS) || !isPossessive(units[view - 1]) || !isBreak(units[view + 1])) continue
    return {
      rule: 'in-view',
      cue: { first: at, last: view },
      who: { first: at + 1, last: view - 1 },
      span: { first: at, last: view },
    }
  }
  return null
}

/** “For researcher X, the heart of it lies elsewhere.” Only with a role: “For Jane” is something else. */
function forPhrase(units: readonly Unit[]): Phrase | null {
  if (!isThe(units[0], 'for')) return null
  const comma = units.findIndex(({ kind }) => kind !== 'word')
  if (comma < 3 || comma > REACH || units[comma]?.kind !== 'comma' || !opensName(units[comma - 1])) return null
  if (!units.slice(1, comma).some((unit) => isOneOf(unit, ROLES) && !isOneOf(unit, TITLES))) return null
  if (!opensClause(units, comma + 1, units.length)) return null
  return {
    rule: 'in-view',
    cue: { first: 0, last: 0 },
    who: { first: 1, last: comma - 1 },
    span: { first: 0, last: comma - 1 },
  }
}

/** What a phrase attributes: “According to X, A”; “A, according to X”; “A, according to X, B”. Null where that is nothing. */
export function attributedBy(units: readonly Unit[], { span }: Phrase, from: number, limit: number): Stretch[] | null {
  const atFront = units
    .slice(from, span.first)
    .every((unit) => isBreak(unit) || unit.kind === 'colon' || isOneOf(unit, CONJUNCTIONS))
  const behind = units[span.last + 1]?.kind === 'comma' ? span.last + 2 : null
  if (atFront) {
    if (behind === null) return null
    const end = contentEnd(units, behind, limit, 'clause')
    return end - behind >= SHORTEST ? [{ first: behind, end }] : null
  }
  let first = from
  while (first < span.first && (isBreak(units[first]) || isOneOf(units[first], CONJUNCTIONS))) first += 1
  const end = withoutLead(units, first, span.first)
  if (end <= first) return null
  if (behind !== null && isFiniteVerb(units, behind)) {
    return [
      { first, end },
      { first: behind, end: contentEnd(units, behind, limit, 'clause') },
    ]
  }
  return end - first >= SHORTEST ? [{ first, end }] : null
}
