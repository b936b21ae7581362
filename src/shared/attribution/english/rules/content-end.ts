import type { Unit } from '../../sentence/units'
import { verbEntry } from '../cues/verb-forms'
import { isClauseAhead } from '../grammar/clauses'
import { phraseStartingAt } from '../grammar/noun-phrases'
import { formOf, hasFiniteVerb, isFiniteVerb } from '../grammar/verb-groups'
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isNoun,
  isOneOf,
  isPreposition,
  isQuote,
  isThe,
  isVerb,
  isWord,
  WEEKDAYS,
} from '../grammar/words'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What a statement is made of: a clause runs on further than a noun phrase. */
export type Extent = 'clause' | 'phrase'

/** The mark inside a quotation's closing mark. */
const MARK_INSIDE = /([,.!?…])["“”»«’']*$/u
/** Prepositions that lead to when and where, left behind by what was cut off. */
const LEADING = set('on in at to from with by during for')
const JOINING = set('and but while as or yet though although then also before after by when')
/** What goes on behind a dash that no other closes. */
const GOES_ON_BEHIND_DASH = set('and before after because including that not from')
/** What begins something else behind a quotation that ended without a comma, and with one. */
const OTHER_BEHIND_QUOTE = set('as when while after before during amid but though although')
const OTHER_BEHIND_COMMA = set(
  'while but although though whereas which who whose referring a an even despite yet as when after before',
)
/** What ends a noun phrase: something else depends on the verb. */
const ENDS_PHRASE = set('when while after before if since though although until during amid where')
const TIME_ENDS_PHRASE: ReadonlySet<string> = new Set([...WEEKDAYS, 'yesterday', 'earlier', 'later', 'recently'])

/** Where a statement that begins at `first` ends: the first unit that is no longer part of it. */
export function contentEnd(units: readonly Unit[], first: number, limit: number, extent: Extent): number {
  for (let at = first; at < limit; at += 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'stop' || unit.kind === 'semicolon') return withoutLead(units, first, at)
    if (unit.kind === 'quote') {
      if (endsWithQuote(units, at, extent)) return at + 1
    } else if (at === first) continue
    else if (unit.kind === 'dash') {
      const close = closingDash(units, at, limit)
      if (close !== null) at = close
      else if (!isQuote(units[at + 1]) && !isOneOf(units[at + 1], GOES_ON_BEHIND_DASH))
        return withoutLead(units, first, at)
    } else if (unit.kind === 'comma') {
      if (endsAtComma(units, first, at, extent)) return withoutLead(units, first, at)
    } else if (unit.kind === 'word' && endsAtWord(units, at, extent)) return withoutLead(units, first, at)
  }
  return withoutLead(units, first, limit)
}

/** The end without the marks and joining words that lead to what follows. */
export function withoutLead(units: readonly Unit[], first: number, until: number): number {
  let end = Math.min(until, units.length)
  while (end > first) {
    const unit = units[end - 1]
    const leads = end < units.length && (isOneOf(unit, JOINING) || (isPreposition(unit) && isOneOf(unit, LEADING)))
    if (!isBreak(unit) && unit?.kind !== 'colon' && !leads) break
    end -= 1
  }
  return end
}

function endsWithQuote(units: readonly Unit[], at: number, extent: Extent): boolean {
  const next = units[at + 1]
  if (next === undefined) return true
  const inside = MARK_INSIDE.exec((units[at] as Unit).text)?.[1]
  // “mad.” and “cruel.”
  if (inside !== undefined && inside !== ',')
    return !((isThe(next, 'and') || isThe(next, 'or')) && isQuote(units[at + 2]))
  const word = next.kind === 'comma' ? at + 2 : at + 1
  if (!isWord(units[word])) return false
  if (next.kind !== 'comma' && inside === undefined) return isOneOf(next, OTHER_BEHIND_QUOTE)
  return extent === 'phrase' || opensOther(units, word)
}

/** Whether the words behind a comma begin something else than what was being said. */
function opensOther(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!isWord(unit)) return false
  if (OTHER_BEHIND_COMMA.has(unit.lower) || (unit.tag === 'VERB' && formOf(unit) === 'ing')) return true
  return (isThe(unit, 'and') || isThe(unit, 'or')) && (isClauseAhead(units, at + 1) || isVerbAhead(units, at + 1))
}

