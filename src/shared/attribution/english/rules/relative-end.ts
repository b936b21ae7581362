import type { Unit } from '../../sentence/units'
import { isNominal } from '../grammar/noun-phrases'
import { hasFiniteVerb, isFiniteVerb } from '../grammar/verb-groups'
import { isAuxiliary, isContracted, isOneOf, isWord, SUBJECT_PRONOUNS } from '../grammar/words'

/**
 * Where the statement in a relative clause ends, which begins with the unit `opener`.
 *
 * “Doe, who says it leaks, has left”: at the comma before the verb of the sentence. “Those who say
 * it leaks have left”: before the second verb.
 */
export function relativeEnd(units: readonly Unit[], opener: number, first: number, limit: number): number {
  if (units[opener - 1]?.kind === 'comma') {
    const close = units.findIndex(
      ({ kind }, at) =>
        at > first && kind === 'comma' && isFiniteVerb(units, at + 1) && hasFiniteVerb(units, first, at),
    )
    return close === -1 ? limit : Math.min(close, limit)
  }
  return verbBehind(units, first, limit, 1)
}

/**
 * The first finite verb from `first` on, behind as many as a statement has itself, that is not joined to those and
 * belongs to a noun before it; `limit` where there is none.
 */
export function verbBehind(units: readonly Unit[], first: number, limit: number, ownVerbs: number): number {
  let verbs = 0
  for (let at = first; at < limit; at += 1) {
    if (!isFiniteVerb(units, at)) continue
    const prior = units[at - 1]
    const goesOn = isAuxiliary(prior) || (isWord(prior) && /^(?:and|or|but|who|that|which)$/.test(prior.lower))
    if (goesOn && !isContracted(units[at])) continue
    verbs += 1
    const own = isContracted(units[at]) || isOneOf(prior, SUBJECT_PRONOUNS)
    if (verbs > ownVerbs && !own && isNominal(units, at - 1)) return at
  }
  return limit
}
