import type { Unit } from '../../sentence/units'
import type { Clause } from '../cues/clause'
import { opensClause } from '../grammar/clauses'
import { isOneOf, isQuote } from '../grammar/words'

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'while when after before because since although though once as'.split(' '),
)

/**
 * Where the main clause begins behind a clause that depends on it: “While Doe says it leaks, the board …”.
 *
 * Its comma; or `limit`, where the clause depends on nothing.
 */
export function mainClauseAt(units: readonly Unit[], { span, cue, opener }: Clause, limit: number): number {
  const before = units[span.first - 2]
  if (!SUBORDINATORS.has(opener) || (before !== undefined && before.kind === 'comma' && opener === 'as')) return limit
  if (before !== undefined && before.kind !== 'comma' && !isOneOf(before, CONJUNCTIONS)) return limit
  return mainClauseBehind(units, cue.last + 2, limit)
}

/** The comma from `first` on behind which a subject and its verb stand; `limit` where there is none. */
export function mainClauseBehind(units: readonly Unit[], first: number, limit: number): number {
  for (let at = first; at < limit - 1; at += 1) {
    const unit = units[at] as Unit
    const closes = unit.kind === 'comma' || (isQuote(unit) && /,["“”»«’']*$/u.test(unit.text))
    if (closes && opensClause(units, at + 1, limit)) return unit.kind === 'comma' ? at : at + 1
  }
  return limit
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'even'])
