import type { Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Clause } from '../cues/clause'
import { opensClause } from '../grammar/clauses'
import { isNominal } from '../grammar/noun-phrases'
import { formOf } from '../grammar/verb-groups'
import { BE, isBreak, isOneOf, isQuote, isVerb } from '../grammar/words'
import { contentEnd } from './content-end'
import { hasMainVerb } from './main-verb'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that open an aside before the subject: “In March, …”. */
const OPENERS = set(
  `in on at during after before when while as if since although though earlier later meanwhile however still last then asked speaking but
  and yet so for instead also today yesterday by with from according despite once finally similarly indeed moreover additionally
  furthermore nevertheless nonetheless responding writing citing addressing referring among separately`,
)
/** What opens an aside behind “, X said,”. */
const ASIDES = set('who which whose whom a an in at on during as when according before after where compared even')
/** What goes on with a statement behind “, said X,” where most words say more of X. */
const GOES_ON = set('that because and but so if though although')
/** What carries on a quotation in the author's words. */
const CARRIES_ON = set('and but or because would is was has are')

/** Whether a word opens an aside. */
export const isAside = (unit: Unit | undefined): boolean => isOneOf(unit, OPENERS)

/** What goes on behind “…, X said, …”, or null. */
export function goesOnBehind(
  units: readonly Unit[],
  { span, order }: Clause,
  limit: number,
  left: Stretch,
  quoted: boolean,
): Stretch | null {
  const from = span.last + 1
  let at = from
  while (at < limit && !isBreak(units[at]) && !isQuote(units[at]) && units[at]?.kind !== 'colon') at += 1
  if (at >= limit || units[at]?.kind === 'stop') return null
  if (!isQuote(units[at])) at += 1
  if (at >= limit) return null
  const next = units[at] as Unit
  const end = contentEnd(units, at, limit, 'clause')
  if (end <= at) return null
  const right = { first: at, end }
  if (isQuote(next)) return right
  // “In the end, she said, the mayor would leave”; “Despite his “charm,” she wrote, he lost”
  const aside = !hasMainVerb(units, left.first, left.end) && (!quoted || isAside(units[left.first]))
  if (aside && opensClause(units, at, limit)) return right
  if (quoted) return isOneOf(next, CARRIES_ON) && units.slice(at, end).some(isQuote) ? right : null
  // Only right behind the clause and its comma: “It was, he said, a shame.”; “The mayor, she said, would leave.”
  if (at !== from + 1 && !(isVerb(next) && formOf(next) !== 'ing' && isNominal(units, left.end - 1))) return null
  if (isOneOf(units[left.end - 1], BE)) return right
  if (isVerb(next)) return formOf(next) === 'ing' ? null : right
  return isOneOf(next, ASIDES) || (order === 'behind' && !isOneOf(next, GOES_ON)) ? null : right
}
