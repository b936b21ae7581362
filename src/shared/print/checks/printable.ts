import { isStricter } from '../../domain/marking'
import type { BriefingRecords } from '../../domain/records'
import type { Contents } from '../../select/contents'
import { claimLabels } from '../../select/rows'
import { checkQuotations } from '../quotations'
import { type Check, check } from './check'

/** What has to be set before anything prints, and no claim above it. */
export function markingChecks({ briefing: [briefing], claim }: BriefingRecords): Check[] {
  if (!briefing) return []
  const { marking } = briefing
  if (marking === null)
    return [check('no-marking', 'No marking: nothing can be printed without one.', { screen: 'details' })]
  const labels = claimLabels(claim)
  return claim.flatMap((each) =>
    each.marking && isStricter(each.marking, marking)
      ? [
          check('marking-exceeded', `${labels.get(each.id)} is marked ${each.marking}, higher than the briefing.`, {
            screen: 'desk',
            claimId: each.id,
          }),
        ]
      : [],
  )
}

/** Every quotation that is not in its source letter for letter. */
export const quotationChecks = (contents: Contents): Check[] =>
  checkQuotations(contents).mismatches.map(({ place, quotation, claimId, field }) =>
    check(
      'quotation-mismatch',
      `${place} quotes “${quotation}”, which is not in the source letter for letter.`,
      claimId
        ? { screen: 'desk', claimId }
        : field && field !== 'title'
          ? { screen: 'front-page', field }
          : { screen: 'details' },
    ),
  )
