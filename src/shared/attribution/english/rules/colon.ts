import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Statement } from '../../statement'
import { opensName } from '../../who/names'
import { mainSubject } from '../cues/shared-subject'
import { subjectBefore } from '../cues/subject-before'
import { isSomebody } from '../grammar/somebody'
import { formOf, isFiniteVerb, verbGroup } from '../grammar/verb-groups'
import { isName, isQuote, isThe } from '../grammar/words'

/** The longest name before a colon, in units. */
const REACH = 8
/** The shortest quotation that a colon alone makes somebody's words, in words: shorter ones are titles. */
const SHORTEST = 5

/** A quotation behind a colon: “Jane Doe: “I was there.””; “Doe went further: “It was wrong.””. Null where there is none. */
export function colonStatement(units: readonly Unit[]): Statement | null {
  const colon = units.findIndex(({ kind }, at) => kind === 'colon' && isQuote(units[at + 1]))
  if (colon < 1) return null
  const content = [{ first: colon + 1, end: colon + 2 }]
  const base = { place: 'before', content, denied: false, within: null } as const
  const name = nameBefore(units, colon)
  if (name !== null) return { ...base, rule: 'quote', who: name, cue: { first: colon, last: colon } }
  const end = units.findIndex(({ kind }, at) => at > colon && kind !== 'quote')
  const alone = end === -1 || units[end]?.kind === 'stop'
  const words = (units[colon + 1] as Unit).text.split(/\s+/).length
  const clause = alone && words >= SHORTEST ? clauseBefore(units, colon) : null
  return clause === null ? null : { ...base, ...clause, rule: 'quote-behind-colon' }
}

/** The name that is all that stands before a colon. */
function nameBefore(units: readonly Unit[], colon: number): Run | null {
  let last = colon - 1
  while (units[last]?.kind === 'bracket') last -= 1
  if (last < 0) return null
  let first = last
  while (first > 0 && last - first < REACH && (isName(units[first - 1]) || isThe(units[first - 1], 'and'))) first -= 1
  return opensName(units[first]) && opensLine(units[first - 1]) ? { first, last } : null
}

const opensLine = (before: Unit | undefined): boolean =>
  before === undefined || /^(?:dash|bracket|stop)$/.test(before.kind) || isThe(before, 'from')

/** Somebody with a verb, whatever it is: “Doe went further:”. */
function clauseBefore(units: readonly Unit[], colon: number): { readonly who: Run; readonly cue: Run } | null {
  for (let at = colon - 1; at > 0; at -= 1) {
    if (!isFiniteVerb(units, at)) continue
    const { first } = verbGroup(units, at, formOf(units[at] as Unit))
    const who = subjectBefore(units, first) ?? mainSubject(units, at)
    return who === null || !isSomebody(units, who) ? null : { who, cue: { first, last: at } }
  }
  return null
}
