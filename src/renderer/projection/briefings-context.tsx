import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useContext } from 'react'
import type { Summary } from '../../shared/library/packed'
import { useProjection } from './projection-context'
import { findBriefings } from './queries'

const BriefingsContext = createContext<readonly Summary[] | null>(null)

/** Reads the list of briefings once for all who show it, and again when it changes. */
export function BriefingsProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useProjection()
  const briefings = useLiveQuery(() => findBriefings(database), [database], null)
  return <BriefingsContext value={briefings}>{children}</BriefingsContext>
}

/** Every briefing of the library, the one changed last first; null until the list was read. */
export const useBriefings = (): readonly Summary[] | null => useContext(BriefingsContext)