function endsAtComma(units: readonly Unit[], first: number, at: number, extent: Extent): boolean {
  const next = units[at + 1]
  if (extent === 'phrase') return endsPhraseAtComma(units, at + 1)
  if (!isWord(next)) return next === undefined
  if (/^(?:while|whereas|compared)$/.test(next.lower)) return true
  if (isThe(next, 'as') && isAuxiliary(units[at + 2])) return true
  if (isThe(next, 'the') && isThe(units[at + 2], 'latter')) return true
  if (isThe(next, 'but')) return isClauseAhead(units, at + 2) || isCueAhead(units, at + 2)
  if (isThe(next, 'and')) return isCueAhead(units, at + 2)
  // The author's more often than the speaker's.
  if (/^(?:which|whom|who)$/.test(next.lower)) return hasFiniteVerb(units, first, at)
  return next.tag === 'VERB' && formOf(next) === 'ing' && verbEntry(next.lower) !== undefined
}

/** A comma ends a noun phrase, unless a list goes on: “repairs, checks and a new wall”. */
function endsPhraseAtComma(units: readonly Unit[], at: number): boolean {
  const next = units[at]
  if (!isWord(next)) return !isQuote(next)
  if (next.lower === 'including') return false
  if (isThe(next, 'and') || isThe(next, 'or')) return isVerbAhead(units, at + 1) || isClauseAhead(units, at + 1)
  const phrase = next.tag === 'PRON' ? null : phraseStartingAt(units, at, units.length, false)
  const behind = phrase === null ? undefined : units[phrase.last + 1]
  return behind?.kind !== 'comma' && !isThe(behind, 'and') && !isThe(behind, 'or')
}

/** The dash that closes the remark which one opens, or null. */
function closingDash(units: readonly Unit[], open: number, limit: number): number | null {
  for (let at = open + 1; at < limit; at += 1) {
    if (units[at]?.kind === 'stop') return null
    if (units[at]?.kind === 'dash') return at
  }
  return null
}

function endsAtWord(units: readonly Unit[], at: number, extent: Extent): boolean {
  const unit = units[at] as Unit
  if (unit.lower === 'but') {
    return extent === 'phrase' ? isClauseAhead(units, at + 1) || isVerbAhead(units, at + 1) : isCueAhead(units, at + 1)
  }
  if (unit.lower === 'and') {
    return extent === 'phrase' ? isVerbAhead(units, at + 1) || isClauseAhead(units, at + 1) : isCueAhead(units, at + 1)
  }
  if (extent === 'clause') return false
  if (unit.lower === 'as') return unit.tag === 'SCONJ' && isClauseAhead(units, at + 1)
  if (ENDS_PHRASE.has(unit.lower)) return unit.tag !== 'NOUN'
  const next = units[at + 1]
  return TIME_ENDS_PHRASE.has(unit.lower) && !isNoun(next) && !isVerb(next) && next?.tag !== 'ADJ'
}

/** Whether a finite verb without a subject stands here: “and left”. */
function isVerbAhead(units: readonly Unit[], from: number): boolean {
  let at = from
  while (at < from + 3 && (isAdverb(units[at]) || /^(?:then|also|later|not)$/.test(units[at]?.lower ?? ''))) at += 1
  return isFiniteVerb(units, at)
}

/** Whether a verb of attribution without a subject stands here: “and warned that”. */
function isCueAhead(units: readonly Unit[], from: number): boolean {
  let at = from
  while (
    at < from + 5 &&
    (isAdverb(units[at]) || isAuxiliary(units[at]) || /^(?:not|also|then|later)$/.test(units[at]?.lower ?? ''))
  )
    at += 1
  const unit = units[at]
  if (unit === undefined || !isVerb(unit)) return false
  const entry = verbEntry(unit.lower)
  return (
    entry !== undefined &&
    (entry.form !== 'base' || at > from) &&
    entry.form !== 'ing' &&
    !entry.uses.every(({ belief }) => belief)
  )
}
