import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '../../shared/error'
import type { Printed } from '../../shared/ipc'
import type { PrintOptions } from '../../shared/print/options'
import { call } from '../app/call'
import { useBriefing } from '../briefing/briefing-context'

/** Edits and options that change together, by keys or clicks in a row, make one print; in milliseconds. */
const QUIET_MS = 120

/** What the print screen has to show. */
export type Preview = {
  /** The pages that were made last, or null. */
  readonly printed: Printed | null
  /** Whether they are of the briefing and the options as they are now; only then may they be saved. */
  readonly isCurrent: boolean
  /** What is being done, in words, or null when nothing is. */
  readonly busy: string | null
  readonly error: AppError | null
  readonly make: () => void
  readonly cancel: () => void
}

/**
 * Keeps the pages in step with briefing and options: they are made anew whenever either changes.
 *
 * While `blocked`, nothing is made by itself. The pages before stay in view until new ones have
 * taken their place; a print that was overtaken by a later one is dropped.
 */
export function usePreview(options: PrintOptions, blocked: boolean): Preview {
  const { briefingId, contents } = useBriefing()
  const [printed, setPrinted] = useState<Printed | null>(null)
  const [isCurrent, setCurrent] = useState(false)
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const turn = useRef(0)

  const make = useCallback(async () => {
    const mine = ++turn.current
    setBusy('Gathering the briefing')
    setError(null)
    const reply = await call('print:preview', { briefingId, options })
    if (mine !== turn.current) return
    setBusy(null)
    if (reply.ok) {
      setPrinted(reply.value)
      setCurrent(true)
    } else {
      setPrinted(null)
      setError(reply.error)
    }
  }, [briefingId, options])

  const cancel = useCallback(() => {
    turn.current += 1
    setBusy(null)
    setError({ code: 'cancelled' })
    void call('print:cancel', {})
  }, [])

  useEffect(
    () =>
      window.standpoint.on('progress', ({ work, text }) => work === 'print' && setBusy((now) => (now ? text : now))),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was printed no longer holds when the contents change.
  useEffect(() => {
    setCurrent(false)
    setError(null)
    if (blocked) return setPrinted(null)
    const timer = setTimeout(() => void make(), QUIET_MS)
    return () => {
      clearTimeout(timer)
      turn.current += 1
      setBusy(null)
    }
  }, [make, contents, blocked])

  return { printed, isCurrent, busy, error, make: () => void make(), cancel }
}
