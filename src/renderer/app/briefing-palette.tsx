import { useMemo } from 'react'
import { ranked } from '../../shared/domain/records'
import { VOICE_KIND_WORDS } from '../../shared/domain/voice'
import { useBriefing } from '../briefing/briefing-context'
import { useBriefingDialogs } from '../briefing/briefing-dialogs'
import { useViewState } from '../briefing/view-state'
import { useNavigation } from './navigation'
import { Palette, type PaletteEntry } from './palette'

/** The palette with the claims, voices, statements and dialogs of the open briefing. */
export function BriefingPalette() {
  const { contents, rows } = useBriefing()
  const { state, change } = useViewState()
  const { go } = useNavigation()
  const { openDetails, openPropositions } = useBriefingDialogs()
  const { records } = contents

  const entries = useMemo((): readonly PaletteEntry[] => {
    const toDesk = (patch: Parameters<typeof change>[0]) => () => {
      change(patch)
      go('desk')
    }
    return [
      { id: 'details', group: 'Commands', label: 'Details of this briefing', act: openDetails },
      { id: 'propositions', group: 'Commands', label: 'Statements', act: openPropositions },
      ...rows.map(({ claim, label, holder }) => ({
        id: claim.id,
        group: 'Claims',
        label: `${label} ${holder?.name ?? 'Nobody named'}: ${claim.words}`,
        act: toDesk({ selectedClaim: claim.id, sourceId: claim.anchor.sourceId }),
      })),
      ...ranked(records.voice)
        .filter(({ mergedInto }) => !mergedInto)
        .map((voice) => ({
          id: voice.id,
          group: 'Voices',
          label: voice.name || 'Nobody named',
          description: [VOICE_KIND_WORDS[voice.kind], voice.role].filter(Boolean).join(' · '),
          act: toDesk({ filter: { ...state.filter, voices: [voice.id] } }),
        })),
      ...ranked(records.proposition).map((proposition, index) => ({
        id: proposition.id,
        group: 'Statements',
        label: `P${index + 1} · ${proposition.statement}`,
        act: () => change({ propositionId: proposition.id }),
      })),
    ]
  }, [records, rows, state.filter, change, go, openDetails, openPropositions])
  return <Palette entries={entries} />
}
