import type { Unit } from '../../sentence/units'
import { opensClause } from '../grammar/clauses'
import type { Form } from '../grammar/verb-groups'
import {
  endsWithComma,
  HAVE,
  isBreak,
  isContracted,
  isName,
  isNoun,
  isOneOf,
  isPossessive,
  isQuote,
  isThe,
  isVerb,
  isWord,
  SUBJECT_PRONOUNS,
} from '../grammar/words'
import { asideStart } from './asides'

const PLURALS: ReadonlySet<string> = new Set('some many most others few people women men police'.split(' '))

/**
 * Whether the tagger took a verb of attribution for a noun or an adjective.
 *
 * “Doe notes that”, “critics claim they”, “I have informed”, “…, warning that”: what stands around it says so.
 */
export function isMistaken(units: readonly Unit[], at: number, form: Form): boolean {
  const unit = units[at] as Unit
  if (unit.tag !== 'NOUN' && unit.tag !== 'ADJ') return false
  if (form === 'ing') return isMistakenParticiple(units, at)
  const before = units[at - 1]
  // “Doe, who leads the board, notes that”
  if (before?.kind === 'comma')
    return form !== 'base' && isThe(units[at + 1], 'that') && asideStart(units, at - 1) !== null
  if (!isWord(before)) return false
  if (SUBJECT_PRONOUNS.has(before.lower)) return true
  if (form === 'past') return isOneOf(before, HAVE) || (unit.tag === 'ADJ' && isMistakenPast(before, units[at + 1]))
  return unit.tag === 'NOUN' && canBeSubject(before, form) && opensStatement(units, at, form)
}

function isMistakenParticiple(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const behind = units[at + 1]
  if (before?.kind !== 'comma' && !endsWithComma(before)) return false
  return isWord(behind) && (/^(?:DET|PRON|PROPN)$/.test(behind.tag) || /^(?:that|against|of|to)$/.test(behind.lower))
}

const isMistakenPast = (before: Unit, behind: Unit | undefined): boolean =>
  (isNoun(before) || before.tag === 'PRON') && isWord(behind) && (behind.lower === 'that' || behind.tag === 'DET')

/** Whether the word before fits the verb: “critics claim”, “Doe claims”. */
function canBeSubject(before: Unit, form: Form): boolean {
  if (isPossessive(before)) return false
  if (form === 'third') return /^(?:PROPN|NOUN|ADV)$/.test(before.tag) || before.lower === 'one'
  return /[^s]s$/.test(before.lower) || PLURALS.has(before.lower) || before.tag === 'NUM'
}

/** Whether what follows is something said. */
function opensStatement(units: readonly Unit[], at: number, form: Form): boolean {
  const before = units[at - 1]
  const behind = units[at + 1]
  // “Democrats, Doe notes, applaud”
  if (behind?.kind === 'stop' || behind?.kind === 'comma') return form === 'third' && isName(before)
  if (isQuote(behind)) return form === 'third'
  if (!isWord(behind)) return false
  // “after the Associated Press reports the plan”
  if (
    form === 'third' &&
    isName(before) &&
    (behind.tag === 'PROPN' || (behind.tag === 'DET' && behind.lower !== 'that'))
  )
    return true
  if (SUBJECT_PRONOUNS.has(behind.lower) || isContracted(behind)) return true
  // “outlets estimate the board needs more”, “Doe points out, rightly”
  if (behind.tag !== 'SCONJ' && !isThe(behind, 'that') && opensClause(units, at + 1, units.length)) return true
  if (isThe(behind, 'out') && isName(before) && isBreak(units[at + 2])) return true
  const that = isThe(behind, 'that') ? at + 1 : isThe(behind, 'out') && isThe(units[at + 2], 'that') ? at + 2 : -1
  if (that === -1) return false
  // “the reports that claim it”: a relative clause.
  const relative = form === 'third' && !isName(before) && behind.tag !== 'SCONJ'
  return !relative && isWord(units[that + 1]) && !isVerb(units[that + 1])
}
