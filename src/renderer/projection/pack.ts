import type { Packed } from '../../shared/library/packed'
import { PACKED_TABLES, type PackedRow, type Projection, type SummaryRow } from './database'
import { digestOf, digestOfText } from './digest'

const ALL_TABLES = ['summaries', ...PACKED_TABLES] as const

/** Puts packed briefings in the place of what the projection held of them, all of them or none. */
export async function putPacked(database: Projection, libraryId: string, packed: readonly Packed[]): Promise<void> {
  const row = (briefingId: string, bytes: Uint8Array): PackedRow => ({ briefingId, bytes, digest: digestOf(bytes) })
  await database.transaction('rw', ALL_TABLES, async () => {
    await database.summaries.bulkPut(packed.map((each) => summaryRow(libraryId, each)))
    await database.segments.bulkPut(packed.map(({ briefingId, segment }) => row(briefingId, segment)))
    await database.cards.bulkPut(packed.map(({ briefingId, cards }) => row(briefingId, cards)))
  })
}

/** Forgets briefings. */
export async function forget(database: Projection, briefingIds: readonly string[]): Promise<void> {
  await database.transaction('rw', ALL_TABLES, async () => {
    for (const table of ALL_TABLES) await database.table(table).bulkDelete([...briefingIds])
  })
}

function summaryRow(libraryId: string, { briefingId, stamp, summary }: Packed): SummaryRow {
  return { briefingId, libraryId, stamp, summary, digest: digestOfText(JSON.stringify([libraryId, stamp, summary])) }
}

/** Whether a summary is as it was written. */
export const isSound = ({ libraryId, stamp, summary, digest }: SummaryRow): boolean =>
  digest === digestOfText(JSON.stringify([libraryId, stamp, summary]))
