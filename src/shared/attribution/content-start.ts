import { arabicThat } from './arabic'
import type { Clause } from './clauses'
import { looksLikeName, nameRun } from './names'
import type { Rule } from './strength'
import { ASIDE, isQuote, withoutEnd } from './stretches'
import type { Unit } from './units'
import { COLLECTIVE, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, TIMES, UNNAMED } from './words'

/** How far behind a verb its “that” may stand, in units. */
const THAT_REACH = 14

/** The unit where a statement begins, and which rule says so. */
export type Start = { readonly first: number; readonly rule: Rule; readonly needsQuote: boolean }

/** “called for a truce”, “accused the army of it”: a stand that is clear without a quotation. */
function demands(units: readonly Unit[], { cue, span }: Clause): boolean {
  const verb = (units[cue.first] as Unit).lower
  const next = units[span.last + 1]
  if (next === undefined || next.kind !== 'word') return false
  return cue.last > cue.first || (/^(urg|accus|denounc|condemn|criticiz|prais|blam)/.test(verb) && next.lower !== 'on')
}

/** Where the words behind a verb of speech begin to be what was said. */
export function contentStart(units: readonly Unit[], clause: Clause, until: number): Start | null {
  const behind = clause.span.last + 1
  if (clause.sort === 'calls')
    return behind < until ? { first: behind, rule: 'part-calls', needsQuote: !demands(units, clause) } : null
  const bare = clause.sort === 'says' ? bareStart(units, clause, behind, until) : null
  if (bare !== null) return bare
  const limit = Math.min(until, units.length, behind + THAT_REACH)
  let aside = false
  for (let at = behind; at < limit; at += 1) {
    const unit = units[at] as Unit
    const that = arabicThat(unit)
    if (that !== null) return { first: that === 'bare' ? at + 1 : at, rule: 'that-clause', needsQuote: false }
    if (unit.lower === 'that' && (at === behind || !aside || units[at - 1]?.kind === 'comma'))
      return { first: at + 1, rule: 'that-clause', needsQuote: false }
    if (unit.kind === 'quote') return quoteStart(units, clause, behind, at)
    if (unit.kind === 'colon')
      return { first: at + 1, rule: 'quote-says', needsQuote: !isQuote(units[at + 1]) && clause.sort !== 'says' }
    if (unit.kind === 'stop' || unit.kind === 'semicolon') break
    if (unit.kind === 'comma') {
      if (isQuote(units[at + 1])) return { first: at + 1, rule: 'quote-says', needsQuote: true }
      aside = true
    }
  }
  return bareStart(units, clause, behind, until)
}

/** Behind the verb a quotation comes before any “that”: either it is the statement or it is in it. */
function quoteStart(units: readonly Unit[], clause: Clause, behind: number, quote: number): Start {
  const first = units[behind] as Unit
  const asideFirst = PREPOSITIONS.has(first.lower) || clause.sort === 'tells' || first.kind === 'comma'
  return { first: quote === behind || asideFirst ? quote : behind, rule: 'part-says', needsQuote: true }
}

/** “X said the plan failed”: a clause without “that”. */
function bareStart(
  units: readonly Unit[],
  { sort, inverted, span }: Clause,
  behind: number,
  until: number,
): Start | null {
  if (inverted) return null
  let first = behind
  if (sort === 'tells') {
    const object = objectEnd(units, behind)
    if (object === null) return null
    first = object
  }
  if (span.last + 1 >= until) return null
  const end = withoutEnd(units, first, until)
  if (sort === 'says') {
    if (!saysClause(units, first, end)) return null
    return {
      first: (units[first] as Unit).kind === 'comma' ? first + 1 : first,
      rule: 'bare-clause',
      needsQuote: false,
    }
  }
  if (!opensClause(units, first)) return null
  const verb = units.slice(first, first + 9).some(({ lower }) => FINITE.has(lower) || /'(s|d|ll|re|ve)$/.test(lower))
  return verb ? { first, rule: 'bare-clause', needsQuote: false } : null
}

/** Behind “said” nearly everything is what was said, save when, where and to whom. */
function saysClause(units: readonly Unit[], first: number, end: number): boolean {
  const unit = units[first]
  if (unit === undefined || end - first < 3) return false
  if (unit.kind === 'comma') return units[first + 1]?.kind === 'word' && !ASIDE.test((units[first + 1] as Unit).lower)
  if (unit.kind !== 'word' || arabicThat(unit) !== null) return false
  const { lower } = unit
  if (/^(about|like|after|before|during|in|on|at|if)$/.test(lower)) {
    return /^(about|if)$/.test(lower) && /^(\d.*|half|the|it|he|she|they|a)$/.test(units[first + 1]?.lower ?? '')
  }
  return (
    !PREPOSITIONS.has(lower) &&
    !/^(that|so|when|while|because|where|and|but|or|which|who|goodbye|publicly|privately|simply|flatly|bluntly|nothing|to|only)$/.test(
      lower,
    ) &&
    !TIMES.has(lower) &&
    !/ly$/.test(lower)
  )
}

/** Behind “told reporters”, “told Shafaq News”. */
function objectEnd(units: readonly Unit[], at: number): number | null {
  const unit = units[at]
  if (unit === undefined) return null
  const run = nameRun(units, at)
  if (run !== null) return run.last + 1
  if (/^(reporters|journalists|me|him|her|them|us|you|voters|supporters|lawmakers)$/.test(unit.lower)) return at + 1
  if (DETERMINERS.has(unit.lower) && units[at + 1]?.kind === 'word') {
    const named = nameRun(units, at + 1)
    return named === null ? at + 2 : named.last + 1
  }
  return null
}

function opensClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.kind !== 'word') return false
  const { lower } = unit
  if (/^(so|much|enough|goodbye|hello|yes|no)$/.test(lower)) return false
  if (lower === 'if' || lower === 'there' || lower === 'it') return true
  return (
    PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    looksLikeName(unit) ||
    /^\d/.test(lower) ||
    COLLECTIVE.has(lower) ||
    UNNAMED.has(lower) ||
    /[^s']s$/.test(lower)
  )
}
