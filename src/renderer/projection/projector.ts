import type { Changed, Snapshot } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import type { Projection } from './database'
import { projectChange, projectSnapshot } from './project'
import { packAgain, type Refreshing, refresh, type Unread } from './refresh'

export type Projector = {
  /** Takes in what main has saved. */
  readonly change: (changed: Changed) => Promise<void>
  /** Asks main for a whole briefing and takes it in. */
  readonly snapshot: (read: () => Promise<Result<Snapshot>>) => Promise<Result<Snapshot>>
  /** Packs briefings again; answers what could not be read. */
  readonly pack: (briefingIds: readonly string[], packing: Omit<Refreshing, 'briefings'>) => Promise<readonly Unread[]>
  /** Brings what is packed in step with the disk; answers what could not be read. */
  readonly refresh: (refreshing: Refreshing) => Promise<readonly Unread[]>
}

/**
 * The one way into the projection.
 *
 * Rows are written one thing after another. A snapshot is asked for and taken in within one turn:
 * otherwise a change that was saved in between would be overwritten by the older whole. What is
 * packed has turns of its own, so that nobody who opens a briefing waits for the whole library.
 */
export function createProjector(database: Projection): Projector {
  const inTurn = createTurns()
  const inPackingTurn = createTurns()
  return {
    change: (changed) => inTurn(() => projectChange(database, changed)),
    snapshot: (read) =>
      inTurn(async () => {
        const found = await read()
        if (found.ok) await projectSnapshot(database, found.value)
        return found
      }),
    pack: (briefingIds, packing) => inPackingTurn(() => packAgain(database, briefingIds, packing)),
    refresh: (refreshing) => inPackingTurn(() => refresh(database, refreshing)),
  }
}

/** Runs one thing after another, whether or not the one before succeeded. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }
}
