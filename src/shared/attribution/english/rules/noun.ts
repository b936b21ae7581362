import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Statement } from '../../statement'
import { HELD_NOUNS, THAT_NOUNS } from '../cues/noun-table'
import { opensClause } from '../grammar/clauses'
import { phraseStartingAt } from '../grammar/noun-phrases'
import { hasFiniteVerb } from '../grammar/verb-groups'
import { isAdverb, isPossessive, isQuote, isThe, isVerb, isWord, POSSESSIVES } from '../grammar/words'
import { contentEnd, type Extent } from './content-end'
import { verbBehind } from './relative-end'
import { mainClauseBehind } from './subordinate'

/** The statements of a sentence that a noun attributes: “Doe's claim that”, “skepticism that”, “their call for”. */
export function nounStatements(units: readonly Unit[]): Statement[] {
  const found: Statement[] = []
  for (let at = 0; at < units.length - 2; at += 1) {
    const unit = units[at]
    if (!isWord(unit) || unit.text[0] !== unit.lower[0]) continue
    // “his calls to end it”: behind a possessive the tagger's verb is a noun.
    if (unit.tag === 'VERB' && !isPossessive(units[at - 1])) continue
    const who = holderOf(units, at)
    const statement = ofThat(units, at, who) ?? (who === null ? null : ofPreposition(units, at, who))
    if (statement !== null) found.push(statement)
  }
  return found
}

/** @param ownVerbs how many finite verbs the statement has of its own. */
function statementOf(
  units: readonly Unit[],
  noun: Run,
  first: number,
  { extent, ownVerbs }: { readonly extent: Extent; readonly ownVerbs: number },
  who: Run | null,
): Statement {
  return {
    rule: 'noun',
    place: 'phrase',
    content: [{ first, end: contentEnd(units, first, limitOf(units, noun.first, first, ownVerbs), extent) }],
    who,
    cue: noun,
    denied: false,
    within: null,
  }
}

/** Where the sentence goes on behind a noun's statement: “Despite his claim that it leaks, …”; “His claim that it leaks is …”. */
function limitOf(units: readonly Unit[], noun: number, first: number, ownVerbs: number): number {
  let lead = noun
  while (isModifier(units[lead - 1])) lead -= 1
  if (hasFiniteVerb(units, 0, lead)) return units.length
  const main = mainClauseBehind(units, first, units.length)
  return main < units.length ? main : verbBehind(units, first, units.length, ownVerbs)
}

/** “his claim that the dam leaks”, “claims by the board that it leaks” */
function ofThat(units: readonly Unit[], noun: number, holder: Run | null): Statement | null {
  if (!THAT_NOUNS.has((units[noun] as Unit).lower)) return null
  const agent =
    holder === null && (isThe(units[noun + 1], 'by') || isThe(units[noun + 1], 'from'))
      ? phraseStartingAt(units, noun + 2, units.length)
      : null
  const that = agent === null ? noun + 1 : agent.last + 1
  if (!isThe(units[that], 'that')) return null
  const first = that + 1
  if (!isQuote(units[first]) && !opensClause(units, first, units.length)) return null
  return statementOf(units, { first: noun, last: noun }, first, { extent: 'clause', ownVerbs: 1 }, holder ?? agent)
}

/** “her warning of floods”, “their call for calm”, “his promise to mend it” */
function ofPreposition(units: readonly Unit[], noun: number, who: Run): Statement | null {
  const link = units[noun + 1]
  if (!isWord(link) || !HELD_NOUNS.get((units[noun] as Unit).lower)?.has(link.lower)) return null
  const infinitive = link.lower === 'to'
  if (infinitive !== isVerb(units[noun + 2])) return null
  const first = infinitive ? noun + 1 : noun + 2
  const cue = { first: noun, last: infinitive ? noun : noun + 1 }
  const statement = statementOf(units, cue, first, { extent: infinitive ? 'clause' : 'phrase', ownVerbs: 0 }, who)
  return (statement.content[0]?.end ?? first) - first < 2 ? null : statement
}

/** Whose it is: “Doe's repeated claim”, “their claim”; or null. */
function holderOf(units: readonly Unit[], noun: number): Run | null {
  let at = noun - 1
  while (isModifier(units[at])) at -= 1
  const unit = units[at]
  if (unit === undefined || !isPossessive(unit)) return null
  let first = at
  while (!POSSESSIVES.has(unit.lower) && belongsToHolder(units[first - 1])) first -= 1
  return { first, last: at }
}

const isModifier = (unit: Unit | undefined): boolean =>
  isWord(unit) && (/^(?:ADJ|NOUN|VERB)$/.test(unit.tag) || isAdverb(unit)) && !isPossessive(unit)

const belongsToHolder = (unit: Unit | undefined): boolean =>
  isWord(unit) && /^(?:PROPN|NOUN|ADJ|DET)$/.test(unit.tag) && !isPossessive(unit)
