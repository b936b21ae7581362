import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { phraseEndingAt } from '../grammar/noun-phrases'
import { formOf, isFiniteVerb } from '../grammar/verb-groups'
import {
  endsWithComma,
  isAdverb,
  isName,
  isNoun,
  isOneOf,
  isPreposition,
  isThe,
  isVerb,
  isWord,
  TIMES,
} from '../grammar/words'
import { asideStart } from './asides'

/** How far back a relative clause that belongs to a subject may begin, in units. */
const RELATIVE_REACH = 18
const ASIDE_REACH = 16
/** Words between a subject and its verb that say nothing of either. */
const BETWEEN: ReadonlySet<string> = new Set('himself herself themselves itself all both'.split(' '))
/** Prepositions that open a clause as often as a phrase, so that a subject may follow. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'about than that like as after before since until for with because while'.split(' '),
)

/** The subject in front of a verb group, or null. */
export function subjectBefore(units: readonly Unit[], groupFirst: number): Run | null {
  const at = skipBack(units, groupFirst - 1)
  const last = units[at]
  if (last === undefined) return null
  if (last.kind === 'comma' || last.kind === 'dash' || endsWithComma(last)) return subjectBeforeAside(units, at)
  // “A document filed Thursday says”
  if (isVerb(last) && formOf(last) === 'past' && isNoun(units[at - 1])) {
    const phrase = phraseEndingAt(units, at - 1)
    return phrase === null ? null : withoutOpener(units, phrase)
  }
  const phrase = phraseEndingAt(units, at)
  const related = withRelative(units, phrase?.first ?? at, at)
  if (related !== null || phrase === null) return related
  return withoutOpener(units, withReduced(units, phrase))
}

/** “Smith, who leads it, said”; “The chief, Paul Doe, said”. `close` is the comma or dash before the verb. */
function subjectBeforeAside(units: readonly Unit[], close: number): Run | null {
  const open = asideStart(units, close)
  if (open === null) {
    // “Gov. Jane Doe (D), said”: a comma too many.
    return units[close - 1]?.kind === 'bracket' ? phraseEndingAt(units, close - 1) : null
  }
  const phrase = phraseEndingAt(units, skipBack(units, open - 1))
  const head = phrase === null ? null : withoutOpener(units, phrase)
  const named = close - open > 1 && units.slice(open + 1, close).every(isName)
  if (!named) return head
  return { first: head?.first ?? open + 1, last: close - 1 }
}

/** Skips what may stand between a subject and its verb. */
function skipBack(units: readonly Unit[], from: number): number {
  let at = from
  while (at >= 0) {
    const unit = units[at] as Unit
    const day = isThe(unit, 'on') && isOneOf(units[at + 1], TIMES)
    const time = isOneOf(unit, TIMES) && !isThe(unit, 'may') && !isThe(unit, 'march')
    if (unit.kind !== 'bracket' && !day && !time && !isAdverb(unit) && !isOneOf(unit, BETWEEN)) break
    at -= 1
  }
  return at
}

/** “the groups that wrote to her on Thursday”: a relative clause that ends at `last` belongs to the phrase before it. */
function withRelative(units: readonly Unit[], first: number, last: number): Run | null {
  let verbs = 0
  for (let at = first - 1; at > 0 && at > last - RELATIVE_REACH; at -= 1) {
    const unit = units[at] as Unit
    if (!/^(?:word|bracket|quote)$/.test(unit.kind) || endsWithComma(unit)) return null
    if (isFiniteVerb(units, at)) verbs += 1
    if (!isWord(unit)) continue
    if (/^(?:and|but|that)$/.test(unit.lower) && unit.tag !== 'PRON') return null
    if (!/^(?:who|which|that)(?:'|$)/.test(unit.lower)) continue
    if (verbs === 0 || verbs > 2 || at === first - 1 || !isNoun(units[at - 1])) return null
    const head = phraseEndingAt(units, at - 1)
    const opener = head === null ? undefined : units[head.first - 1]
    const opens = !isWord(opener) || opener.tag === 'CCONJ' || opener.tag === 'SCONJ'
    return head !== null && opens ? { first: head.first, last } : null
  }
  return null
}

/** “A letter obtained by the Post”: the participle and what hangs on it belong to the phrase before. */
function withReduced(units: readonly Unit[], run: Run): Run {
  const verb = units[run.first - 2]
  if (!isPreposition(units[run.first - 1]) || !isVerb(verb)) return run
  const form = formOf(verb as Unit)
  // “seen by the Post”: before “by”, any form is a participle.
  if (!isThe(units[run.first - 1], 'by') && (form === 'base' || form === 'third')) return run
  const head = isNoun(units[run.first - 3]) ? phraseEndingAt(units, run.first - 3) : null
  return head === null ? run : { first: head.first, last: run.last }
}

/** Takes away what is no part of a subject at its front: “In Baghdad officials”. Null where nothing is left. */
function withoutOpener(units: readonly Unit[], { first, last }: Run): Run | null {
  const before = units[first - 1]
  if (isPreposition(before) && !isOneOf(before, BEFORE_SUBJECT)) {
    for (let at = first + 1; at <= last; at += 1) if (opensSubject(units[at], units[at - 1])) return { first: at, last }
    return null
  }
  let from = first
  while (from < last && isOneOf(units[from], TIMES) && units[from]?.tag !== 'DET') from += 1
  return { first: from, last }
}

/** Whether a new phrase begins inside a run of nouns: “In March | the mayor”, “On the left | Doe”. */
function opensSubject(unit: Unit | undefined, before: Unit | undefined): boolean {
  if (!isWord(unit)) return false
  const time = isOneOf(before, TIMES)
  return unit.tag === 'DET' || (isName(unit) && isWord(before) && before.tag === 'NOUN') || (time && isNoun(unit))
}

/** The “who”, “which” or “that” that is the subject of a verb group, or null. */
export function relativeBefore(units: readonly Unit[], groupFirst: number): Run | null {
  let at = groupFirst - 1
  while (at > 0 && (isAdverb(units[at]) || units[at]?.kind === 'bracket')) at -= 1
  const unit = units[at]
  if (isRelative(unit) || (isThe(unit, 'that') && isNoun(units[at - 1]))) return { first: at, last: at }
  if (unit?.kind !== 'comma') return null
  // “who, in an interview, said”
  for (let back = at - 1; back > Math.max(0, at - ASIDE_REACH); back -= 1) {
    if (units[back]?.kind === 'comma' && isRelative(units[back - 1])) return { first: back - 1, last: back - 1 }
  }
  return null
}

const isRelative = (unit: Unit | undefined): boolean => isThe(unit, 'who') || isThe(unit, 'which')
