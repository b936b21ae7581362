import type { Run, Stretch } from '../run'
import type { Unit } from '../sentence/units'
import type { Reading, Statement } from '../statement'
import { type Clause, clausesIn } from './cues/clauses'
import { cuesIn } from './cues/cues'
import { isNounCue } from './cues/noun-table'
import { type VerbUse, verbEntry } from './cues/verb-forms'
import { isThe, isWord } from './grammar/words'
import { attributedBy, isPhraseCue, type Phrase, phrasesIn } from './rules/according'
import { colonStatement } from './rules/colon'
import { complementOf } from './rules/complement'
import { leftOf } from './rules/left'
import { nounStatements } from './rules/noun'
import { passiveOf } from './rules/passive'

/** What attributes something in a sentence: a verb with who speaks, or a phrase. */
type Attribution = Clause | Phrase

const isPhrase = (attribution: Attribution): attribution is Phrase => 'rule' in attribution

/**
 * Whether a sentence holds any word that attributes. Only then are its words tagged and read: that is
 * a third of the work, and what has none of these words says nothing for somebody else.
 */
export const mayAttribute = (units: readonly Unit[]): boolean =>
  units.some(({ kind, lower }, at) => {
    if (kind === 'colon') return units[at + 1]?.kind === 'quote'
    if (kind !== 'word') return false
    const entry = verbEntry(lower)
    if (entry !== undefined) return entry.uses.some((use) => canBeUsed(units, use))
    return isNounCue(lower) || isPhraseCue(lower) || (at === 0 && lower === 'for')
  })

/** Whether a sentence holds the small words without which a verb attributes nothing: “point out”, “find that”, “see as”. */
function canBeUsed(units: readonly Unit[], { particles, takes }: VerbUse): boolean {
  const [particle] = particles
  if (particle !== undefined && !units.some((unit) => isThe(unit, particle))) return false
  if (takes.size > 1) return true
  if (takes.has('that')) return units.some((unit) => isThe(unit, 'that'))
  return !takes.has('object-as') || units.some((unit) => isThe(unit, 'as') || unit.kind === 'quote')
}

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
  if (statements.length > 0) return { statements, pending: reading.pending }
  const named = colonStatement(units)
  return { statements: named === null ? [] : [named], pending: reading.pending }
}

const passives = (units: readonly Unit[]): Statement[] =>
  cuesIn(units).flatMap((cue) => {
    const statement = passiveOf(units, cue)
    return statement === null ? [] : [statement]
  })

const covers = ({ content }: Statement, { first }: Run): boolean =>
  content.some((stretch) => stretch.first <= first && first < stretch.end)

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
    if (found === null) {
      if (!isPhrase(attribution) && leadsOn(units, attribution))
        pending = { who: attribution.who, cue: cueOf(attribution) }
      continue
    }
    const outer = nested ? statements.findLastIndex((each) => covers(each, attribution.cue)) : -1
    statements.push({ ...found, within: outer === -1 ? null : outer })
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
  const { who, order, cue } = clause
  const base = { who, cue: cueOf(clause), place: order, denied: cue.uses.some(({ denies }) => denies), within: null }
  const left = from === null ? null : leftOf(units, clause, from, limit)
  if (left !== null) return { ...base, rule: left.rule, content: left.stretches }
  const right = complementOf(units, clause, limit)
  return right === null ? null : { ...base, rule: right.rule, content: [right.stretch] }
}

const cueOf = ({ cue }: Clause): Run => ({ first: cue.first, last: cue.last })

/** “Doe wrote to the board:” – what was said follows on the next line. */
const leadsOn = (units: readonly Unit[], { cue }: Clause): boolean =>
  units.at(-1)?.kind === 'colon' && cue.uses.some(({ takes }) => takes.has('quote'))

const CONTRASTS: ReadonlySet<string> = new Set('but while though although yet'.split(' '))

/** Where what an attribution attributes ends at the latest: at the next one that is not part of it. */
function nextBorder(units: readonly Unit[], attributions: readonly Attribution[], index: number): number {
  const { span } = attributions[index] as Attribution
  for (const next of attributions.slice(index + 1)) {
    const before = units[next.span.first - 1]
    if (next.span.first <= span.last || before === undefined) continue
    if (isPhrase(next)) return next.span.first
    const shares = next.order === 'shared'
    // “Bringing it back, he said, feels right”: the comma belongs to the clause in between.
    if (before.kind === 'comma' && shares && next.cue.form !== 'ing' && next.span.first === span.last + 2) continue
    if (!isWord(before) || CONTRASTS.has(before.lower)) return next.span.first
    if (isThe(before, 'and') && (shares || units[next.span.first - 2]?.kind === 'comma')) return next.span.first
  }
  return units.length
}
