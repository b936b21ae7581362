import type { Clause } from './clauses'
import { contentStart } from './content-start'
import type { Rule } from './strength'
import { ASIDE, isBreak, isQuote, withoutEnd } from './stretches'
import type { Unit } from './units'
import { FINITE, OPENERS, PREPOSITIONS } from './words'

/** Units `first` up to and without `end`. */
export type Stretch = { readonly first: number; readonly end: number }

/** What a clause says that somebody said: one or more stretches of the sentence, in reading order. */
export type Content = { readonly stretches: readonly Stretch[]; readonly rule: Rule }

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
