import type { AppError } from '../../shared/error'
import type { BriefingStamp } from '../../shared/ipc'
import type { Packed } from '../../shared/library/packed'
import type { Result } from '../../shared/result'
import type { Projection } from './database'
import { forget, isSound, putPacked, putSummaries } from './pack'

/** How far a rebuild has come, in briefings. */
export type RebuildProgress = { readonly done: number; readonly total: number }

/** A briefing that main could not read, and why. */
export type Unread = { readonly briefingId: string; readonly error: AppError }

/** Asks main for packed briefings. */
export type Pack = (briefingIds: readonly string[]) => Promise<Result<readonly Result<Packed>[]>>

export type Refreshing = {
  readonly libraryId: string
  /** What is on the disk, by main; null when that cannot be told. */
  readonly briefings: () => Promise<readonly BriefingStamp[] | null>
  readonly pack: Pack
  /** Told which briefings were packed again or forgotten. */
  readonly onPacked: (briefingIds: readonly string[]) => void
  readonly onProgress: (progress: RebuildProgress) => void
}

/** How many briefings are asked for at once. Fewer than would take a noticeable time, more than a round trip costs. */
const BATCH = 32
/** How many summaries are put at once. */
const SUMMARIES_AT_ONCE = 200

/**
 * Brings the projection in step with the disk: whatever is missing, stale or doubtful is packed again.
 *
 * Answers what main could not read; of that nothing is shown.
 */
export async function refresh(database: Projection, refreshing: Refreshing): Promise<readonly Unread[]> {
  const { libraryId, briefings } = refreshing
  // What is known is read before the disk is: a briefing made in between must not be taken for one that is gone.
  const known = new Map((await database.summaries.toArray()).map((row) => [row.briefingId, row]))
  const found = await briefings()
  if (found === null) return []
  const onDisk = new Set(found.map(({ briefingId }) => briefingId))
  const gone = [...known.keys()].filter((briefingId) => !onDisk.has(briefingId))
  if (gone.length > 0) {
    await forget(database, gone)
    refreshing.onPacked(gone)
  }
  const stale = found.filter(({ briefingId, stamp }) => {
    const row = known.get(briefingId)
    return row?.stamp !== stamp || row.libraryId !== libraryId || !isSound(row)
  })
  return packAgain(
    database,
    stale.map(({ briefingId }) => briefingId),
    refreshing,
  )
}

/**
 * Packs briefings again. While one batch is stored the next is on its way.
 *
 * Summaries are put less often than what they vouch for, since every list of briefings is read
 * again when one changes.
 */
export async function packAgain(
  database: Projection,
  briefingIds: readonly string[],
  { libraryId, pack, onPacked, onProgress }: Omit<Refreshing, 'briefings'>,
): Promise<readonly Unread[]> {
  const unread: Unread[] = []
  const batches = Array.from({ length: Math.ceil(briefingIds.length / BATCH) }, (_, at) =>
    briefingIds.slice(at * BATCH, (at + 1) * BATCH),
  )
  let waiting: Packed[] = []
  let coming = batches[0] ? pack(batches[0]) : null
  for (const [at, batch] of batches.entries()) {
    onProgress({ done: at * BATCH, total: briefingIds.length })
    const reply = await coming
    const next = batches[at + 1]
    coming = next ? pack(next) : null
    const [packed, failed] = sorted(batch, reply)
    await putPacked(database, packed)
    waiting.push(...packed)
    unread.push(...failed)
    if (waiting.length < SUMMARIES_AT_ONCE && next) continue
    await putSummaries(database, libraryId, waiting)
    onPacked(waiting.map(({ briefingId }) => briefingId))
    waiting = []
  }
  if (unread.length > 0) {
    const lost = unread.map(({ briefingId }) => briefingId)
    await forget(database, lost)
    onPacked(lost)
  }
  return unread
}

/** What was packed of a batch, and what was not. */
function sorted(batch: readonly string[], reply: Awaited<ReturnType<Pack>> | null): [Packed[], Unread[]] {
  const packed: Packed[] = []
  const failed: Unread[] = []
  for (const [index, briefingId] of batch.entries()) {
    const each = reply?.ok ? reply.value[index] : reply
    if (each?.ok) packed.push(each.value as Packed)
    else if (each) failed.push({ briefingId, error: each.error })
  }
  return [packed, failed]
}
