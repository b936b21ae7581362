import type { Unit } from '../../sentence/units'
import { isFiniteVerb } from '../grammar/verb-groups'
import { isAdverb, isAuxiliary, isOneOf, isThe, isVerb, NEGATIONS, RELATIVES, SUBORDINATORS } from '../grammar/words'

/** Whether a finite verb stands here outside what depends on a “when”, “after”, “who”. */
export function hasMainVerb(units: readonly Unit[], first: number, end: number): boolean {
  let dependent = false
  for (let at = first; at < end; at += 1) {
    const unit = units[at] as Unit
    const subordinates = isOneOf(unit, SUBORDINATORS) || isOneOf(unit, RELATIVES)
    if (unit.kind === 'comma' || unit.kind === 'dash') dependent = false
    else if (subordinates && unit.tag !== 'DET' && !(isThe(unit, 'that') && at === first)) dependent = true
    else if (isFiniteVerb(units, at)) {
      if (!dependent) return true
      // The dependent clause has its verb now.
      if (!isAuxiliary(unit) || !leadsToVerb(units, at + 1)) dependent = false
    }
  }
  return false
}

/** Whether a verb follows the auxiliary before: “has (not yet) left”, but not “has with them”. */
function leadsToVerb(units: readonly Unit[], from: number): boolean {
  let at = from
  while (isAdverb(units[at]) || isOneOf(units[at], NEGATIONS)) at += 1
  return isVerb(units[at])
}
