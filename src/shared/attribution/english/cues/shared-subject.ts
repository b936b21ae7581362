import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { phraseStartingAt } from '../grammar/noun-phrases'
import { isSomebody } from '../grammar/somebody'
import { formOf, isFiniteVerb, verbGroup } from '../grammar/verb-groups'
import { isContracted } from '../grammar/words'
import type { Clause } from './clause'
import type { Cue } from './cues'
import { subjectBefore } from './subject-before'

/** Who a verb without a subject of its own belongs to: the clause before, or the sentence. */
export const sharedSubject = (units: readonly Unit[], cue: Cue, before: Clause | undefined): Run | null =>
  before?.who ?? mainSubject(units, cue.group.first) ?? firstPhrase(units, cue.group.first)

/** The subject of the first verb that has one. */
export function mainSubject(units: readonly Unit[], limit: number): Run | null {
  for (let at = 0; at < limit; at += 1) {
    if (!isFiniteVerb(units, at)) continue
    if (isContracted(units[at])) return { first: at, last: at }
    const subject = subjectBefore(units, verbGroup(units, at, formOf(units[at] as Unit)).first)
    if (subject !== null) return subject
  }
  return null
}

/** The noun phrase that a sentence begins with, where its verb is not to be seen. */
function firstPhrase(units: readonly Unit[], limit: number): Run | null {
  const phrase = phraseStartingAt(units, 0, limit)
  return phrase !== null && isSomebody(units, phrase) ? phrase : null
}
