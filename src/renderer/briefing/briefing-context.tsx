import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Briefing } from '../../shared/domain/briefing'
import type { Edit } from '../../shared/domain/edit'
import type { BriefingId, GroupId } from '../../shared/domain/ids'
import type { Voice } from '../../shared/domain/voice'
import type { History, Undone } from '../../shared/ipc'
import type { Jump } from '../../shared/print/checks/check'
import type { Contents } from '../../shared/select/contents'
import { type ClaimRow, claimRows } from '../../shared/select/rows'
import { call } from '../app/call'
import { useNavigation } from '../app/navigation'
import { notifyError } from '../app/notify'
import { useProjection } from '../projection/projection-context'
import { findRecords } from '../projection/queries'
import { createEditQueue, type Saving } from './edit-queue'
import { newId } from './new-id'
import { placeOfChange } from './place-of-change'
import { useKnownWords } from './use-known-words'
import { useLeaveGuard } from './use-leave-guard'

/** The open briefing, and the ways to change it. */
export type OpenBriefing = {
  readonly briefingId: BriefingId
  readonly briefing: Briefing
  readonly contents: Contents
  readonly rows: readonly ClaimRow[]
  /** Sends one edit; false when it was refused, and then it is kept for another try. One group is one undo step. */
  readonly edit: (edit: Edit, group?: GroupId) => Promise<boolean>
  /** Takes the last step back; null when that failed, and then it was said. */
  readonly undo: () => Promise<Step | null>
  readonly redo: () => Promise<Step | null>
  readonly history: History
  readonly saving: Saving
  /** Tries to save again what could not be saved. */
  readonly retry: () => Promise<void>
  /** Gives up what could not be saved. */
  readonly drop: () => void
  /** What was found damaged or odd in its journals, in words. */
  readonly problems: readonly string[]
}

/** A step that was taken back or done again. */
export type Step = Undone & {
  /** Where it can be seen, or null. */
  readonly place: Jump | null
}

const BriefingContext = createContext<OpenBriefing | null>(null)
const NO_HISTORY: History = { undo: null, redo: null }
const NO_VOICES: readonly Voice[] = []
const NO_TEXTS: ReadonlyMap<string, string> = new Map()

type Props = { readonly briefingId: BriefingId; readonly loading: ReactNode; readonly children: ReactNode }

/** Opens a briefing: its snapshot is projected afresh, then live queries feed everything below. */
export function BriefingProvider({ briefingId, loading, children }: Props) {
  const { database, take, takeSnapshot, onTaken } = useProjection()
  const { closeBriefing } = useNavigation()
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

  const open = useRef({ takeSnapshot, closeBriefing }).current
  useEffect(() => {
    let stopped = false
    void open
      .takeSnapshot(() => call('briefing:open', { briefingId }))
      .then((opened) => {
        if (stopped) return
        if (!opened.ok) {
          notifyError(opened.error)
          return open.closeBriefing()
        }
        setHistory(opened.value.history)
        setProblems(opened.value.problems)
        setReady(true)
      })
    return () => {
      stopped = true
    }
  }, [open, briefingId])
  // Not only what was edited here: a source that is added is filed elsewhere.
  useEffect(
    () =>
      onTaken((changed) => {
        if (changed.briefingId !== briefingId) return
        setHistory(changed.history)
        setSaving((now) => (now.kind === 'idle' || now.kind === 'saved' ? { kind: 'saved', at: changed.savedAt } : now))
      }),
    [onTaken, briefingId],
  )

  useKnownWords(texts ?? NO_TEXTS, records?.voice ?? NO_VOICES)
  const latestRecords = useRef(records)
  latestRecords.current = records
  const latestTake = useRef(take)
  latestTake.current = take
  const queue = useMemo(
    () =>
      createEditQueue({
        send: ({ label, changes }, group) => call('briefing:edit', { briefingId, group, label, changes: [...changes] }),
        async onSaved(changed) {
          await latestTake.current(changed)
        },
        onState(state) {
          setSaving(state)
          if (state.kind === 'failed') notifyError(state.error)
        },
      }),
    [briefingId],
  )
  useLeaveGuard(saving.kind === 'failed')

  const edit = useCallback(
    (asked: Edit, group: GroupId = newId<GroupId>()): Promise<boolean> =>
      asked.changes.length === 0 ? Promise.resolve(true) : queue.add(asked, group),
    [queue],
  )

  const step = useCallback(
    async (channel: 'briefing:undo' | 'briefing:redo'): Promise<Step | null> => {
      const reply = await call(channel, { briefingId })
      if (!reply.ok) {
        notifyError(reply.error)
        return null
      }
      const { label, leftAlone, records: changed } = reply.value
      const place = latestRecords.current ? placeOfChange(changed, latestRecords.current) : null
      await latestTake.current(reply.value)
      setHistory(reply.value.history)
      setSaving({ kind: 'saved', at: reply.value.savedAt })
      return { label, leftAlone, place }
    },
    [briefingId],
  )
  const undo = useCallback(() => step('briefing:undo'), [step])
  const redo = useCallback(() => step('briefing:redo'), [step])

  const contents = useMemo(() => (records ? { records, texts: texts ?? NO_TEXTS } : null), [records, texts])
  const rows = useMemo(() => (contents ? claimRows(contents) : []), [contents])
  const briefing = records?.briefing[0]
  const { retry, drop } = queue
  const value = useMemo(
    (): OpenBriefing | null =>
      contents && briefing && texts
        ? { briefingId, briefing, contents, rows, edit, undo, redo, history, saving, retry, drop, problems }
        : null,
    [briefingId, briefing, contents, texts, rows, edit, undo, redo, history, saving, retry, drop, problems],
  )
  if (!value) return loading
  return <BriefingContext value={value}>{children}</BriefingContext>
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
