import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Statement } from '../../statement'
import { HELD_NOUNS, THAT_NOUNS } from '../cues/noun-table'
import { opensClause } from '../grammar/clauses'
import { isAdverb, isPossessive, isThe, isVerb, isWord, POSSESSIVES } from '../grammar/words'
import { contentEnd } from './content-end'

/** The statements of a sentence that a noun attributes: “Doe's claim that”, “skepticism that”, “their call for”. */
export function nounStatements(units: readonly Unit[]): Statement[] {
  const found: Statement[] = []
  for (let at = 0; at < units.length - 2; at += 1) {
    const unit = units[at]
    if (!isWord(unit) || unit.tag === 'VERB' || unit.text[0] !== unit.lower[0]) continue
    const who = holderOf(units, at)
    const statement = ofThat(units, at, who) ?? (who === null ? null : ofPreposition(units, at, who))
    if (statement !== null) found.push(statement)
  }
  return found
}

const statementOf = (first: number, end: number, who: Run | null, cue: Run): Statement => ({
  rule: 'noun',
  place: 'phrase',
  content: [{ first, end }],
  who,
  cue,
  denied: false,
  within: null,
})

/** “his claim that the dam leaks” */
function ofThat(units: readonly Unit[], noun: number, who: Run | null): Statement | null {
  if (!THAT_NOUNS.has((units[noun] as Unit).lower) || !isThe(units[noun + 1], 'that')) return null
  const first = noun + 2
  if (!opensClause(units, first, units.length)) return null
  return statementOf(first, contentEnd(units, first, units.length, 'clause'), who, { first: noun, last: noun })
}

/** “her warning of floods”, “their call for calm”, “his promise to mend it” */
function ofPreposition(units: readonly Unit[], noun: number, who: Run): Statement | null {
  const link = units[noun + 1]
  if (!isWord(link) || !HELD_NOUNS.get((units[noun] as Unit).lower)?.has(link.lower)) return null
  const infinitive = link.lower === 'to'
  if (infinitive !== isVerb(units[noun + 2])) return null
  const first = infinitive ? noun + 1 : noun + 2
  const end = contentEnd(units, first, units.length, infinitive ? 'clause' : 'phrase')
  if (end - first < 2) return null
  return statementOf(first, end, who, { first: noun, last: infinitive ? noun : noun + 1 })
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
  isWord(unit) && (unit.tag === 'ADJ' || unit.tag === 'NOUN' || isAdverb(unit)) && !isPossessive(unit)

const belongsToHolder = (unit: Unit | undefined): boolean =>
  isWord(unit) && /^(?:PROPN|NOUN|ADJ|DET)$/.test(unit.tag) && !isPossessive(unit)
