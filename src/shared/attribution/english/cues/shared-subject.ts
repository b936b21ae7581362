import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { formOf, isFiniteVerb, verbGroup } from '../grammar/verb-groups'
import { isContracted, isName } from '../grammar/words'
import type { Clause } from './clauses'
import type { Cue } from './cues'
import { subjectBefore } from './subject-before'

/** Who a verb without a subject of its own belongs to: the clause before, or the sentence. */
export const sharedSubject = (units: readonly Unit[], cue: Cue, before: Clause | undefined): Run | null =>
  before?.who ?? mainSubject(units, cue.group.first) ?? firstName(units, cue.group.first)

/** The subject of the first verb that has one. */
function mainSubject(units: readonly Unit[], limit: number): Run | null {
  for (let at = 0; at < limit; at += 1) {
    if (!isFiniteVerb(units, at)) continue
    if (isContracted(units[at])) return { first: at, last: at }
    const subject = subjectBefore(units, verbGroup(units, at, formOf(units[at] as Unit)).first)
    if (subject !== null) return subject
  }
  return null
}

/** The name that a sentence begins with, where its verb is not to be seen. */
function firstName(units: readonly Unit[], limit: number): Run | null {
  if (!isName(units[0])) return null
  let last = 0
  while (last + 1 < limit && isName(units[last + 1])) last += 1
  return { first: 0, last }
}
