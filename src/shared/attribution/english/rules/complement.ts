import type { Rule } from '../../rule'
import type { Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Clause } from '../cues/clause'
import { isOneOf, isQuote, isThe } from '../grammar/words'
import { contentEnd } from './content-end'
import { ANSWERS, startHere } from './direct'
import { startFurtherOn } from './further-on'
import { behindListener } from './listener'
import { objectStart } from './object'
import { relativeEnd } from './relative-end'
import { startReported } from './reported'
import type { Question, Start } from './start'

/** What a clause says that somebody said. */
export type Complement = { readonly stretch: Stretch; readonly rule: Rule }

/** What stands behind a verb of attribution as the thing said, or null. */
export function complementOf(units: readonly Unit[], clause: Clause, limit: number): Complement | null {
  const start = startOf(units, clause, limit)
  if (start === null) return null
  const { first, rule, extent } = start
  const relative = clause.order === 'relative' ? clause.who.first : rule === 'relative' ? clause.span.first - 1 : null
  const bound = relative === null ? limit : relativeEnd(units, relative, first, limit)
  const end = rule === 'quote' ? quotesEnd(units, first, bound) : contentEnd(units, first, bound, extent)
  if (end <= first) return null
  const quoted = units.slice(first, end).some(isQuote)
  if (start.quoteOnly && !quoted) return null
  if (!quoted && end - first < 2 && !isOneOf(units[first], ANSWERS) && rule !== 'object' && rule !== 'object-as')
    return null
  const partQuoted = quoted && rule !== 'quote' && rule !== 'object-as'
  return { stretch: { first, end }, rule: partQuoted ? 'part-quoted' : rule }
}

function startOf(units: readonly Unit[], clause: Clause, limit: number): Start | null {
  const { uses } = clause.cue
  const question: Question = {
    clause,
    takes: new Set(uses.flatMap((use) => [...use.takes])),
    says: uses.some(({ verb }) => verb === 'say'),
    behind: clause.span.last + 1,
    limit,
  }
  if (question.behind >= limit) return null
  const reported = startReported(units, question)
  if (reported !== null || clause.order === 'behind') return reported
  const told = uses.every(({ listener }) => listener === 'must')
  const listens = uses.some(({ listener }) => listener !== 'never')
  return (
    (told ? null : startHere(units, question.behind, question)) ??
    (listens ? behindListener(units, question) : null) ??
    startFurtherOn(units, question, told) ??
    (told ? null : objectStart(units, question))
  )
}

/** A row of quotations: “mad” and “cruel”; and the rest of a clause that goes on behind one. */
function quotesEnd(units: readonly Unit[], first: number, limit: number): number {
  if (!isQuote(units[first])) return contentEnd(units, first, limit, 'clause')
  let end = first + 1
  for (let at = first + 1; at < limit; at += 1) {
    if (isQuote(units[at])) end = at + 1
    else if (units[at]?.kind !== 'comma' && !isThe(units[at], 'and') && !isThe(units[at], 'or')) break
  }
  return end
}
