import type { Rule } from '../../rule'
import type { Run, Stretch } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Clause } from '../cues/clauses'
import type { Frame } from '../cues/verb-table'
import { isNominal } from '../grammar/noun-phrases'
import { isFiniteVerb } from '../grammar/verb-groups'
import { isAuxiliary, isContracted, isOneOf, isQuote, isThe, isWord, SUBJECT_PRONOUNS } from '../grammar/words'
import { contentEnd, type Extent } from './content-end'
import { startHere } from './direct'
import { startFurtherOn } from './further-on'
import { behindListener } from './listener'
import { objectStart } from './object'
import { startReported } from './reported'

/** What a clause says that somebody said. */
export type Complement = { readonly stretch: Stretch; readonly rule: Rule }

/** Where a statement begins behind its verb, and which rule says so. */
export type Start = {
  readonly first: number
  readonly rule: Rule
  readonly extent: Extent
  /** Whether it counts only with a quotation in it. */
  readonly quoteOnly?: boolean
}

/** What the rules need to know of a clause. */
export type Question = {
  readonly clause: Clause
  readonly takes: ReadonlySet<Frame>
  /** Whether its verb is “say”, which takes nearly everything. */
  readonly says: boolean
  /** The first unit behind subject and verb, and the first that may no longer belong to the statement. */
  readonly behind: number
  readonly limit: number
}

/** What stands behind a verb of attribution as the thing said, or null. */
export function complementOf(units: readonly Unit[], clause: Clause, limit: number): Complement | null {
  const start = startOf(units, clause, limit)
  if (start === null) return null
  const { first, rule, extent } = start
  const bound = clause.order === 'relative' ? relativeEnd(units, clause.who, first, limit) : limit
  const end = rule === 'quote' ? quotesEnd(units, first, bound) : contentEnd(units, first, bound, extent)
  if (end <= first) return null
  const quoted = units.slice(first, end).some(isQuote)
  if (start.quoteOnly && !quoted) return null
  if (!quoted && end - first < 2 && rule !== 'object' && rule !== 'object-as') return null
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

/** “those who say it leaks have left”: the second verb of a relative clause without a comma belongs to the sentence. */
function relativeEnd(units: readonly Unit[], who: Run, first: number, limit: number): number {
  if (units[who.first - 1]?.kind === 'comma') return limit
  let verbs = 0
  for (let at = first; at < limit; at += 1) {
    if (!isFiniteVerb(units, at)) continue
    const prior = units[at - 1]
    const goesOn = isAuxiliary(prior) || (isWord(prior) && /^(?:and|or|but|who|that|which)$/.test(prior.lower))
    if (goesOn && !isContracted(units[at])) continue
    verbs += 1
    const own = isContracted(units[at]) || isOneOf(prior, SUBJECT_PRONOUNS)
    if (verbs > 1 && !own && isNominal(units, at - 1)) return at
  }
  return limit
}
