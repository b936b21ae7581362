import type { Unit } from '../../sentence/units'
import { phraseEndingAt } from '../grammar/noun-phrases'
import { formOf, verbGroup } from '../grammar/verb-groups'
import { isOneOf, isQuote, isVerb, isWord } from '../grammar/words'
import { type Clause, clauseWith } from './clause'
import type { Cue } from './cues'
import { sharedSubject } from './shared-subject'
import { subjectBefore } from './subject-before'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** How far back the verb that an infinitive completes may stand, in units. */
const REACH = 7
/** Verbs with which somebody does say it: went on to say, took to the radio to say. */
const DOES = set('went goes go going continued continues continue proceeded took takes used uses rose returned')
/** Verbs with which somebody else makes them: led him to say. */
const MAKES = set('led leads leading prompted prompts prompting forced caused')

/** An infinitive that says that something was said. Null for all others: “declined to say”, “wants to say”. */
export function infinitiveClause(units: readonly Unit[], cue: Cue, before: readonly Clause[]): Clause | null {
  const { first, modal } = cue.group
  for (let at = first - 1; !modal && at >= Math.max(0, first - REACH); at -= 1) {
    const unit = units[at]
    if (!isWord(unit) && !isQuote(unit)) return null
    if (!isVerb(unit)) continue
    if (isOneOf(unit, MAKES)) {
      const who = phraseEndingAt(units, first - 1, at + 1)
      return who === null ? null : clauseWith(units, cue, who, { first: who.first, last: cue.last }, 'before')
    }
    const group = verbGroup(units, at, formOf(unit as Unit))
    if (!isOneOf(unit, DOES) || group.negated || group.modal) return null
    const who = subjectBefore(units, group.first) ?? sharedSubject(units, cue, before.at(-1))
    if (who === null) return null
    return clauseWith(units, cue, who, { first: Math.min(who.first, at), last: cue.last }, 'before')
  }
  return null
}
