import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { phraseEndingAt } from '../grammar/noun-phrases'

/** What a “who” or “which” stands for: the noun phrase before it, or null. */
export function antecedentOf(units: readonly Unit[], { first }: Run): Run | null {
  let at = first - 1
  while (units[at]?.kind === 'comma' || units[at]?.kind === 'bracket') at -= 1
  return at < 0 ? null : phraseEndingAt(units, at)
}
