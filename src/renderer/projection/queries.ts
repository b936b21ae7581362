import type { BriefingId } from '../../shared/domain/ids'
import { type BriefingRecords, compareText } from '../../shared/domain/records'
import type { Projection, Row } from './database'
import { TABLES } from './project'

/** Every record of one briefing; null when the projection does not hold it. */
export async function findRecords(database: Projection, briefingId: BriefingId): Promise<BriefingRecords | null> {
  return database.transaction('r', [...TABLES, 'stamps'], async () => {
    if (!(await database.stamps.get(briefingId))) return null
    const lists = await Promise.all(
      TABLES.map((table) => database.rows(table).where('briefingId').equals(briefingId).toArray()),
    )
    return Object.fromEntries(TABLES.map((table, index) => [table, lists[index]])) as unknown as BriefingRecords
  })
}

/** A briefing as the library lists it. */
export type BriefingSummary = {
  readonly briefing: Row<'briefing'>
  readonly persons: number
  readonly claims: number
  readonly savedAt: string | null
}

/** Every briefing of the library, the one changed last first. */
export async function findBriefings(database: Projection): Promise<BriefingSummary[]> {
  return database.transaction('r', ['briefing', 'voice', 'claim', 'stamps'], async () => {
    const briefings = await database.rows('briefing').toArray()
    const summaries = await Promise.all(
      briefings.map(async (briefing): Promise<BriefingSummary> => {
        const within = briefing.briefingId
        const [voices, claims, stamp] = await Promise.all([
          database.rows('voice').where('briefingId').equals(within).toArray(),
          database.rows('claim').where('briefingId').equals(within).count(),
          database.stamps.get(within),
        ])
        const persons = voices.filter(({ kind, mergedInto }) => kind === 'person' && !mergedInto).length
        return { briefing, persons, claims, savedAt: stamp?.savedAt ?? briefing.createdAt }
      }),
    )
    return summaries.sort((a, b) => compareText(b.savedAt ?? '', a.savedAt ?? ''))
  })
}

/** The briefings changed last on this device, the latest first; none of the trash. */
export async function findRecent(database: Projection, limit: number): Promise<Pick<BriefingTitle, 'id' | 'title'>[]> {
  return database.transaction('r', ['briefing', 'stamps'], async () => {
    const savedAt = new Map((await database.stamps.toArray()).map((stamp) => [stamp.briefingId, stamp.savedAt ?? '']))
    const briefings = await database.rows('briefing').toArray()
    return briefings
      .filter(({ trashedAt }) => trashedAt === null)
      .sort((a, b) => compareText(savedAt.get(b.briefingId) ?? '', savedAt.get(a.briefingId) ?? ''))
      .slice(0, limit)
      .map(({ id, title }) => ({ id, title }))
  })
}

/** A source, and the briefing it is in. */
export type SourceOfText = { readonly source: Row<'source'>; readonly briefing: Row<'briefing'> }

/** Every source of the library whose frozen text has this SHA-256. */
export async function findSourcesOf(database: Projection, sha256: string): Promise<SourceOfText[]> {
  const sources = await database
    .rows('source')
    .filter((source) => source.sha256 === sha256)
    .toArray()
  const found = await Promise.all(
    sources.map(async (source) => {
      const [briefing] = await database.rows('briefing').where('briefingId').equals(source.briefingId).toArray()
      return briefing ? [{ source, briefing }] : []
    }),
  )
  return found.flat()
}

/** What a briefing is called, for finding it by name. */
export type BriefingTitle = { readonly id: BriefingId; readonly title: string; readonly question: string }

/** Every briefing that is not in the trash, by title. */
export async function findTitles(database: Projection): Promise<BriefingTitle[]> {
  const briefings = await database.rows('briefing').toArray()
  return briefings
    .filter(({ trashedAt }) => trashedAt === null)
    .map(({ id, title, question }) => ({ id, title, question }))
    .sort((a, b) => compareText(a.title, b.title))
}
