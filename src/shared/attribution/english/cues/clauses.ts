import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { isSomebody } from '../grammar/somebody'
import { hasFiniteVerb } from '../grammar/verb-groups'
import { isContracted, isOneOf, isQuote, isWord, RELATIVES } from '../grammar/words'
import { type Clause, clauseWith } from './clause'
import { type Cue, cuesIn } from './cues'
import { infinitiveClause } from './infinitive-clause'
import { participleClause } from './participle-clause'
import { sharedSubject } from './shared-subject'
import { relativeBefore, subjectBefore } from './subject-before'
import { subjectBehind } from './subject-behind'

const CONDITIONS: ReadonlySet<string> = new Set('if unless whether until'.split(' '))
const JOINING: ReadonlySet<string> = new Set('and but or then also yet'.split(' '))

/** The clauses of a sentence that say who speaks, in reading order. */
export function clausesIn(units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = []
  for (const cue of cuesIn(units)) {
    const clause = clauseOf(units, cue, clauses)
    // “if she says so”: nothing is said.
    if (clause !== null && !CONDITIONS.has(clause.opener)) clauses.push(clause)
  }
  return clauses
}

function clauseOf(units: readonly Unit[], cue: Cue, before: readonly Clause[]): Clause | null {
  const { group } = cue
  if (group.passive || isUnsaid(cue)) return null
  if (group.infinitive) return infinitiveClause(units, cue, before)
  if (!group.finite) return participleClause(units, cue, before)
  return contractedClause(units, cue) ?? invertedClause(units, cue) ?? finiteClause(units, cue, before)
}

/** “would say”, “did not say”: nothing is said. What somebody does not believe or denies is something they hold. */
const isUnsaid = ({ group, uses }: Cue): boolean =>
  group.modal || (group.negated && !uses.some(({ belief, denies }) => belief || denies))

/** “He's warned”, “who's warned”. */
function contractedClause(units: readonly Unit[], cue: Cue): Clause | null {
  const first = cue.group.first - 1
  const pronoun = units[first]
  if (!cue.group.contracted || pronoun === undefined || !isContracted(pronoun)) return null
  const order = pronoun.lower.startsWith('who') ? 'relative' : 'before'
  return clauseWith(units, cue, { first, last: first }, { first, last: cue.last }, order)
}

function invertedClause(units: readonly Unit[], cue: Cue): Clause | null {
  const behind = subjectBehind(units, cue)
  if (behind === null) return null
  const previous = units[cue.first - 1]
  const alone = previous === undefined || isQuote(previous)
  if (!alone && !isSomebody(units, behind)) return null
  if (!alone && !endsBehind(units, behind) && subjectBefore(units, cue.group.first) !== null) return null
  return clauseWith(units, cue, behind, { first: cue.first, last: behind.last }, 'behind')
}

/** Whether a sentence ends with these words and what more is said of them: “…, said Jane Doe, head of the board.” */
function endsBehind(units: readonly Unit[], { last }: Run): boolean {
  const next = units[last + 1]
  if (next === undefined || next.kind === 'stop') return true
  return next.kind === 'comma' && (isOneOf(units[last + 2], RELATIVES) || !hasFiniteVerb(units, last + 2, units.length))
}

function finiteClause(units: readonly Unit[], cue: Cue, before: readonly Clause[]): Clause | null {
  const { group } = cue
  const relative = relativeBefore(units, group.first)
  if (relative !== null) return clauseWith(units, cue, relative, { first: relative.first, last: cue.last }, 'relative')
  const subject = subjectBefore(units, group.first)
  if (subject !== null) {
    if (isAuthor(units[subject.first], cue)) return null
    return clauseWith(units, cue, subject, { first: subject.first, last: cue.last }, 'before')
  }
  const previous = units[group.first - 1]
  const joined = isOneOf(previous, JOINING) || /^(?:comma|dash|quote)$/.test(previous?.kind ?? '')
  const shared = joined ? sharedSubject(units, cue, before.at(-1)) : null
  return shared === null ? null : clauseWith(units, cue, shared, { first: group.first, last: cue.last }, 'shared')
}

/** The author's own “I think”, “we know”, and a “you” that is nobody. */
const isAuthor = (unit: Unit | undefined, { uses }: Cue): boolean =>
  isWord(unit) && (unit.lower === 'you' || (/^(?:i|we)$/.test(unit.lower) && uses.every(({ belief }) => belief)))
