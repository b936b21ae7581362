import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { type History, RECENT_LIMIT } from '../../shared/ipc'
import { useProjection } from '../projection/projection-context'
import { findRecent } from '../projection/queries'

/** Keeps the native menu in step: what undo and redo would do, whether a briefing is open, and which were changed last. */
export function useMenuState({ undo, redo }: History, briefing: boolean): void {
  const { database } = useProjection()
  const recent = useLiveQuery(() => findRecent(database, RECENT_LIMIT), [database], null)
  useEffect(() => {
    if (recent) void window.standpoint['menu:state']({ undo, redo, briefing, recent: [...recent] })
  }, [undo, redo, briefing, recent])
}
