import type { Rule } from '../../rule'
import type { Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Clause } from '../cues/clause'
import { formOf, hasFiniteVerb } from '../grammar/verb-groups'
import { isBreak, isPreposition, isQuote, isWord, RELATIVES, TIMES } from '../grammar/words'
import { complementOf } from './complement'
import { goesOnBehind, isAside } from './goes-on'
import { behindLead } from './lead'
import { hasMainVerb } from './main-verb'

export type Left = { readonly stretches: readonly Stretch[]; readonly rule: Rule }

/** How many units in front of a last “X said” are a statement even if no verb is to be seen in them. */
const SHORTEST = 5
const CLOSES_QUOTE = /[,?!…—–.-]["“”»«’']*$/u
/** What stands before “, X said”, and goes on behind it; or null. `from` is the first unit that may belong to it. */
export function leftOf(units: readonly Unit[], clause: Clause, from: number, limit: number): Left | null {
  const { span, order, cue } = clause
  if (order !== 'before' && order !== 'behind') return null
  if (!cue.uses.some(({ takes }) => takes.has('quote') || takes.has('clause') || takes.has('that'))) return null
  const end = leftEnd(units, clause, from)
  if (end === null) return null
  const first = leftStart(units, from, end)
  if (end <= first) return null
  const left = { first, end }
  const quoted = units.slice(first, end).some(isQuote)
  const right = goesOnBehind(units, clause, limit, left, quoted)
  const rule: Rule = quoted ? 'quote' : 'clause-first'
  const both = { stretches: right === null ? [left] : [left, right], rule }
  if (isQuote(units[end - 1]))
    return (isAsked(units, first) || !hasFiniteVerb(units, first, end)) &&
      !isQuote(units[first]) &&
      complementOf(units, clause, limit) !== null
      ? null
      : both
  if (!quoted && belongsRight(units, clause, limit)) return null
  const next = units[span.last + 1]
  if (next?.kind === 'comma' && units[end]?.kind === 'comma' && !isQuote(units[span.last + 2])) {
    // “The mayor, she said, would leave”: what stands in front belongs to what follows, if anything does.
    if (right !== null) return both
  } else if (!quoted && next?.kind !== 'comma' && leadsToQuote(units, span.last + 1, limit)) return null
  if (opensQuote(units, span.last + 1)) {
    // “This, she warned, “is enough”” goes on in small letters; “Later, she warned, “This is it”” does not.
    const goesOn = !isAside(units[first]) && units[end]?.kind === 'comma' && isSmallQuote(units, span.last + 1)
    return goesOn && right !== null ? both : null
  }
  return (!quoted && right !== null) || canEndHere(units, clause, left, quoted) ? both : null
}

/** The first unit behind what stands before “, X said” or “, as X said”, or null. */
function leftEnd(units: readonly Unit[], { span, opener }: Clause, from: number): number | null {
  const lead = opener === 'as' || opener === 'so' ? span.first - 1 : span.first
  if (lead <= from) return null
  const before = units[lead - 1] as Unit
  if (before.kind === 'comma' || before.kind === 'dash') return lead - 1 > from ? lead - 1 : null
  const closes = isQuote(before) && (CLOSES_QUOTE.test(before.text) || isBreak(units[span.last + 1]))
  return closes ? lead : null
}

/** The first unit of what stands before: behind a conjunction, or a quotation for itself. */
function leftStart(units: readonly Unit[], from: number, end: number): number {
  const first = behindLead(units, from, end)
  if (!isQuote(units[end - 1])) return first
  // “When asked, he did, with a caveat: “…””: behind a colon, or a comma and a capital, a quotation stands for itself.
  let quote = end - 1
  while (quote - 1 > first && isQuote(units[quote - 1])) quote -= 1
  const mark = quote > first ? units[quote - 1]?.kind : undefined
  const alone = mark === 'colon' || mark === 'dash' || mark === 'stop'
  return alone || (mark === 'comma' && /^["“'‘«]{1,2}\p{Lu}/u.test((units[quote] as Unit).text)) ? quote : first
}

/** Whether what was said stands behind the verb and the words in front are an aside: “Asked twice, she told them that”. */
function belongsRight(units: readonly Unit[], clause: Clause, limit: number): boolean {
  const next = units[clause.span.last + 1]
  if (!clause.cue.uses.some(({ takes }) => takes.has('clause'))) return true
  if (isBreak(next)) return false
  if (clause.opener === 'as' && !isPreposition(next)) return true
  return complementOf(units, clause, limit) !== null
}

/** Whether a statement can end before this clause: nothing but when, where and to whom stands behind. */
function canEndHere(units: readonly Unit[], clause: Clause, { first, end }: Stretch, quoted: boolean): boolean {
  const next = units[clause.span.last + 1]
  const tells = clause.cue.uses.some(({ listener }) => listener !== 'never')
  const trails =
    isWord(next) &&
    (tells || TIMES.has(next.lower) || RELATIVES.has(next.lower) || /^(?:ADP|SCONJ|ADV|NOUN|PROPN)$/.test(next.tag))
  if (!isBreak(next) && !trails) return false
  const closes = next === undefined || next.kind === 'stop' || clause.order === 'behind'
  const main = hasMainVerb(units, first, end) || (closes && end - first >= SHORTEST)
  if (isAside(units[first]) && !main && !closes) return false
  return quoted || main
}

/** “Citing “the law,” she said it leaks”, “Asked whether it “leaks,” 40 said yes”: a participle in front says nothing itself. */
const isAsked = (units: readonly Unit[], first: number): boolean => {
  const unit = units[first]
  return isWord(unit) && (unit.lower === 'asked' || (unit.tag === 'VERB' && formOf(unit) === 'ing'))
}

/** “…, she wrote to her followers, “Like this””: what follows the clause is what was said. */
function leadsToQuote(units: readonly Unit[], from: number, limit: number): boolean {
  for (let at = from; at < limit; at += 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'quote' || unit.kind === 'colon') return true
    if (unit.kind === 'comma') return isQuote(units[at + 1])
    if (isBreak(unit)) return false
  }
  return false
}

const opensQuote = (units: readonly Unit[], at: number): boolean =>
  isQuote(units[at]) || units[at]?.kind === 'colon' || (units[at]?.kind === 'comma' && isQuote(units[at + 1]))

function isSmallQuote(units: readonly Unit[], at: number): boolean {
  const quote = units[at]?.kind === 'comma' ? units[at + 1] : units[at]
  return isQuote(quote) && /^["“”«‘']+\p{Ll}/u.test(quote.text)
}
