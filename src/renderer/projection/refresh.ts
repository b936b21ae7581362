import type { AppError } from '../../shared/error'
import type { BriefingStamp } from '../../shared/ipc'
import type { Packed } from '../../shared/library/packed'
import type { Result } from '../../shared/result'
import type { Projection } from './database'
import { forget, isSound, putPacked } from './pack'

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
const BATCH = 24

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

/** Packs briefings again. While one batch is stored the next is on its way. */
export async function packAgain(
  database: Projection,
  briefingIds: readonly string[],
  { libraryId, pack, onPacked, onProgress }: Omit<Refreshing, 'briefings'>,
): Promise<readonly Unread[]> {
  const unread: Unread[] = []
  const batchAt = (from: number) => briefingIds.slice(from, from + BATCH)
  let coming = briefingIds.length > 0 ? pack(batchAt(0)) : null
  for (let from = 0; coming !== null; from += BATCH) {
    onProgress({ done: from, total: briefingIds.length })
    const asked = batchAt(from)
    const reply = await coming
    coming = from + BATCH < briefingIds.length ? pack(batchAt(from + BATCH)) : null
    const packed: Packed[] = []
    const failed: Unread[] = []
    for (const [index, briefingId] of asked.entries()) {
      const each = reply.ok ? reply.value[index] : reply
      if (each?.ok) packed.push(each.value)
      else if (each) failed.push({ briefingId, error: each.error })
    }
    await putPacked(database, libraryId, packed)
    if (failed.length > 0)
      await forget(
        database,
        failed.map(({ briefingId }) => briefingId),
      )
    unread.push(...failed)
    onPacked(asked)
  }
  return unread
}
