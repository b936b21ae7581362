import type { Run, Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import { opensName } from '../../who/names'
import { ROLES } from '../../who/words'
import { verbEntry } from '../cues/verb-forms'
import { opensClause } from '../grammar/clauses'
import { phraseStartingAt } from '../grammar/noun-phrases'
import { hasFiniteVerb, isFiniteVerb } from '../grammar/verb-groups'
import { isAdverb, isBreak, isOneOf, isPossessive, isThe, isWord } from '../grammar/words'
import { contentEnd, withoutLead } from './content-end'
import { behindLead, isLead } from './lead'

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
    const phrase =
      accordingAt(units, at) ?? reportedAt(units, at) ?? viewAt(units, at) ?? (at === 0 ? forPhrase(units) : null)
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

/** “as reported by X”, “as first noted by X”. */
function reportedAt(units: readonly Unit[], at: number): Phrase | null {
  if (!isThe(units[at], 'as')) return null
  const verb = isAdverb(units[at + 1]) || isThe(units[at + 1], 'first') ? at + 2 : at + 1
  const entry = isWord(units[verb]) ? verbEntry((units[verb] as Unit).lower) : undefined
  if (entry?.form !== 'past' || !isThe(units[verb + 1], 'by')) return null
  const agent = phraseStartingAt(units, verb + 2, units.length)
  if (agent === null) return null
  return {
    rule: 'according',
    cue: { first: at, last: verb + 1 },
    who: agent,
    span: { first: at, last: agent.last },
  }
}

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
  const atFront = opensAt(units, from, span.first)
  const behind = units[span.last + 1]?.kind === 'comma' ? span.last + 2 : null
  if (atFront) {
    if (behind === null) return null
    const end = contentEnd(units, behind, limit, 'clause')
    return end - behind >= SHORTEST ? [{ first: behind, end }] : null
  }
  const first = behindLead(units, Math.max(from, lastColon(units, span.first) + 1), span.first)
  const end = withoutLead(units, first, span.first)
  if (end <= first) return null
  // “The dam, according to Doe, leaks”; “Now, according to Doe, it leaks”
  if (behind !== null && (isFiniteVerb(units, behind) || !hasFiniteVerb(units, first, end))) {
    return [
      { first, end },
      { first: behind, end: contentEnd(units, behind, limit, 'clause') },
    ]
  }
  return end - first >= SHORTEST ? [{ first, end }] : null
}

/** Whether nothing stands before a phrase, or nothing but a mark or conjunction behind what is taken. */
function opensAt(units: readonly Unit[], from: number, first: number): boolean {
  const before = units.slice(Math.max(from, lastColon(units, first)), first)
  const joins = (unit: Unit): boolean => unit.kind === 'colon' || (isLead(unit) && unit.kind !== 'comma')
  return before.every((unit) => isLead(unit) || joins(unit)) && (from === 0 || before.some(joins))
}

/** The last colon before a unit, behind which something new begins; -1 where there is none. */
const lastColon = (units: readonly Unit[], before: number): number =>
  units.findLastIndex(({ kind }, at) => at < before && kind === 'colon')
