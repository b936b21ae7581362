import type { Run, Stretch } from '../run'
import type { Unit } from '../sentence/units'
import type { Reading, Statement } from '../statement'
import { isArabic, plain } from './letters'
import { ACCORDING, CARRYING_ON, DEMANDING_VERBS, DENYING_VERBS, LINK, SAYING_VERBS } from './words'

/** The longest subject, and the longest way from it to “that”, in units. */
const REACH = 14
/** “That” before a statement, also with a pronoun joined to it. */
const THAT = /^(?:ب|ل)?[أإا]ن(?:ه|ها|هم|نا|ني|هما)?$/u
const BARE_THAT = /^(?:ب|ل)?[أإا]ن$/u
/** “And” or “so” joined to the front of a verb. */
const JOINED = /^[وف]/u
const BREAKS: ReadonlySet<string> = new Set(['stop', 'comma', 'semicolon', 'dash', 'colon'])

type Verb = {
  readonly at: number
  /** Says who: behind it, or the speaker before. */
  readonly kind: 'says' | 'carries-on'
  readonly denied: boolean
  /** Prepositions behind which a noun phrase is the statement. */
  readonly demands: ReadonlySet<string> | undefined
}

/** The statements of an Arabic sentence. The verb comes first, who speaks behind it, or stays who spoke before. */
export function arabicStatements(units: readonly Unit[]): Reading {
  const statements: Statement[] = []
  let pending: Reading['pending'] = null
  let taken = 0
  for (let at = 0; at < units.length; at += 1) {
    const found = at < taken ? null : (accordingAt(units, at, taken) ?? verbStatement(units, at, taken))
    if (found !== null) {
      statements.push(found)
      taken = Math.max((found.content.at(-1) as Stretch).end, (found.who?.last ?? found.cue.last) + 1)
      at = taken - 1
    } else if (units.at(-1)?.kind === 'colon') {
      const verb = verbAt(units, at)
      if (verb !== null) pending = { who: subjectBehind(units, at + 1), cue: { first: at, last: at } }
    }
  }
  return { statements, pending }
}

function verbStatement(units: readonly Unit[], at: number, taken: number): Statement | null {
  const verb = verbAt(units, at)
  if (verb === null) return null
  const behind = verb.kind === 'says' ? subjectBehind(units, at + 1) : null
  // “The analyst X said that”: who speaks in front.
  const before = verb.kind === 'says' && behind === null ? subjectBefore(units, at, taken) : null
  const last = behind?.last ?? at
  const content = contentBehind(units, verb, last) ?? quoteBefore(units, before?.first ?? at, taken)
  if (content === null) return null
  return statementOf(content.rule, behind ?? before, { first: at, last: at }, content.stretch, verb.denied)
}

function statementOf(rule: Statement['rule'], who: Run | null, cue: Run, content: Stretch, denied: boolean): Statement {
  return { rule, place: who === null ? 'shared' : 'behind', content: [content], who, cue, denied, within: null }
}

function verbAt(units: readonly Unit[], at: number): Verb | null {
  const unit = units[at]
  if (!isArabic(unit)) return null
  const word = plain(unit.text)
  for (const form of [word, word.replace(JOINED, '')]) {
    const demands = DEMANDING_VERBS.get(form)
    const denied = DENYING_VERBS.has(form)
    if (SAYING_VERBS.has(form) || denied || demands !== undefined) return { at, kind: 'says', denied, demands }
    if (CARRYING_ON.has(form)) {
      return {
        at,
        kind: 'carries-on',
        denied: /^نافي/u.test(form),
        demands: /^داعي/u.test(form) ? new Set(['إلى', 'الى']) : undefined,
      }
    }
  }
  return null
}

/** What follows “that”, a colon or a preposition, or is quoted, behind a verb and its subject. */
function contentBehind(
  units: readonly Unit[],
  { demands }: Verb,
  last: number,
): { readonly rule: Statement['rule']; readonly stretch: Stretch } | null {
  for (let at = last + 1; at < Math.min(units.length, last + REACH); at += 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'stop' || unit.kind === 'semicolon') return null
    if (unit.kind === 'quote') return { rule: 'quote', stretch: quotesFrom(units, at) }
    if (unit.kind === 'colon') {
      const quoted = units[at + 1]?.kind === 'quote'
      if (at + 1 >= units.length) return null
      return {
        rule: quoted ? 'quote' : 'bare-clause',
        stretch: quoted ? quotesFrom(units, at + 1) : clauseFrom(units, at + 1),
      }
    }
    if (!isArabic(unit)) continue
    const word = plain(unit.text)
    if (THAT.test(word)) {
      const stretch = clauseFrom(units, BARE_THAT.test(word) ? at + 1 : at)
      if (stretch.end <= stretch.first) return null
      const quoted = units.slice(stretch.first, stretch.end).some(({ kind }) => kind === 'quote')
      return { rule: quoted ? 'part-quoted' : 'that-clause', stretch }
    }
    if (demands?.has(word) && !startsThat(units[at + 1])) {
      const stretch = clauseFrom(units, at + 1)
      return stretch.end - stretch.first >= 1 ? { rule: 'object', stretch } : null
    }
  }
  return null
}

