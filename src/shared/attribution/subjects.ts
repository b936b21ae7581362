import type { Cue } from './cues'
import { endsPossessive, looksLikeName, nameRun, opensName, type Run } from './names'
import type { Unit } from './units'
import {
  ADVERBS,
  COLLECTIVE,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  TIMES,
  UNNAMED,
} from './words'

/** The longest subject, in units. */
const REACH = 14
/** The longest aside between a subject and its verb, in units. */
const ASIDE_REACH = 30

/** Who speaks, in units of the sentence, both ends included. */
export type Subject = {
  readonly run: Run
  /** Where the clause of subject and verb begins and ends. */
  readonly clause: Run
}

/** The subject in front of a verb of speech, or null. `from` is the first unit that may belong to it. */
export function subjectBefore(units: readonly Unit[], cue: Cue, from: number): Subject | null {
  let at = cue.first - 1
  while (at >= from && isBetween(units, at)) at -= 1
  const last = units[at]
  if (last === undefined || at < from) return null
  if (last.kind === 'comma' || last.kind === 'dash') {
    const open = asideStart(units, at, from)
    if (open === null) return null
    const head = phraseBefore(units, open - 1, from)
    return head === null ? null : { run: head, clause: { first: head.first, last: cue.last } }
  }
  const run = phraseBefore(units, at, from)
  return run === null ? null : { run, clause: { first: run.first, last: cue.last } }
}

function isBetween(units: readonly Unit[], at: number): boolean {
  const { kind, lower, text } = units[at] as Unit
  if (kind === 'bracket') return true
  if (kind !== 'word') return false
  if (ADVERBS.has(lower)) return true
  if (TIMES.has(lower) && (lower === text || at > 0)) return true
  if (lower === 'on' && TIMES.has(units[at + 1]?.lower ?? '')) return true
  return /ly$/.test(lower) && lower === text && lower.length > 4
}

/** The comma or dash that opens the aside which the one at `close` ends: “Smith, who leads it, said”. */
function asideStart(units: readonly Unit[], close: number, from: number): number | null {
  const kind = (units[close] as Unit).kind
  for (let at = close - 1; at > from && at > close - ASIDE_REACH; at -= 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'semicolon' || unit.kind === 'colon') return null
    if (unit.kind !== kind) continue
    // “Smith, R-Fla., chairman of the board, said”: go on to the comma behind the name.
    const next = units[at + 1] as Unit
    const opensAside =
      /^(who|whose|which|a|an|the|one|another|his|her|its|their|in|speaking|writing|of|from|asked|citing|referring|now|also|meanwhile|however|for|according|like|as|too|r|d)$/.test(
        next.lower,
      )
    if (opensAside || looksLikeName(units[at - 1]) || ROLES.has(next.lower) || /^\d+$/.test(next.text)) {
      if (/^(and|but)$/.test(next.lower)) return null
      return at
    }
  }
  return null
}

/** The noun phrase that ends here, or null. */
function phraseBefore(units: readonly Unit[], last: number, from: number): Run | null {
  const end = units[last]
  if (end === undefined || last < from) return null
  if (end.kind === 'bracket') return phraseBefore(units, last - 1, from)
  if (end.kind !== 'word') return null
  if (PRONOUNS.has(end.lower)) return { first: last, last }
  if (CONJUNCTIONS.has(end.lower) || PREPOSITIONS.has(end.lower) || FINITE.has(end.lower)) return null
  if (DETERMINERS.has(end.lower) && !/^(many|some|others|all|both|several|most|few)$/.test(end.lower)) return null
  let first = last
  let joined = false
  for (let at = last - 1; at >= Math.max(from, last - REACH); at -= 1) {
    const { kind, lower } = units[at] as Unit
    if (kind !== 'word' && kind !== 'bracket') break
    if (FINITE.has(lower)) return trailingName(units, first, last)
    if (lower === 'and' && !joined && canJoin(units, at, first, from)) joined = true
    else if (CONJUNCTIONS.has(lower) || PRONOUNS.has(lower)) break
    first = at
  }
  first = afterOpener(units, first, last)
  return { first, last }
}

