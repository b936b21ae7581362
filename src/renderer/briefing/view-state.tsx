import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ClaimId, PropositionId, SourceId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import { type Filter, NO_FILTER } from '../../shared/select/filter'
import { useSettings } from '../app/settings-context'
import { useBriefing } from './briefing-context'

/** What the analyst is looking at; it outlives a change of screen. */
export type ViewState = {
  /** Its `propositionId` is always the chosen one. */
  readonly filter: Filter
  readonly propositionId: PropositionId | null
  readonly selectedClaim: ClaimId | null
  readonly sourceId: SourceId | null
  /** Counts by stance stay out of sight, so that they sway nobody who is still judging. */
  readonly hideCounts: boolean
  /** Suggested stances likewise. */
  readonly hideProposals: boolean
}

type View = { readonly state: ViewState; readonly change: (patch: Partial<ViewState>) => void }
const ViewContext = createContext<View | null>(null)

/** Holds the view state of one briefing; the first proposition and the first source are chosen to begin with. */
export function ViewStateProvider({ children }: { readonly children: ReactNode }) {
  const { contents } = useBriefing()
  const { settings } = useSettings()
  const [chosen, setChosen] = useState<ViewState>({
    filter: NO_FILTER,
    propositionId: null,
    selectedClaim: null,
    sourceId: null,
    hideCounts: settings.hideCounts,
    hideProposals: false,
  })
  const view = useMemo((): View => {
    const propositions = ranked(contents.records.proposition)
    const sources = ranked(contents.records.source)
    const propositionId = (propositions.find(({ id }) => id === chosen.propositionId) ?? propositions[0])?.id ?? null
    const sourceId = (sources.find(({ id }) => id === chosen.sourceId) ?? sources[0])?.id ?? null
    return {
      state: { ...chosen, propositionId, sourceId, filter: { ...chosen.filter, propositionId } },
      change: (patch) => setChosen((now) => ({ ...now, ...patch })),
    }
  }, [chosen, contents])
  return <ViewContext value={view}>{children}</ViewContext>
}

/** What the analyst is looking at, and the way to look at something else. */
export function useViewState(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('useViewState needs a ViewStateProvider')
  return view
}
