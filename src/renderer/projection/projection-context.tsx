import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import type { AppError } from '../../shared/error'
import type { Changed, LibraryStatus, Snapshot } from '../../shared/ipc'
import { err, type Result } from '../../shared/result'
import { call } from '../app/call'
import { notifyDone, notifyError } from '../app/notify'
import { FailureState } from '../components/failure-state'
import type { Projection } from './database'
import { createDelayed } from './delayed'
import { deleteProjection, openProjection } from './open'
import { createProjector } from './projector'
import type { Pack, RebuildProgress } from './refresh'

type ProjectionState = {
  readonly database: Projection
  readonly library: LibraryStatus
  /** Null once the projection is in step with the disk. */
  readonly rebuilding: RebuildProgress | null
  /** Takes in what main has saved. */
  readonly take: (changed: Changed) => Promise<void>
  /** Asks main for a whole briefing and takes it in. */
  readonly takeSnapshot: (read: () => Promise<Result<Snapshot>>) => Promise<Result<Snapshot>>
  /** Tells of what is taken in, whoever saved it; returns a function that stops telling. */
  readonly onTaken: (listener: TakenListener) => () => void
  /** Tells of briefings that were packed again or forgotten; returns a function that stops telling. */
  readonly onPacked: (listener: PackedListener) => () => void
  /** Packs briefings again whose packed rows were found damaged. */
  readonly packAgain: (briefingIds: readonly string[]) => void
  /** Throws the projection away and makes it again from the journals. */
  readonly rebuild: () => Promise<void>
}

const ProjectionContext = createContext<ProjectionState | null>(null)
const NOT_BEGUN: RebuildProgress = { done: 0, total: 0 }
/** A projection that breaks more often than this in one sitting is not cured by making it again. */
const MOST_REBUILDS = 3

/** How long after an edit its briefing is packed again, in milliseconds: what is done in one go is packed once. */
const PACK_AFTER_MS = 150

type PackedListener = (briefingIds: readonly string[]) => void
type TakenListener = (changed: Changed) => void

type Props = { readonly loading: ReactNode; readonly children: ReactNode }

/** Opens the projection, brings it in step with the disk, and keeps it so. */
export function ProjectionProvider({ loading, children }: Props) {
  const [database, setDatabase] = useState<Projection | null>(null)
  const [library, setLibrary] = useState<LibraryStatus | null>(null)
  const [rebuilding, setRebuilding] = useState<RebuildProgress | null>(NOT_BEGUN)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const rebuilds = useRef(0)
  const taken = useRef(new Set<TakenListener>()).current

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens it anew
  useEffect(() => {
    openProjection().then(setDatabase, (error: unknown) => setFailure(brokenIndex(error)))
    void call('library:status', {}).then((status) => (status.ok ? setLibrary(status.value) : setFailure(status.error)))
  }, [attempt])
  useEffect(
    () =>
      window.standpoint.on('library:changed', (status) => {
        setFailure(null)
        setLibrary(status)
      }),
    [],
  )

  const projector = useMemo(() => (database ? createProjector(database) : null), [database])

  const rebuild = useCallback(async () => {
    setDatabase(null)
    setRebuilding(NOT_BEGUN)
    if (database) await deleteProjection(database).catch(() => undefined)
    setAttempt((before) => before + 1)
  }, [database])

  /** What breaks here breaks the index alone: the journals have the edit already. */
  const guarded = useCallback(
    async <T,>(work: Promise<T>, fallback: (error: AppError) => T): Promise<T> => {
      try {
        return await work
      } catch (error) {
        rebuilds.current += 1
        if (rebuilds.current > MOST_REBUILDS) setFailure(brokenIndex(error))
        else {
          notifyDone('The index of this device was damaged and is made again. Nothing is lost.')
          void rebuild()
        }
        return fallback(brokenIndex(error))
      }
    },
    [rebuild],
  )

  const packing = useMemo(() => {
    if (!projector || !library) return null
    const { libraryId } = library
    const pack: Pack = (ids) => call('library:pack', { briefingIds: ids as BriefingId[], withReading: false })
    const listeners = new Set<PackedListener>()
    const tell = (briefingIds: readonly string[]) => {
      for (const listener of listeners) listener(briefingIds)
    }
    const again = createDelayed<string>(PACK_AFTER_MS, (briefingIds) => {
      const packed = projector.pack(briefingIds, { libraryId, pack, onPacked: tell, onProgress: () => undefined })
      void guarded(packed, () => [])
    })
    return { libraryId, pack, listeners, tell, again }
  }, [projector, library, guarded])

  useEffect(() => {
    if (!projector || !packing) return
    let stopped = false
    const { libraryId, pack, tell } = packing
    const refreshed = projector.refresh({
      libraryId,
      briefings: async () => {
        const list = await call('library:list', {})
        if (list.ok) return list.value
        setFailure(list.error)
        return null
      },
      pack,
      onPacked: tell,
      onProgress: (progress) => !stopped && setRebuilding(progress),
    })
    void guarded(refreshed, () => []).then((unread) => {
      if (stopped) return
      setRebuilding(null)
      for (const { error } of unread) notifyError(error)
    })
    return () => {
      stopped = true
    }
  }, [projector, packing, guarded])

  const state = useMemo(
    (): ProjectionState | null =>
      database && projector && library && packing
        ? {
            database,
            library,
            rebuilding,
            rebuild,
            async take(changed) {
              await guarded(projector.change(changed), () => undefined)
              for (const listener of taken) listener(changed)
              packing.again(changed.briefingId)
            },
            onTaken(listener) {
              taken.add(listener)
              return () => void taken.delete(listener)
            },
            async takeSnapshot(read) {
              const taken = await guarded(projector.snapshot(read), (error) => err(error))
              if (taken.ok) packing.again(taken.value.briefingId)
              return taken
            },
            packAgain: (briefingIds) => briefingIds.forEach(packing.again),
            onPacked(listener) {
              packing.listeners.add(listener)
              return () => void packing.listeners.delete(listener)
            },
          }
        : null,
    [database, projector, library, packing, rebuilding, rebuild, guarded, taken],
  )
  useEffect(() => window.standpoint.on('records:changed', (changed) => void state?.take(changed)), [state])

  if (failure)
    return (
      <FailureState
        error={failure}
        onRetry={() => {
          setFailure(null)
          rebuilds.current = 0
          void rebuild()
        }}
      />
    )
  if (!state) return loading
  return <ProjectionContext value={state}>{children}</ProjectionContext>
}

const brokenIndex = (error: unknown): AppError => ({
  code: 'internal',
  reason: `the index of this device: ${error instanceof Error ? error.message : String(error)}`,
})

/** The projection and the library that it mirrors. */
export function useProjection(): ProjectionState {
  const state = useContext(ProjectionContext)
  if (!state) throw new Error('useProjection needs a ProjectionProvider')
  return state
}
