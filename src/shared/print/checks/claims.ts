import { GRADED_TYPES } from '../../domain/claim'
import type { BriefingRecords } from '../../domain/records'
import { publishedDay } from '../../domain/source'
import type { ClaimRow } from '../../select/rows'
import { type Check, check } from './check'
import { isRelativeDate } from './wording'

/** Grades of what can be neither true nor false yet: it prints with a dash. */
export const claimChecks = (rows: readonly ClaimRow[]): Check[] =>
  rows
    .filter(({ claim }) => claim.credibility !== null && !GRADED_TYPES.includes(claim.type))
    .map(({ id, label, claim }) =>
      check(
        'grade-out-of-place',
        `${label} is a ${claim.type} and has an information grade, which only facts, figures and assessments take.`,
        { screen: 'desk', claimId: id },
      ),
    )

/**
 * Dates that are told from another day and were not worked out.
 *
 * One that is told from the publication of an undated source cannot be: then the source's own date is what is missing.
 */
export function dateChecks({ event, source }: BriefingRecords): Check[] {
  const published = new Map(source.map((each) => [each.id as string, publishedDay(each.published)]))
  return event
    .filter(({ when, sortKey, sourceId }) => {
      const day = sourceId === null ? '' : published.get(sourceId)
      return sortKey === '' && isRelativeDate(when) && (day !== '' || !/\bpublication\b/i.test(when))
    })
    .map(({ when }) =>
      check('relative-date', `“${when}” in the dates and figures: when that was is not worked out.`, {
        screen: 'front-page',
        field: 'events',
      }),
    )
}
