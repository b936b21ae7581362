import { isStricter, type Marking } from '../domain/marking'
import type { ClaimRow } from '../select/rows'
import { select } from '../select/select'
import type { PrintOptions } from './options'

type Choice = Pick<PrintOptions, 'kind' | 'filter' | 'sections'>

/**
 * The claims that print as cards: what the filter keeps if claims are wanted at all, and in a
 * briefing what its front page cites. The front page alone prints none.
 */
export function printedRows(all: readonly ClaimRow[], { kind, filter, sections }: Choice): ClaimRow[] {
  if (kind === 'front') return []
  const kept = new Set(sections.includes('claims') ? select(all, filter).rows.map(({ id }) => id) : [])
  return all.filter(({ id, isCited }) => kept.has(id) || (kind === 'briefing' && isCited))
}

/** The claims of which a print says anything: those that print as cards, or that the front page alone cites. */
export const mentionedRows = (all: readonly ClaimRow[], options: Choice): ClaimRow[] =>
  options.kind === 'front' ? all.filter(({ isCited }) => isCited) : printedRows(all, options)

/** Whether a claim may not be shown under the marking of its briefing. */
export const isAbove = ({ claim }: ClaimRow, marking: Marking): boolean =>
  claim.marking !== null && isStricter(claim.marking, marking)