const startsThat = (unit: Unit | undefined): boolean => isArabic(unit) && THAT.test(plain(unit.text))

/** A row of quotations. */
function quotesFrom(units: readonly Unit[], first: number): Stretch {
  let end = first + 1
  while (units[end]?.kind === 'quote' || (units[end]?.kind === 'comma' && units[end + 1]?.kind === 'quote')) end += 1
  return { first, end }
}

/** Up to the end of the sentence, or to the comma before the next verb of attribution. */
function clauseFrom(units: readonly Unit[], first: number): Stretch {
  let end = first
  while (end < units.length) {
    const { kind } = units[end] as Unit
    if (kind === 'stop' || kind === 'semicolon') break
    if (end > first && verbAt(units, end) !== null && (kind !== 'word' || opensPart(units, end))) break
    end += 1
  }
  while (end > first && BREAKS.has((units[end - 1] as Unit).kind)) end -= 1
  return { first, end }
}

/** Whether a verb of attribution opens a new part: behind a comma, or with “and” joined to it. */
const opensPart = (units: readonly Unit[], at: number): boolean =>
  BREAKS.has((units[at - 1] as Unit).kind) || CARRYING_ON.has(plain((units[at] as Unit).text))

/** “A quotation”, said X. */
function quoteBefore(
  units: readonly Unit[],
  verb: number,
  taken: number,
): { readonly rule: 'quote'; readonly stretch: Stretch } | null {
  const at = units[verb - 1]?.kind === 'comma' ? verb - 2 : verb - 1
  if (at < taken || units[at]?.kind !== 'quote') return null
  return { rule: 'quote', stretch: { first: at, end: at + 1 } }
}

/** Who speaks, behind the verb: up to “that”, a mark or a preposition. */
function subjectBehind(units: readonly Unit[], first: number): Run | null {
  let last = first - 1
  while (last + 1 < Math.min(units.length, first + REACH)) {
    const unit = units[last + 1] as Unit
    if (unit.kind !== 'word' || (isArabic(unit) && (startsThat(unit) || LINK.test(plain(unit.text))))) break
    last += 1
  }
  return last < first ? null : { first, last }
}

/** Who speaks, before the verb: from the start of the sentence or the last mark. */
function subjectBefore(units: readonly Unit[], verb: number, taken: number): Run | null {
  let first = verb
  while (first - 1 >= taken && isArabic(units[first - 1]) && verb - first < REACH) first -= 1
  return first === verb ? null : { first, last: verb - 1 }
}

/** “According to X, A”; “A, according to X”. */
function accordingAt(units: readonly Unit[], at: number, taken: number): Statement | null {
  const unit = units[at]
  if (!isArabic(unit) || !ACCORDING.has(plain(unit.text).replace(JOINED, ''))) return null
  const who = accordingSubject(units, at + 1)
  if (who === null) return null
  const cue = { first: at, last: at }
  const behind = units[who.last + 1]?.kind === 'comma' ? clauseFrom(units, who.last + 2) : null
  const atFront = units.slice(taken, at).every(({ kind }) => kind !== 'word' && kind !== 'quote')
  let first = taken
  while (BREAKS.has(units[first]?.kind ?? '')) first += 1
  let end = at
  while (end > first && BREAKS.has((units[end - 1] as Unit).kind)) end -= 1
  const content = atFront ? behind : { first, end }
  if (content === null || content.end - content.first < 2) return null
  return { ...statementOf('according', who, cue, content, false), place: 'phrase' }
}

/** “according to what X said”, “according to X”: “to” is joined to the name or stands alone. */
function accordingSubject(units: readonly Unit[], first: number): Run | null {
  const from = isArabic(units[first]) && /^لـ?$/u.test(plain((units[first] as Unit).text)) ? first + 1 : first
  return subjectBehind(units, from)
}
