import type { AppError } from '../../shared/error'
import type { BriefingStamp, Snapshot } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import type { Projection } from './database'
import { addsUp, forget } from './project'

/** How far a rebuild has come, in briefings. */
export type RebuildProgress = { readonly done: number; readonly total: number }

/** A briefing that main could not read, and why. */
export type Unread = { readonly briefingId: string; readonly error: AppError }

type Refreshing = {
  readonly libraryId: string
  /** What is on the disk, by main. */
  readonly briefings: () => Promise<readonly BriefingStamp[]>
  /** Projects one briefing afresh. */
  readonly take: (briefingId: string) => Promise<Result<Snapshot>>
  readonly onProgress: (progress: RebuildProgress) => void
}

/**
 * Brings the projection in step with the disk: whatever is missing, stale or doubtful is projected again.
 *
 * Doubtful is a briefing whose rows do not add up; a damaged IndexedDB can open without an
 * error and show wrong rows. Answers what main could not read; of that nothing is shown.
 */
export async function refresh(
  database: Projection,
  { libraryId, briefings, take, onProgress }: Refreshing,
): Promise<readonly Unread[]> {
  // What is known is read before the disk is: a briefing made in between must not be taken for one that is gone.
  const known = new Map((await database.stamps.toArray()).map((row) => [row.briefingId, row]))
  const found = await briefings()
  const onDisk = new Set(found.map(({ briefingId }) => briefingId))
  for (const { briefingId } of known.values()) if (!onDisk.has(briefingId)) await forget(database, briefingId)

  const stale: string[] = []
  for (const { briefingId, stamp } of found) {
    const row = known.get(briefingId)
    if (row?.stamp !== stamp || row.libraryId !== libraryId || !(await addsUp(database, briefingId)))
      stale.push(briefingId)
  }
  const unread: Unread[] = []
  for (const [done, briefingId] of stale.entries()) {
    onProgress({ done, total: stale.length })
    const taken = await take(briefingId)
    if (taken.ok) continue
    unread.push({ briefingId, error: taken.error })
    await forget(database, briefingId)
  }
  return unread
}
