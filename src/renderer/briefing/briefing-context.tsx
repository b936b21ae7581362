import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Briefing } from '../../shared/domain/briefing'
import type { Edit } from '../../shared/domain/edit'
import type { BriefingId, GroupId } from '../../shared/domain/ids'
import type { AppError } from '../../shared/error'
import type { Changed, History } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import type { Contents } from '../../shared/select/contents'
import { type ClaimRow, claimRows } from '../../shared/select/rows'
import { call } from '../app/call'
import { notifyDone, notifyError } from '../app/notify'
import { projectChange, projectSnapshot } from '../projection/project'
import { useProjection } from '../projection/projection-context'
import { findRecords } from '../projection/queries'
import { newId } from './new-id'

/** What the status line says about the last edit. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: AppError; readonly retry: () => void }

/** The open briefing, and the ways to change it. */
export type OpenBriefing = {
  readonly briefingId: BriefingId
  readonly briefing: Briefing
  readonly contents: Contents
  readonly rows: readonly ClaimRow[]
  /** Sends one edit; false when it was refused, and then it is kept for another try. One group is one undo step. */
  readonly edit: (edit: Edit, group?: GroupId) => Promise<boolean>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly history: History
  readonly saving: Saving
  /** What was found damaged or odd in its journals, in words. */
  readonly problems: readonly string[]
}

const BriefingContext = createContext<OpenBriefing | null>(null)
const NO_HISTORY: History = { undo: null, redo: null }
const NO_TEXTS: ReadonlyMap<string, string> = new Map()

type Props = { readonly briefingId: BriefingId; readonly loading: ReactNode; readonly children: ReactNode }

/** Opens a briefing: its snapshot is projected afresh, then live queries feed everything below. */
export function BriefingProvider({ briefingId, loading, children }: Props) {
  const { database, library } = useProjection()
  const [history, setHistory] = useState<History>(NO_HISTORY)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const [problems, setProblems] = useState<readonly string[]>([])
  const [ready, setReady] = useState(false)
  const records = useLiveQuery(
    async () => (ready ? findRecords(database, briefingId) : null),
    [database, briefingId, ready],
    null,
  )
  const texts = useTexts(briefingId, records?.source.map(({ id }) => id).join(' ') ?? '')

  useEffect(() => {
    let stopped = false
    void call('briefing:open', { briefingId }).then(async (opened) => {
      if (!opened.ok) return notifyError(opened.error)
      await projectSnapshot(database, library.libraryId, opened.value)
      if (stopped) return
      setHistory(opened.value.history)
      setProblems(opened.value.problems)
      setReady(true)
    })
    return () => {
      stopped = true
    }
  }, [database, library.libraryId, briefingId])

  const take = useCallback(
    async (reply: Result<Changed>, retry: () => void): Promise<boolean> => {
      if (!reply.ok) {
        setSaving({ kind: 'failed', error: reply.error, retry })
        notifyError(reply.error)
        return false
      }
      await projectChange(database, reply.value)
      setHistory(reply.value.history)
      setSaving({ kind: 'saved', at: reply.value.savedAt })
      return true
    },
    [database],
  )

  const edit = useCallback(
    async ({ label, changes }: Edit, group: GroupId = newId<GroupId>()): Promise<boolean> => {
      if (changes.length === 0) return true
      setSaving({ kind: 'saving' })
      const reply = await call('briefing:edit', { briefingId, group, label, changes: [...changes] })
      return take(reply, () => void edit({ label, changes }, group))
    },
    [briefingId, take],
  )

  const step = useCallback(
    async (channel: 'briefing:undo' | 'briefing:redo'): Promise<void> => {
      const reply = await call(channel, { briefingId })
      if (!(await take(reply, () => void step(channel))) || !reply.ok) return
      const { label, leftAlone } = reply.value
      const left = leftAlone > 0 ? ` ${leftAlone} changed since, left as they are.` : ''
      notifyDone(`${channel === 'briefing:undo' ? 'Undone' : 'Done again'}: ${label}.${left}`)
    },
    [briefingId, take],
  )
  const undo = useCallback(() => step('briefing:undo'), [step])
  const redo = useCallback(() => step('briefing:redo'), [step])

  const contents = useMemo(() => (records ? { records, texts: texts ?? NO_TEXTS } : null), [records, texts])
  const rows = useMemo(() => (contents ? claimRows(contents) : []), [contents])
  const briefing = records?.briefing[0]
  if (!contents || !briefing || !texts) return loading
  return (
    <BriefingContext value={{ briefingId, briefing, contents, rows, edit, undo, redo, history, saving, problems }}>
      {children}
    </BriefingContext>
  )
}

/** The open briefing. */
export function useBriefing(): OpenBriefing {
  const briefing = useContext(BriefingContext)
  if (!briefing) throw new Error('useBriefing needs an open briefing')
  return briefing
}

/** The frozen texts of some sources, null until all have arrived. A text that cannot be trusted is left out, and said. */
function useTexts(briefingId: BriefingId, ids: string): ReadonlyMap<string, string> | null {
  const [texts, setTexts] = useState<ReadonlyMap<string, string> | null>(null)
  useEffect(() => {
    let stopped = false
    const wanted = ids.split(' ').filter(Boolean)
    void Promise.all(
      wanted.map(
        async (sourceId) => [sourceId, await call('source:text', { briefingId, sourceId: sourceId as never })] as const,
      ),
    ).then((replies) => {
      if (stopped) return
      for (const [, reply] of replies) if (!reply.ok) notifyError(reply.error)
      setTexts(new Map(replies.flatMap(([sourceId, reply]) => (reply.ok ? [[sourceId, reply.value]] : []))))
    })
    return () => {
      stopped = true
    }
  }, [briefingId, ids])
  return texts
}
