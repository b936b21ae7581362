import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { LibraryStatus } from '../../shared/ipc'
import { call } from '../app/call'
import { notifyError } from '../app/notify'
import type { Projection } from './database'
import { projectChange } from './project'
import { openProjection, type RebuildProgress, refresh } from './refresh'

type ProjectionState = {
  readonly database: Projection
  readonly library: LibraryStatus
  /** Null once the projection is in step with the disk. */
  readonly rebuilding: RebuildProgress | null
}

const ProjectionContext = createContext<ProjectionState | null>(null)

/** Opens the projection, brings it in step with the disk, and keeps it so. */
export function ProjectionProvider({
  loading,
  children,
}: {
  readonly loading: ReactNode
  readonly children: ReactNode
}) {
  const [database, setDatabase] = useState<Projection | null>(null)
  const [library, setLibrary] = useState<LibraryStatus | null>(null)
  const [rebuilding, setRebuilding] = useState<RebuildProgress | null>({ done: 0, total: 0 })

  useEffect(() => {
    void openProjection().then(setDatabase)
    void call('library:status', {}).then((status) => (status.ok ? setLibrary(status.value) : notifyError(status.error)))
    return window.standpoint.on('library:changed', setLibrary)
  }, [])

  useEffect(() => {
    if (!database) return
    return window.standpoint.on('records:changed', (changed) => void projectChange(database, changed))
  }, [database])

  useEffect(() => {
    if (!database || !library) return
    let stopped = false
    void (async () => {
      const list = await call('library:list', {})
      if (!list.ok) return notifyError(list.error)
      await refresh(database, {
        libraryId: library.libraryId,
        briefings: list.value,
        read: (briefingId) => call('briefing:open', { briefingId: briefingId as never }),
        onProgress: (progress) => !stopped && setRebuilding(progress),
      })
      if (!stopped) setRebuilding(null)
    })()
    return () => {
      stopped = true
    }
  }, [database, library])

  if (!database || !library) return loading
  return <ProjectionContext value={{ database, library, rebuilding }}>{children}</ProjectionContext>
}

/** The projection and the library that it mirrors. */
export function useProjection(): ProjectionState {
  const state = useContext(ProjectionContext)
  if (!state) throw new Error('useProjection needs a ProjectionProvider')
  return state
}
