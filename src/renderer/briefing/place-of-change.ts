import type { BriefingRecords, RawRecord } from '../../shared/domain/records'
import type { Jump } from '../../shared/print/checks/check'
import { FRONT_TEXTS } from '../../shared/print/quotations'

/**
 * Where a change can be seen: the place of the first record in it that has one.
 *
 * `before` are the records as they were, which tell what of a record has changed. Null for what
 * has no place of its own, such as a suggestion that was rejected.
 */
export function placeOfChange(records: readonly RawRecord[], before: BriefingRecords): Jump | null {
  for (const record of records) {
    const place = placeOf(record, before)
    if (place) return place
  }
  return null
}

function placeOf({ table, id, fields }: RawRecord, before: BriefingRecords): Jump | null {
  switch (table) {
    case 'claim':
      return { screen: 'desk', claimId: id }
    case 'topic':
      return { screen: 'desk', claimId: String(fields.claimId) }
    case 'link':
      return { screen: 'desk', claimId: String(fields.from) }
    case 'annotation':
      return isOnClaim(fields.target) ? { screen: 'desk', claimId: fields.target.id } : null
    case 'stance':
      return {
        screen: 'stance-pass',
        claimId: String(fields.claimId),
        propositionId: String(fields.propositionId),
      }
    case 'judgement':
      return { screen: 'front-page', field: `judgement:${id}` }
    case 'citation':
      return { screen: 'front-page', field: `judgement:${String(fields.judgementId)}` }
    case 'event':
      return { screen: 'front-page', field: 'events' }
    case 'proposition':
      return { screen: 'statements' }
    case 'briefing':
      return placeOnFront(fields, before.briefing[0] ?? {}) ?? { screen: 'details' }
    default:
      return null
  }
}

function placeOnFront(fields: RawRecord['fields'], before: object): Jump | null {
  const was = before as Readonly<Record<string, unknown>>
  // The title stands on the front page but is written under Details.
  const changed = Object.keys(FRONT_TEXTS).find(
    (field) => field !== 'title' && (fields[field] ?? '') !== (was[field] ?? ''),
  )
  return changed ? { screen: 'front-page', field: changed } : null
}

const isOnClaim = (target: unknown): target is { readonly id: string } =>
  typeof target === 'object' && target !== null && (target as { on?: unknown }).on === 'claim'
