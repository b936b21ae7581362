import type { Claim } from '../domain/claim'
import { type Position, plainPosition } from '../domain/stance'
import type { Statement } from './statement'
import { type StanceSuggestion, suggestStance } from './suggest-stance'

/** What a claim seems to hold of a statement: read out of the analyst's words first, then of its source's. */
export function suggestFor(
  statement: Statement,
  { words, saidWith, anchor }: Pick<Claim, 'words' | 'saidWith' | 'anchor'>,
): StanceSuggestion | null {
  const quoted = anchor.pieces.map(({ exact }) => exact).join(' … ')
  return suggestStance(statement, { words, saidWith }) ?? suggestStance(statement, { words: quoted, saidWith })
}

/** The position that taking a suggestion sets: what its key alone would set, with the lean and the condition. Its reason is the analyst's to write. */
export const positionOf = ({ stance, lean, condition }: StanceSuggestion): Position => ({
  ...plainPosition(stance),
  lean,
  condition,
})
