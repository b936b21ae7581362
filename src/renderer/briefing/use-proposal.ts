import { useMemo } from 'react'
import type { Proposition } from '../../shared/domain/proposition'
import type { ClaimRow } from '../../shared/select/rows'
import { readStatement } from '../../shared/stance-suggestion/statement'
import type { StanceSuggestion } from '../../shared/stance-suggestion/suggest-stance'
import { suggestFor } from '../../shared/stance-suggestion/suggested-position'
import { useViewState } from './view-state'

/** The stance that a claim's words suggest towards a statement; null where it is judged, where suggestions are hidden, and where the words do not say. */
export function useProposal(row: ClaimRow | undefined, proposition: Proposition | undefined): StanceSuggestion | null {
  const { state } = useViewState()
  const statement = proposition?.statement ?? ''
  const read = useMemo(() => readStatement(statement), [statement])
  const isOpen = row && proposition && !state.hideProposals && !row.positions.has(proposition.id)
  const claim = isOpen ? row.claim : null
  return useMemo(() => claim && suggestFor(read, claim), [read, claim])
}
