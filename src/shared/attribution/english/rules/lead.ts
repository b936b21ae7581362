import type { Unit } from '../../sentence/units'
import { isBreak, isOneOf } from '../grammar/words'

const CONJUNCTIONS: ReadonlySet<string> = new Set('but and yet so still or'.split(' '))

/** Whether a unit only leads to what follows: a mark, “but”, a bracket that opens. */
export const isLead = (unit: Unit | undefined): boolean =>
  isBreak(unit) || isOneOf(unit, CONJUNCTIONS) || (unit?.kind === 'other' && unit.text === '(')

/** The first unit of a stretch behind what only leads to it; `end` where nothing else is left. */
export function behindLead(units: readonly Unit[], from: number, end: number): number {
  let first = from
  while (first < end && isLead(units[first])) first += 1
  return first
}
