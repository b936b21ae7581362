import { useEffect, useMemo } from 'react'
import type { BriefingId } from '../../shared/domain/ids'
import { type History, RECENT_LIMIT } from '../../shared/ipc'
import { useBriefings } from '../projection/briefings-context'

/** Keeps the native menu in step: what undo and redo would do, whether a briefing is open, and which were changed last. */
export function useMenuState({ undo, redo }: History, briefing: boolean): void {
  const briefings = useBriefings()
  const recent = useMemo(
    () =>
      briefings
        ?.filter(({ trashedAt }) => trashedAt === null)
        .slice(0, RECENT_LIMIT)
        .map(({ briefingId, title }) => ({ id: briefingId as BriefingId, title })),
    [briefings],
  )
  useEffect(() => {
    if (recent) void window.standpoint['menu:state']({ undo, redo, briefing, recent })
  }, [undo, redo, briefing, recent])
}
