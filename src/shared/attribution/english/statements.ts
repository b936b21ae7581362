import type { Run, Stretch } from '../run'
import type { Unit } from '../sentence/units'
import type { Reading, Statement } from '../statement'
import { type Attribution, isPhrase } from './attribution'
import { nextBorder } from './borders'
import type { Clause } from './cues/clause'
import { clausesIn } from './cues/clauses'
import { cuesIn } from './cues/cues'
import { attributedBy, type Phrase, phrasesIn } from './rules/according'
import { colonStatement } from './rules/colon'
import { complementOf } from './rules/complement'
import { leftOf } from './rules/left'
import { nounStatements } from './rules/noun'
import { passiveOf } from './rules/passive'
import { mainClauseAt } from './rules/subordinate'

/** The statements of an English sentence whose words are tagged, in the order in which the rules find them. */
export function englishStatements(units: readonly Unit[]): Reading {
  const reading = fromVerbs(units)
  const statements = [...reading.statements]
  for (const found of [...passives(units), ...nounStatements(units)]) {
    const within = statements.findIndex((outer) => covers(outer, found.cue))
    // Inside another's words a claim of nobody in particular is no news.
    if (within === -1) statements.push(found)
    else if (found.who !== null) statements.push({ ...found, within })
  }
  const named = colonStatement(units)
  if (named !== null && !statements.some((each) => overlap(each, named))) statements.push(named)
  return { statements, pending: reading.pending }
}

const passives = (units: readonly Unit[]): Statement[] =>
  cuesIn(units).flatMap((cue) => {
    const statement = passiveOf(units, cue)
    return statement === null ? [] : [statement]
  })

const covers = ({ content }: Statement, { first }: Run): boolean =>
  content.some((stretch) => stretch.first <= first && first < stretch.end)

const overlap = (a: Statement, b: Statement): boolean =>
  a.content.some((one) => b.content.some((other) => one.first < other.end && other.first < one.end))

function fromVerbs(units: readonly Unit[]): Reading {
  const statements: Statement[] = []
  let pending: Reading['pending'] = null
  // Up to where words are taken. Behind it a new statement may begin; before it, only one within another.
  let taken = 0
  const attributions = [...clausesIn(units), ...phrasesIn(units)].sort((a, b) => a.span.first - b.span.first)
  for (const [index, attribution] of attributions.entries()) {
    const nested = attribution.span.first < taken
    const border = nextBorder(units, attributions, index)
    const limit = Math.min(nested ? taken : units.length, border)
    const found = isPhrase(attribution)
      ? nested
        ? null
        : fromPhrase(units, attribution, taken, limit)
      : fromClause(units, attribution, nested ? null : taken, limit)
    const outer = found === null && !nested && taken > 0 ? aroundAll(units, attribution, statements, limit) : null
    if (outer !== null) {
      for (const [at, each] of statements.entries()) {
        if (each.within === null && covers(outer, each.cue)) statements[at] = { ...each, within: statements.length }
      }
      statements.push(outer)
      taken = attribution.span.last + 1
      continue
    }
    if (found === null) {
      if (!isPhrase(attribution) && leadsOn(units, attribution))
        pending = { who: attribution.who, cue: cueOf(attribution) }
      continue
    }
    const within = nested ? statements.findLastIndex((each) => covers(each, attribution.cue)) : -1
    statements.push({ ...found, within: within === -1 ? null : within })
    if (!nested) taken = Math.max(attribution.span.last + 1, (found.content.at(-1) as Stretch).end)
  }
  return { statements, pending }
}

function fromPhrase(units: readonly Unit[], phrase: Phrase, from: number, limit: number): Statement | null {
  const content = attributedBy(units, phrase, from, limit)
  if (content === null) return null
  return { rule: phrase.rule, place: 'phrase', content, who: phrase.who, cue: phrase.cue, denied: false, within: null }
}

/** @param from the first unit that may stand to the left; null where the clause stands in another's words. */
function fromClause(units: readonly Unit[], clause: Clause, from: number | null, limit: number): Statement | null {
  const base = baseOf(clause)
  const left = from === null ? null : leftOf(units, clause, from, limit)
  if (left !== null) return { ...base, rule: left.rule, content: left.stretches }
  const right = complementOf(units, clause, mainClauseAt(units, clause, limit))
  return right === null ? null : { ...base, rule: right.rule, content: [right.stretch] }
}

/** “The board warned that it leaks, officials said”: what is told in front is part of what the last one tells. */
function aroundAll(
  units: readonly Unit[],
  attribution: Attribution,
  before: readonly Statement[],
  limit: number,
): Statement | null {
  const lastInFront = before.findLast(({ content, cue }) => (content[0] as Stretch).first < cue.first)
  const from = lastInFront === undefined ? 0 : (lastInFront.content.at(-1) as Stretch).end
  if (isPhrase(attribution)) return fromPhrase(units, attribution, from, limit)
  const left = leftOf(units, attribution, from, limit)
  return left === null ? null : { ...baseOf(attribution), rule: left.rule, content: left.stretches }
}

const baseOf = (clause: Clause): Omit<Statement, 'rule' | 'content'> => ({
  who: clause.who,
  cue: cueOf(clause),
  place: clause.order,
  denied: clause.cue.uses.some(({ denies }) => denies),
  within: null,
})

const cueOf = ({ cue }: Clause): Run => ({ first: cue.first, last: cue.last })

/** “Doe wrote to the board:” – what was said follows on the next line. */
const leadsOn = (units: readonly Unit[], { cue }: Clause): boolean =>
  units.at(-1)?.kind === 'colon' && cue.uses.some(({ takes }) => takes.has('quote'))
