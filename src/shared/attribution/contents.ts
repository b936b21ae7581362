import { arabicThat } from './arabic'
import type { Clause } from './clauses'
import { looksLikeName, nameRun } from './names'
import type { Rule } from './strength'
import type { Unit } from './units'
import { COLLECTIVE, DETERMINERS, FINITE, OPENERS, PREPOSITIONS, PRONOUNS, TIMES, UNNAMED } from './words'

/** Units `first` up to and without `end`. */
export type Stretch = { readonly first: number; readonly end: number }

/** What a clause says that somebody said: one or more stretches of the sentence, in reading order. */
export type Content = { readonly stretches: readonly Stretch[]; readonly rule: Rule }

/** How far behind a verb its “that” may stand, in units. */
const THAT_REACH = 14

const isQuote = (unit: Unit | undefined): boolean => unit?.kind === 'quote'
const isBreak = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.kind === 'stop' ||
  unit.kind === 'comma' ||
  unit.kind === 'dash' ||
  unit.kind === 'semicolon'

/**
 * What a clause attributes, or null.
 *
 * @param from the first unit that no clause before it has taken.
 * @param until the first unit that belongs to the next clause, or the number of units.
 */
export function contentOf(units: readonly Unit[], clause: Clause, from: number, until: number): Content | null {
  if (clause.sort === 'according' || clause.sort === 'for') return around(units, clause, from, until)
  const left = leftOf(units, clause, from, until)
  if (left !== null) {
    const right = joinedRight(units, clause, until, hasQuote(units, left))
    const stretches = right === null ? [left] : [left, right]
    return { stretches, rule: hasQuote(units, left) ? 'quote-says' : 'clause-says' }
  }
  return rightOf(units, clause, until)
}

const hasQuote = (units: readonly Unit[], { first, end }: Stretch): boolean => units.slice(first, end).some(isQuote)

