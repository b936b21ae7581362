import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { phraseStartingAt } from '../grammar/noun-phrases'
import { formOf } from '../grammar/verb-groups'
import { isAuxiliary, isContracted, isOneOf, isVerb, isWord, TIMES } from '../grammar/words'
import type { Cue } from './cues'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const PRONOUNS = set('he she they we i')
/** What never is who speaks behind a verb. */
const NOBODY = set('this that these those it all no every each other such any more there him her them me us')
const BEFORE_INVERSION = set('as so')

/** The subject behind a verb of speech, or null: “…,” said Doe; “…, wrote the board”; Said Doe. */
export function subjectBehind(units: readonly Unit[], cue: Cue): Run | null {
  if (cue.first !== cue.group.first || !opensInversion(units, cue)) return null
  const first = cue.last + 1
  const unit = units[first]
  if (!isWord(unit) || isOneOf(unit, TIMES) || isContracted(unit) || NOBODY.has(unit.lower)) return null
  if (PRONOUNS.has(unit.lower)) return isVerbal(units[first + 1]) ? null : { first, last: first }
  const phrase = phraseStartingAt(units, first, units.length)
  if (phrase === null) return null
  let { last } = phrase
  // “said Jane Doe Monday”
  while (last > first && isOneOf(units[last], TIMES)) last -= 1
  const behind = units[last + 1]
  // “said Doe explaining why”, but not “said Doe left”
  return isVerbal(behind) && !(isVerb(behind) && formOf(behind as Unit) === 'ing') ? null : { first, last }
}

const isVerbal = (unit: Unit | undefined): boolean => isVerb(unit) || isAuxiliary(unit)

/** Whether what stands before a verb lets its subject stand behind it. */
function opensInversion(units: readonly Unit[], cue: Cue): boolean {
  if (!cue.uses.some(({ takes, listener }) => takes.has('quote') && listener !== 'must')) return false
  const previous = units[cue.first - 1]
  return previous === undefined || /^(?:comma|quote|dash)$/.test(previous.kind) || isOneOf(previous, BEFORE_INVERSION)
}