/** “researchers and officials said”, but not “he left and officials said”. */
function canJoin(units: readonly Unit[], and: number, first: number, from: number): boolean {
  if (PRONOUNS.has((units[first] as Unit).lower) || DETERMINERS.has((units[first] as Unit).lower)) return false
  const before = units[and - 1]
  if (before === undefined || and - 1 < from || before.kind !== 'word') return false
  for (let at = and - 1; at >= from && at > and - 7; at -= 1) {
    const { kind, lower } = units[at] as Unit
    if (kind !== 'word') return kind === 'comma' || kind === 'quote' || kind === 'stop'
    if (FINITE.has(lower) || PRONOUNS.has(lower)) return false
    if (CONJUNCTIONS.has(lower)) return true
  }
  return and - from < 7
}

/** “In Baghdad officials said”: a preposition at the front takes its phrase with it. */
function afterOpener(units: readonly Unit[], first: number, last: number): number {
  const { kind, lower } = units[first] as Unit
  if (kind === 'bracket') return first + 1 <= last ? first + 1 : first
  if (!PREPOSITIONS.has(lower)) return first
  for (let at = first + 1; at <= last; at += 1) {
    if (DETERMINERS.has((units[at] as Unit).lower) && at > first + 1) return at
    if (opensName(units[at]) && !opensName(units[at - 1])) return at
  }
  return last
}

function trailingName(units: readonly Unit[], first: number, last: number): Run | null {
  for (let at = first; at <= last; at += 1) {
    const run = nameRun(units, at, last + 1)
    if (run !== null && run.last === last) return { first: run.first, last }
  }
  const { lower } = units[first] as Unit
  return DETERMINERS.has(lower) || COLLECTIVE.has(lower) || UNNAMED.has(lower) ? { first, last } : null
}

/** The subject behind a verb of speech (“said Jane Doe, a reader”), or null. */
export function subjectAfter(units: readonly Unit[], cue: Cue): Subject | null {
  const first = cue.last + 1
  const unit = units[first]
  if (unit?.kind !== 'word' || !opensSubject(unit)) return null
  if (/^(he|she|they|we|i)$/.test(unit.lower))
    return { run: { first, last: first }, clause: { first: cue.first, last: first } }
  let last = first
  for (let at = first + 1; at < Math.min(units.length, first + REACH); at += 1) {
    const { kind, lower } = units[at] as Unit
    if (kind === 'bracket') continue
    if (kind !== 'word' || FINITE.has(lower)) break
    if (CONJUNCTIONS.has(lower) && !(lower === 'and' && looksLikeName(units[at + 1]))) break
    if (PREPOSITIONS.has(lower) && !/^(of|for|from|with)$/.test(lower)) break
    if (TIMES.has(lower)) break
    // “said Jane Doe reporters”: a name ends the phrase, unless a place follows it.
    if (
      looksLikeName(units[at - 1]) &&
      !looksLikeName(units[at]) &&
      !PREPOSITIONS.has(lower) &&
      lower !== 'and' &&
      opensName(units[first]) &&
      !endsPossessive(units[at - 1] as Unit)
    )
      break
    last = at
  }
  return { run: { first, last }, clause: { first: cue.first, last } }
}

function opensSubject(unit: Unit): boolean {
  const { lower } = unit
  if (/^(this|that|these|those|it|all|no|every|each|other|such|any|more|two|three|four|five|six)$/.test(lower))
    return false
  if (TIMES.has(lower)) return false
  return (
    looksLikeName(unit) ||
    DETERMINERS.has(lower) ||
    /^(he|she|they|we|i)$/.test(lower) ||
    ROLES.has(lower) ||
    COLLECTIVE.has(lower) ||
    UNNAMED.has(lower)
  )
}
