import type { Judgement } from '../../domain/judgement'
import type { BriefingRecords } from '../../domain/records'
import type { ClaimRow } from '../../select/rows'
import { type Check, checkIf, type Jump } from './check'
import { citedLabels } from './wording'

/**
 * Claims against what a judgement says of its statement, of which the briefing says nothing.
 *
 * A judgement may deny its statement; then those that support it are the dissent. A claim that the
 * judgement cites in any way, or that the alternative reading or the dissent cites, has its line.
 */
export function opposedChecks(
  { id, propositionId, direction }: Judgement,
  name: string,
  jump: Jump,
  { briefing, citation }: BriefingRecords,
  rows: readonly ClaimRow[],
): Check[] {
  if (propositionId === null) return []
  const against = direction === 'affirms' ? 'opposes' : 'supports'
  const cited = new Set<string>(citation.filter(({ judgementId }) => judgementId === id).map(({ claimId }) => claimId))
  const mentioned = new Set(
    briefing.flatMap(({ alternative, dissent }) => [...citedLabels(alternative), ...citedLabels(dissent)]),
  )
  const unheard = rows.filter(
    (row) => row.positions.get(propositionId)?.stance === against && !cited.has(row.id) && !mentioned.has(row.label),
  )
  return checkIf(
    unheard.length > 0,
    'opposed-without-dissent',
    `${unheard.map(({ label }) => label).join(', ')} ${unheard.length === 1 ? 'goes' : 'go'} against ${name.toLowerCase()}, which does not say so.`,
    jump,
  )
}
