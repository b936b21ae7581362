import Dexie from 'dexie'
import type { BriefingStamp, Snapshot } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import { Projection } from './database'
import { addsUp, forget, projectSnapshot } from './project'

/** How far a rebuild has come, in briefings. */
export type RebuildProgress = { readonly done: number; readonly total: number }

type Refreshing = {
  readonly libraryId: string
  /** What is on the disk, by main. */
  readonly briefings: readonly BriefingStamp[]
  readonly read: (briefingId: string) => Promise<Result<Snapshot>>
  readonly onProgress: (progress: RebuildProgress) => void
}

/**
 * Brings the projection in step with the disk: whatever is missing, stale or doubtful is projected again.
 *
 * Doubtful is a briefing whose rows do not add up; a damaged IndexedDB can open without an
 * error and show wrong rows.
 */
export async function refresh(
  database: Projection,
  { libraryId, briefings, read, onProgress }: Refreshing,
): Promise<void> {
  const known = new Map((await database.stamps.toArray()).map((row) => [row.briefingId, row]))
  const onDisk = new Set(briefings.map(({ briefingId }) => briefingId))
  for (const { briefingId } of known.values()) if (!onDisk.has(briefingId)) await forget(database, briefingId)

  const stale: string[] = []
  for (const { briefingId, stamp } of briefings) {
    const row = known.get(briefingId)
    if (row?.stamp !== stamp || row.libraryId !== libraryId || !(await addsUp(database, briefingId)))
      stale.push(briefingId)
  }
  for (const [done, briefingId] of stale.entries()) {
    onProgress({ done, total: stale.length })
    const snapshot = await read(briefingId)
    if (snapshot.ok) await projectSnapshot(database, libraryId, snapshot.value)
    else await forget(database, briefingId)
  }
  onProgress({ done: stale.length, total: stale.length })
}

/** Opens the projection; one that cannot be opened is deleted, for it can be made again. */
export async function openProjection(name?: string): Promise<Projection> {
  const database = new Projection(name)
  try {
    await database.open()
    return database
  } catch {
    database.close()
    await Dexie.delete(database.name)
    const fresh = new Projection(name)
    await fresh.open()
    return fresh
  }
}
