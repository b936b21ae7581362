import type { Unit } from '../../sentence/units'
import { phraseEndingAt, phraseStartingAt } from '../grammar/noun-phrases'
import { formOf, hasFiniteVerb, verbGroup } from '../grammar/verb-groups'
import { isOneOf, isVerb } from '../grammar/words'
import { type Clause, clauseWith } from './clause'
import type { Cue } from './cues'
import { sharedSubject } from './shared-subject'
import { relativeBefore, subjectBefore } from './subject-before'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What may stand before a participle whose subject comes behind. */
const FRONT = set('while in by after before when despite without rather than')
const JOINING = set('and but or by in before after while when than without')
/** Verbs that a participle completes: began calling. */
const PHASES = set('began begun begins begin kept keeps keep continued continues continue started starts start')

/** “…, adding that”, “Citing the report, she”, “began calling for”, “a letter urging”. Null where it attributes nothing. */
export function participleClause(units: readonly Unit[], cue: Cue, before: readonly Clause[]): Clause | null {
  if (cue.form !== 'ing') return null
  const { first } = cue.group
  const previous = units[first - 1]
  const span = { first, last: cue.last }
  const opens = before.length === 0 && !hasFiniteVerb(units, 0, first)
  if (previous === undefined || (opens && isOneOf(previous, FRONT))) {
    const comma = units.findIndex(({ kind }, at) => at > cue.last && kind === 'comma')
    const who = comma === -1 ? null : phraseStartingAt(units, comma + 1, units.length)
    return who === null ? null : clauseWith(units, cue, who, span, 'shared')
  }
  if (/^(?:comma|dash|quote)$/.test(previous.kind) || isOneOf(previous, JOINING)) {
    // “Mr. Doe, citing the report, said”: nothing said before, and no verb either.
    const named = opens && previous.kind === 'comma' ? phraseEndingAt(units, first - 2) : null
    const who = named ?? sharedSubject(units, cue, before.at(-1))
    return who === null ? null : clauseWith(units, cue, who, span, 'shared')
  }
  if (isVerb(previous) && isOneOf(previous, PHASES)) return phaseClause(units, cue)
  const who = phraseEndingAt(units, first - 1)
  return who === null ? null : clauseWith(units, cue, who, { first: who.first, last: cue.last }, 'reduced')
}

function phaseClause(units: readonly Unit[], cue: Cue): Clause | null {
  const phase = units[cue.group.first - 1] as Unit
  const group = verbGroup(units, cue.group.first - 1, formOf(phase))
  if (group.modal || group.negated) return null
  const who = relativeBefore(units, group.first) ?? subjectBefore(units, group.first)
  return who === null ? null : clauseWith(units, cue, who, { first: who.first, last: cue.last }, 'before')
}
