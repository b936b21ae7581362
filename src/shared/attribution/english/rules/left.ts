import type { Rule } from '../../rule'
import type { Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Clause } from '../cues/clauses'
import { isClauseAhead, opensClause } from '../grammar/clauses'
import { isNominal } from '../grammar/noun-phrases'
import { formOf, isFiniteVerb } from '../grammar/verb-groups'
import {
  BE,
  isAuxiliary,
  isBreak,
  isOneOf,
  isPreposition,
  isQuote,
  isThe,
  isVerb,
  isWord,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from '../grammar/words'
import { complementOf } from './complement'
import { contentEnd, withoutLead } from './content-end'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export type Left = { readonly stretches: readonly Stretch[]; readonly rule: Rule }

const CLOSES_QUOTE = /[,?!…—–.-]["“”»«’']*$/u
const CONJUNCTIONS = set('but and yet so still or')
/** Words that open an aside before the subject: “In March, …”. */
const OPENERS = set(
  `in on at during after before when while as if since although though earlier later meanwhile however still last then asked speaking but
  and yet so for instead also today yesterday by with from according despite once finally similarly indeed moreover additionally
  furthermore nevertheless nonetheless responding writing citing addressing referring among separately`,
)
/** What opens an aside behind “, X said,”. */
const ASIDES = set(
  'who which whose a an the in during as when while according before after where but though although at on',
)
/** What carries on a quotation in the author's words. */
const CARRIES_ON = set('and but or because would is was has are')

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
  const right = goesOnBehind(units, span.last + 1, limit, left, quoted)
  const rule: Rule = quoted ? 'quote' : 'clause-first'
  const both = { stretches: right === null ? [left] : [left, right], rule }
  if (isQuote(units[end - 1])) return both
  if (!quoted && belongsRight(units, clause, limit)) return null
  const next = units[span.last + 1]
  if (next?.kind === 'comma' && units[end]?.kind === 'comma' && !isQuote(units[span.last + 2])) {
    // “The mayor, she said, would leave”: what stands in front belongs to what follows, if anything does.
    if (right !== null) return both
    // “In the end, she said, the mayor would leave”
    if (!quoted && !hasMainVerb(units, first, end) && opensClause(units, span.last + 2, limit)) {
      return {
        stretches: [left, { first: span.last + 2, end: contentEnd(units, span.last + 2, limit, 'clause') }],
        rule,
      }
    }
  } else if (!quoted && next?.kind !== 'comma' && leadsToQuote(units, span.last + 1, limit)) return null
  if (opensQuote(units, span.last + 1)) {
    // “This, she warned, “is enough”” goes on in small letters; “Later, she warned, “This is it”” does not.
    const goesOn = !isAside(units[first]) && units[end]?.kind === 'comma' && isSmallQuote(units, span.last + 1)
    return goesOn && right !== null ? both : null
  }
  return canEndHere(units, clause, left, quoted) ? both : null
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
  let first = from
  while (first < end && (isBreak(units[first]) || isOneOf(units[first], CONJUNCTIONS))) first += 1
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
  const trails = isWord(next) && (tells || TIMES.has(next.lower) || /^(?:ADP|SCONJ|ADV|NOUN|PROPN)$/.test(next.tag))
  if (!isBreak(next) && !trails) return false
  if (isAside(units[first]) && clause.order !== 'behind' && next !== undefined && next.kind !== 'stop') return false
  return quoted || hasMainVerb(units, first, end)
}

const isAside = (unit: Unit | undefined): boolean => isOneOf(unit, OPENERS)

/** Whether a finite verb stands here outside what depends on a “when”, “after”, “who”. */
function hasMainVerb(units: readonly Unit[], first: number, end: number): boolean {
  let dependent = false
  for (let at = first; at < end; at += 1) {
    const unit = units[at] as Unit
    const subordinates = isOneOf(unit, SUBORDINATORS) || isOneOf(unit, RELATIVES)
    if (unit.kind === 'comma' || unit.kind === 'dash') dependent = false
    else if (subordinates && unit.tag !== 'DET' && !(isThe(unit, 'that') && at === first)) dependent = true
    else if (isFiniteVerb(units, at)) {
      if (!dependent) return true
      // The dependent clause has its verb now.
      if (!isAuxiliary(unit)) dependent = false
    }
  }
  return false
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
  return isQuote(quote) && /^\p{Ll}/u.test(quote.text.slice(1))
}

/** What goes on behind “…, X said, …”, or null. */
function goesOnBehind(
  units: readonly Unit[],
  from: number,
  limit: number,
  left: Stretch,
  quoted: boolean,
): Stretch | null {
  let at = from
  while (at < limit && !isBreak(units[at]) && !isQuote(units[at]) && units[at]?.kind !== 'colon') at += 1
  if (at >= limit || units[at]?.kind === 'stop') return null
  if (!isQuote(units[at])) at += 1
  if (at >= limit) return null
  const next = units[at] as Unit
  const end = isQuote(next) ? withoutLead(units, at, limit) : contentEnd(units, at, limit, 'clause')
  if (end <= at) return null
  const right = { first: at, end }
  if (isQuote(next)) return right
  if (quoted) return isOneOf(next, CARRIES_ON) && units.slice(at, end).some(isQuote) ? right : null
  // Only right behind the clause and its comma: “It was, he said, a shame.”; “The mayor, she said, would leave.”
  if (at !== from + 1) return null
  if (isOneOf(units[left.end - 1], BE)) return right
  if (isVerb(next)) return formOf(next) === 'ing' ? null : right
  if (isThe(next, 'that') && next.tag === 'SCONJ') return right
  if (isOneOf(next, ASIDES) || (!isNominal(units, at) && next.tag !== 'ADV' && next.tag !== 'CCONJ')) return null
  return isClauseAhead(units, at) || next.tag === 'CCONJ' ? right : null
}
