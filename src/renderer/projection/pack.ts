import Dexie from 'dexie'
import type { Packed } from '../../shared/library/packed'
import type { Projection, SegmentRow, SummaryRow } from './database'
import { digestOf, digestOfText } from './digest'

/**
 * Puts the segments and cards of packed briefings in the place of what the projection held of them.
 *
 * They count only when their summaries are put too: a briefing whose summary is old is packed again.
 */
export async function putPacked(database: Projection, packed: readonly Packed[]): Promise<void> {
  const row = (briefingId: string, bytes: Uint8Array): SegmentRow => ({ briefingId, bytes, digest: digestOf(bytes) })
  const cards = packed.flatMap(({ briefingId, cards: parts }) =>
    parts.map((bytes, part) => ({ ...row(briefingId, bytes), part })),
  )
  const before = await database.summaries.bulkGet(packed.map(({ briefingId }) => briefingId))
  const shorter = packed.filter(({ summary }, at) => (before[at]?.summary?.claims ?? 0) > (summary?.claims ?? 0))
  await database.transaction('rw', 'segments', 'cards', async () => {
    await database.segments.bulkPut(packed.map(({ briefingId, segment }) => row(briefingId, segment)))
    await database.cards.bulkPut(cards)
    for (const { briefingId, cards: parts } of shorter) await removeCards(database, briefingId, parts.length)
  })
}

/** Puts the summaries of briefings whose segments and cards are there. */
export async function putSummaries(database: Projection, libraryId: string, packed: readonly Packed[]): Promise<void> {
  await database.summaries.bulkPut(packed.map((each) => summaryRow(libraryId, each)))
}

/** Forgets briefings. */
export async function forget(database: Projection, briefingIds: readonly string[]): Promise<void> {
  await database.transaction('rw', 'summaries', 'segments', 'cards', async () => {
    await database.summaries.bulkDelete([...briefingIds])
    await database.segments.bulkDelete([...briefingIds])
    for (const briefingId of briefingIds) await removeCards(database, briefingId, 0)
  })
}

const removeCards = (database: Projection, briefingId: string, fromPart: number): PromiseLike<number> =>
  database.cards.where('[briefingId+part]').between([briefingId, fromPart], [briefingId, Dexie.maxKey]).delete()

function summaryRow(libraryId: string, { briefingId, stamp, summary }: Packed): SummaryRow {
  return { briefingId, libraryId, stamp, summary, digest: digestOfText(JSON.stringify([libraryId, stamp, summary])) }
}

/** Whether a summary is as it was written. */
export const isSound = ({ libraryId, stamp, summary, digest }: SummaryRow): boolean =>
  digest === digestOfText(JSON.stringify([libraryId, stamp, summary]))
