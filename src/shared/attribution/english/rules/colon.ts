import type { Unit } from '../../sentence/units'
import type { Statement } from '../../statement'
import { opensName } from '../../who/names'
import { isName, isQuote, isThe } from '../grammar/words'

/** The longest name before a colon, in units. */
const REACH = 8

/** “Jane Doe: “I was there.””; “– More from Jane Doe: “…””. Null where no name stands before a colon. */
export function colonStatement(units: readonly Unit[]): Statement | null {
  const colon = units.findIndex(({ kind }, at) => kind === 'colon' && isQuote(units[at + 1]))
  let last = colon - 1
  while (units[last]?.kind === 'bracket') last -= 1
  if (last < 0) return null
  let first = last
  while (first > 0 && last - first < REACH && (isName(units[first - 1]) || isThe(units[first - 1], 'and'))) first -= 1
  if (!opensName(units[first]) || !opensLine(units[first - 1])) return null
  return {
    rule: 'quote',
    place: 'before',
    content: [{ first: colon + 1, end: colon + 2 }],
    who: { first, last },
    cue: { first: colon, last: colon },
    denied: false,
    within: null,
  }
}

const opensLine = (before: Unit | undefined): boolean =>
  before === undefined || /^(?:dash|bracket|stop)$/.test(before.kind) || isThe(before, 'from')
