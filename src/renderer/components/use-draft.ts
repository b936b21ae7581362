import { useEffect, useRef, useState } from 'react'
import type { GroupId } from '../../shared/domain/ids'
import { newId } from '../briefing/new-id'

/** Quiet time after the last keystroke before a draft is saved, in milliseconds. */
export const SAVE_AFTER_QUIET_MS = 800
/** However long the analyst keeps typing, a draft is never older than this, in milliseconds. */
export const SAVE_AT_LEAST_EVERY_MS = 5_000

type Draft = { readonly text: string; readonly phase: 'typing' | 'saving' }

/**
 * Text being typed, saved when typing pauses and when the field is left.
 *
 * The draft stays on screen until the saved value comes back equal to it, so a slow disk causes
 * no flicker and a failed save loses no words. What is committed during one focus is one undo step.
 */
export function useDraft(saved: string, save: (text: string, group: GroupId) => void) {
  const [latest, setDraft] = useState<Draft | null>(null)
  const firstUnsavedAt = useRef(0)
  const group = useRef<GroupId | null>(null)
  const arrived = latest?.phase === 'saving' && latest.text === saved
  // Forgotten once it has arrived: an undo later gives the field another value, which must show.
  if (arrived) setDraft(null)
  const draft = arrived ? null : latest
  const pending = useRef<Draft | null>(null)
  pending.current = draft

  function commit(text: string) {
    setDraft({ text, phase: 'saving' })
    group.current ??= newId<GroupId>()
    if (text !== saved) save(text, group.current)
  }
  const commitLatest = useRef(commit)
  commitLatest.current = commit

  useEffect(() => {
    if (draft?.phase !== 'typing') return
    const untilTooOld = SAVE_AT_LEAST_EVERY_MS - (Date.now() - firstUnsavedAt.current)
    const timer = setTimeout(
      () => commitLatest.current(draft.text),
      Math.max(0, Math.min(SAVE_AFTER_QUIET_MS, untilTooOld)),
    )
    return () => clearTimeout(timer)
  }, [draft])

  // A field that goes away with a draft in it, as when another claim is chosen, saves it first.
  useEffect(
    () => () => {
      if (pending.current?.phase === 'typing') commitLatest.current(pending.current.text)
    },
    [],
  )

  return {
    text: draft?.text ?? saved,
    edit(text: string) {
      if (draft?.phase !== 'typing') firstUnsavedAt.current = Date.now()
      setDraft({ text, phase: 'typing' })
    },
    /** A new focus is a new undo step. */
    focus() {
      group.current = null
    },
    /** Saves now: on leaving the field. */
    flush() {
      if (draft?.phase === 'typing') commit(draft.text)
    },
  }
}
