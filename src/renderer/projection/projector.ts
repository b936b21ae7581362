import type { BriefingStamp, Changed, Snapshot } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import type { Projection } from './database'
import { projectChange, projectSnapshot } from './project'
import { type RebuildProgress, refresh, type Unread } from './refresh'

export type Projector = {
  /** Takes in what main has saved. */
  readonly change: (changed: Changed) => Promise<void>
  /** Asks main for a whole briefing and takes it in. */
  readonly snapshot: (libraryId: string, read: () => Promise<Result<Snapshot>>) => Promise<Result<Snapshot>>
  /** Brings everything in step with the disk; answers what could not be read. */
  readonly refresh: (refreshing: Refreshing) => Promise<readonly Unread[]>
}

type Refreshing = {
  readonly libraryId: string
  readonly briefings: () => Promise<readonly BriefingStamp[]>
  readonly read: (briefingId: string) => Promise<Result<Snapshot>>
  readonly onProgress: (progress: RebuildProgress) => void
}

/**
 * The one way into the projection: one thing after another.
 *
 * A snapshot is asked for and taken in within one turn. Otherwise a change that was saved in
 * between would be overwritten by the older whole.
 */
export function createProjector(database: Projection): Projector {
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work)
    last = next
    return next
  }
  const snapshot: Projector['snapshot'] = (libraryId, read) =>
    inTurn(async () => {
      const found = await read()
      if (found.ok) await projectSnapshot(database, libraryId, found.value)
      return found
    })

  return {
    change: (changed) => inTurn(() => projectChange(database, changed)),
    snapshot,
    refresh: ({ libraryId, briefings, read, onProgress }) =>
      refresh(database, {
        libraryId,
        briefings,
        take: (briefingId) => snapshot(libraryId, () => read(briefingId)),
        onProgress,
      }),
  }
}
