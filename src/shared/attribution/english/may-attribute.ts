import type { Unit } from '../sentence/units'
import { isNounCue } from './cues/noun-table'
import { type VerbUse, verbEntry } from './cues/verb-forms'
import { isThe } from './grammar/words'
import { isPhraseCue } from './rules/according'

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
