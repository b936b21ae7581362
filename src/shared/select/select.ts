import type { Filter, JudgementState } from './filter'
import { JUDGEMENT_STATES } from './filter'
import type { ClaimRow } from './rows'

/** What a filter keeps, and how many claims each stance has given everything else in the filter. */
export type Selection = {
  readonly rows: readonly ClaimRow[]
  /** Claims by state towards the chosen proposition, before the stance part of the filter. */
  readonly counts: Readonly<Record<JudgementState, number>>
  readonly total: number
}

/**
 * The claims that a filter keeps: one answer for table, print and command line.
 *
 * AND across the parts of a filter, OR inside one. Towards "any proposition" a claim counts
 * once under each stance that it takes anywhere.
 */
export function select(rows: readonly ClaimRow[], filter: Filter): Selection {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  const counts = Object.fromEntries(JUDGEMENT_STATES.map((state) => [state, 0])) as Record<JudgementState, number>
  const kept = rows.filter((row) => {
    if (!keepsApartFromStance(row, filter, words)) return false
    const states = statesOf(row, filter.propositionId)
    for (const state of states) counts[state] += 1
    return filter.stances.length === 0 || states.some((state) => filter.stances.includes(state))
  })
  return { rows: kept, counts, total: rows.length }
}

/** The states of a claim towards one proposition, or towards any of them, each once. */
export function statesOf(row: ClaimRow, propositionId: string | null): readonly JudgementState[] {
  if (propositionId !== null) return [row.positions.get(propositionId)?.stance ?? 'not-judged']
  const stances = new Set<JudgementState>(Array.from(row.positions.values(), ({ stance }) => stance))
  if (stances.size === 0) return ['not-judged']
  // Towards any proposition, silence on one says nothing about a claim that speaks to another.
  if (stances.size > 1) stances.delete('does-not-address')
  return [...stances]
}

function keepsApartFromStance(row: ClaimRow, filter: Filter, words: readonly string[]): boolean {
  const { holder, via, claim, topics, grade } = row
  return (
    oneOf(filter.voices as readonly string[], holder?.id, via?.id) &&
    oneOf(filter.kinds, holder?.kind) &&
    oneOf(filter.types, claim.type) &&
    oneOf(filter.topics, ...topics) &&
    oneOf(filter.grades, grade.reliability ?? undefined) &&
    (words.length === 0 || holdsAll(row, words))
  )
}

const oneOf = <T>(wanted: readonly T[], ...has: readonly (T | undefined)[]): boolean =>
  wanted.length === 0 || has.some((value) => value !== undefined && wanted.includes(value))

function holdsAll(row: ClaimRow, words: readonly string[]): boolean {
  const { claim, holder, via, notes, label, topics } = row
  const text = fold(
    [
      label,
      claim.words,
      ...claim.anchor.pieces.map(({ exact }) => exact),
      holder?.name,
      ...(holder?.otherNames ?? []),
      via?.name,
      ...notes.map((note) => note.text),
      ...topics,
    ].join('\n'),
  )
  return words.every((word) => text.includes(word))
}

/** Lower case without accents and marks, so that "Türkiye" is found by "turkiye". */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
