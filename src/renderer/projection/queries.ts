import type { BriefingId } from '../../shared/domain/ids'
import { type BriefingRecords, compareText } from '../../shared/domain/records'
import type { SourceSummary, Summary } from '../../shared/library/packed'
import type { Projection } from './database'
import { TABLES } from './project'

/** Every record of one briefing; null when it was not opened. */
export async function findRecords(database: Projection, briefingId: BriefingId): Promise<BriefingRecords | null> {
  return database.transaction('r', [...TABLES, 'stamps'], async () => {
    if (!(await database.stamps.get(briefingId))) return null
    const lists = await Promise.all(
      TABLES.map((table) => database.rows(table).where('briefingId').equals(briefingId).toArray()),
    )
    return Object.fromEntries(TABLES.map((table, index) => [table, lists[index]])) as unknown as BriefingRecords
  })
}

/** Every briefing of the library, the one changed last first. */
export async function findBriefings(database: Projection): Promise<Summary[]> {
  const rows = await database.summaries.toArray()
  return rows
    .flatMap(({ summary }) => (summary ? [summary] : []))
    .sort((a, b) => compareText(lastChange(b), lastChange(a)) || compareText(a.briefingId, b.briefingId))
}

/** A source, and the briefing it is in. */
export type SourceOfText = { readonly source: SourceSummary; readonly briefing: Summary }

/** Every source of the library whose frozen text has this SHA-256. */
export async function findSourcesOf(database: Projection, sha256: string): Promise<SourceOfText[]> {
  const briefings = await findBriefings(database)
  return briefings.flatMap((briefing) =>
    briefing.sources.filter((source) => source.sha256 === sha256).map((source) => ({ source, briefing })),
  )
}

const lastChange = ({ changedAt, createdAt }: Summary): string => changedAt ?? createdAt ?? ''
