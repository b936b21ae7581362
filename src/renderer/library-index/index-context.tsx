import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import type { AppError } from '../../shared/error'
import { call } from '../app/call'
import { notifyError } from '../app/notify'
import { useProjection } from '../projection/projection-context'
import { type IndexClient, indexClient } from './client'
import type { IndexState } from './messages'
import { readTexts } from './read-texts'

export type LibraryIndexState = {
  /** Starts the index, once; until then it costs nothing. */
  readonly start: () => void
  /** Null while it is not started, or on its way. */
  readonly state: IndexState | null
  readonly failure: AppError | null
  readonly ask: IndexClient['ask']
}

const IndexContext = createContext<LibraryIndexState | null>(null)
const NOT_STARTED: IndexClient['ask'] = async () => ({ ok: false, error: { code: 'cancelled' } })
/** A first reading of so many briefings goes on to read their texts of its own accord. */
const MANY = 100

/** Keeps the index of everything that was ever filed: in a worker, started by whoever first needs it, in step with the projection. */
export function LibraryIndexProvider({ children }: { readonly children: ReactNode }) {
  const { database, library, rebuilding, onPacked, packAgain } = useProjection()
  const [isWanted, setWanted] = useState(false)
  const [client, setClient] = useState<IndexClient | null>(null)
  const [state, setState] = useState<IndexState | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const { libraryId } = library
  /** Briefings whose texts were asked for since they were packed: once is enough. */
  const asked = useRef(new Set<string>())

  useEffect(() => {
    if (!isWanted) return
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const started = indexClient(worker)
    let stopped = false
    void started.ask('open', { database: database.name, libraryId }).then((opened) => {
      if (stopped) return
      if (!opened.ok) return setFailure(opened.error)
      setState(opened.value)
      setClient(started)
    })
    return () => {
      stopped = true
      asked.current.clear()
      started.close()
      setClient(null)
      setState(null)
    }
  }, [isWanted, database, libraryId])

  useEffect(
    () =>
      onPacked((briefingIds) => {
        if (briefingIds.length >= MANY) setWanted(true)
        for (const briefingId of briefingIds) asked.current.delete(briefingId)
        if (!client) return
        void client.ask('changed', { briefingIds }).then((changed) => {
          if (changed.ok) setState(changed.value)
        })
      }),
    [client, onPacked],
  )

  // One reading after another, and none while the projection itself is being made.
  const isReading = useRef(false)
  const unread = state?.unread
  useEffect(() => {
    const wanted = unread?.filter((briefingId) => !asked.current.has(briefingId)) ?? []
    if (!client || rebuilding || isReading.current || wanted.length === 0) return
    isReading.current = true
    for (const briefingId of wanted) asked.current.add(briefingId)
    const pack = (briefingIds: readonly string[]) =>
      call('library:pack', { briefingIds: briefingIds as BriefingId[], withReading: true })
    void readTexts(client, wanted, pack, setState).then((read) => {
      isReading.current = false
      if (read.ok) {
        setState({ ...read.value })
        // What is on the disk is not what was packed: somebody else has written there.
        packAgain(read.value.unread.filter((briefingId) => wanted.includes(briefingId)))
      } else if (read.error.code !== 'cancelled') notifyError(read.error)
    })
  }, [client, rebuilding, unread, packAgain])

  const damaged = state?.damaged
  useEffect(() => {
    if (damaged && damaged.length > 0) packAgain(damaged)
  }, [damaged, packAgain])

  const value = useMemo(
    (): LibraryIndexState => ({ start: () => setWanted(true), state, failure, ask: client?.ask ?? NOT_STARTED }),
    [state, failure, client],
  )
  return <IndexContext value={value}>{children}</IndexContext>
}

/** The index, started. */
export function useLibraryIndex(): LibraryIndexState {
  const index = useContext(IndexContext)
  if (!index) throw new Error('useLibraryIndex needs a LibraryIndexProvider')
  const { start } = index
  useEffect(start, [start])
  return index
}