/** What stands before “, X said”. */
function leftOf(units: readonly Unit[], clause: Clause, from: number, until: number): Stretch | null {
  const { span, sort, inverted, inherited, who } = clause
  if (sort === 'calls' || span.first <= from) return null
  if (inherited && !isQuote(units[span.first - 1])) return null
  if (who !== null && /^(who|which)$/.test((units[who.first] as Unit).lower)) return null
  const before = units[span.first - 1] as Unit
  if (units[span.last + 1]?.lower === 'that') return null
  let end = span.first
  if (before.kind === 'comma' || before.kind === 'dash') end -= 1
  else if (
    !(isQuote(before) && /[,?!…—–.-]["“”»«’']*$/u.test(before.text)) &&
    !(isQuote(before) && isBreak(units[span.last + 1]))
  )
    return null
  const first = afterConjunction(units, from, end)
  if (end - first < 1) return null
  const quoted = units.slice(first, end).some(isQuote)
  const next = units[span.last + 1]
  if (isQuote(units[end - 1])) return { first, end }
  const opener = units[first] as Unit
  if (next?.kind === 'comma' && before.kind === 'comma' && !isQuote(units[span.last + 2])) {
    // “The mayor, she said, would leave”: whatever stands in front belongs to what follows, if anything does.
    const rest = joinedRight(units, clause, until, quoted)
    if (rest !== null) return { first, end }
  } else if (!quoted && next?.kind !== 'comma' && leadsToQuote(units, span.last + 1, until)) return null
  // An aside before the subject is no statement: “In March, she said …”.
  const restOpens = isQuote(next) || next?.kind === 'colon' || (next?.kind === 'comma' && isQuote(units[span.last + 2]))
  if (restOpens) {
    const joins = (!OPENERS.has(opener.lower) || opener.lower === 'this') && before.kind === 'comma'
    return joins && joinsAcross(units, span.last) ? { first, end } : null
  }
  if (!isBreak(next) && !(next?.kind === 'word' && PREPOSITIONS.has(next.lower))) return null
  if (!quoted && !units.slice(first, end).some(({ lower }) => FINITE.has(lower)) && end - first < 6) return null
  if (OPENERS.has(opener.lower) && !inverted && !(next === undefined || next.kind === 'stop')) return null
  return { first, end }
}

/** “…, she wrote to her followers, “Like this””: what follows the clause is what was said. */
function leadsToQuote(units: readonly Unit[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'quote' || unit.kind === 'colon') return true
    if (unit.kind === 'comma') return isQuote(units[at + 1])
    if (isBreak(unit)) return false
  }
  return false
}

/** “This, she warned, “is enough”” goes on in small letters; “Later, she warned, “This is it”” does not. */
function joinsAcross(units: readonly Unit[], last: number): boolean {
  const quote = units[last + 1]?.kind === 'comma' ? units[last + 2] : units[last + 1]
  return quote !== undefined && isQuote(quote) && /^\p{Ll}/u.test(quote.text.slice(1))
}

function afterConjunction(units: readonly Unit[], from: number, end: number): number {
  let at = from
  while (at < end && (isBreak(units[at]) || /^(but|and|yet|so|still|or)$/.test((units[at] as Unit).lower))) at += 1
  return at
}

/** What goes on behind “…, X said, …”. */
function joinedRight(units: readonly Unit[], { span }: Clause, until: number, leftQuoted: boolean): Stretch | null {
  let at = span.last + 1
  while (at < until && !isBreak(units[at]) && !isQuote(units[at]) && units[at]?.kind !== 'colon') at += 1
  if (at >= until || units[at]?.kind === 'stop') return null
  if (!isQuote(units[at])) at += 1
  if (at >= until) return null
  const end = withoutEnd(units, at, until)
  if (end <= at) return null
  const stretch = { first: at, end }
  if (isQuote(units[at])) return stretch
  const next = units[at] as Unit
  if (leftQuoted) return hasQuote(units, stretch) && /^(and|but|or|because)$/.test(next.lower) ? stretch : null
  if (at !== span.last + 2) return null
  return ASIDE.test(next.lower) || /ing$/.test(next.lower) ? null : stretch
}

const ASIDE =
  /^(who|which|whose|a|an|the|in|during|as|when|while|according|before|after|where|but|though|although|at|on)$/

/** The end of a stretch without the marks that close a sentence or lead to the next clause. */
function withoutEnd(units: readonly Unit[], first: number, until: number): number {
  let end = Math.min(until, units.length)
  while (end > first) {
    const unit = units[end - 1] as Unit
    const joins = /^(and|but|while|as|or|yet|though|although|then|also|with|before|after|by)$/.test(unit.lower)
    if (!isBreak(unit) && unit.kind !== 'colon' && !(joins && end < units.length)) break
    end -= 1
  }
  return end
}

function rightOf(units: readonly Unit[], clause: Clause, until: number): Content | null {
  const start = contentStart(units, clause, until)
  if (start === null) return null
  const calls =
    start.rule === 'part-calls' &&
    !/^(voic|express)/.test((units[clause.cue.first] as Unit).lower) &&
    units.slice(start.first, until).some(isQuote)
  const end = calls ? quotesEnd(units, start.first, until) : rightEnd(units, start.first, until)
  if (end <= start.first) return null
  const stretch = { first: start.first, end }
  const quoted = hasQuote(units, stretch)
  if (start.needsQuote && !quoted) return null
  if (!quoted && end - start.first < 2) return null
  if (isQuote(units[start.first]) && end - start.first === 1)
    return { stretches: [stretch], rule: start.rule === 'part-calls' ? 'part-calls' : 'quote-says' }
  if (clause.sort === 'calls') return { stretches: [stretch], rule: quoted ? 'part-calls' : 'stand' }
  return { stretches: [stretch], rule: quoted ? 'part-says' : start.rule }
}

/** “called it “mad” and “cruel” before leaving”: up to the last quotation of a row. */
function quotesEnd(units: readonly Unit[], first: number, until: number): number {
  let end = first
  for (let at = first; at < until; at += 1) {
    if (isQuote(units[at])) end = at + 1
    else if (end > first && !(units[at]?.kind === 'comma' || /^(and|or)$/.test(units[at]?.lower ?? ''))) break
  }
  return end
}

/** “… “so it is,” while others differ”: a quotation that ends with a comma ends the statement, unless it goes on. */
function rightEnd(units: readonly Unit[], first: number, until: number): number {
  for (let at = first; at < Math.min(until, units.length) - 1; at += 1) {
    const { kind, text } = units[at] as Unit
    if (kind === 'semicolon') return withoutEnd(units, first, at)
    if (kind !== 'quote') continue
    const next = units[at + 1] as Unit
    const comma = next.kind === 'comma' || /,["“”»«’']*$/u.test(text)
    const word = next.kind === 'comma' ? units[at + 2] : next
    if (
      comma &&
      word !== undefined &&
      /^(while|but|which|who|whose|referring|a|an|though|although|as|when|after|before)$/.test(word.lower)
    )
      return at + 1
  }
  return withoutEnd(units, first, until)
}

type Start = { readonly first: number; readonly rule: Rule; readonly needsQuote: boolean }

/** “called for a truce”, “accused the army of it”: a stand that is clear without a quotation. */
function demands(units: readonly Unit[], { cue, span }: Clause): boolean {
  const verb = (units[cue.first] as Unit).lower
  const next = units[span.last + 1]
  if (next === undefined || next.kind !== 'word') return false
  return cue.last > cue.first || (/^(urg|accus|denounc|condemn|criticiz|prais|blam)/.test(verb) && next.lower !== 'on')
}

/** Where the words behind a verb of speech begin to be what was said. */
function contentStart(units: readonly Unit[], clause: Clause, until: number): Start | null {
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

/** “According to X, A”; “A, according to X”. */
function around(units: readonly Unit[], { span, sort }: Clause, from: number, until: number): Content | null {
  const rule: Rule = 'according'
  const atFront = units.slice(from, span.first).every((unit) => isBreak(unit) || /^(and|but|yet|so)$/.test(unit.lower))
  if (!atFront && sort === 'according') {
    const first = afterConjunction(units, from, span.first)
    const end = withoutEnd(units, first, span.first)
    return end - first >= 3 ? { stretches: [{ first, end }], rule } : null
  }
  let first = span.last + 1
  if (units[first]?.kind !== 'comma') return null
  first += 1
  const end = withoutEnd(units, first, until)
  return end - first >= 3 ? { stretches: [{ first, end }], rule } : null
}
