import type { ClaimId, PropositionId, SourceId } from '../../shared/domain/ids'
import type { Jump } from '../../shared/print/checks/check'
import { useNavigation } from '../app/navigation'
import { requestFocus } from '../front-page/focus-request'
import { useBriefingDialogs } from './briefing-dialogs'
import { useViewState } from './view-state'

/** Goes to a place of the open briefing: a claim, a source, a text of the front page, a dialog. */
export function useJump(): (jump: Jump) => void {
  const { go } = useNavigation()
  const { change } = useViewState()
  const { openDetails, openPropositions } = useBriefingDialogs()
  return (jump) => {
    if (jump.screen === 'details') return openDetails()
    if (jump.screen === 'statements') return openPropositions()
    if (jump.screen === 'source') {
      // With no claim selected the inspector shows the source.
      change({ sourceId: jump.sourceId as SourceId, selectedClaim: null })
      return go('desk')
    }
    if (jump.screen === 'front-page') requestFocus(jump.field)
    if (jump.screen === 'desk') change({ selectedClaim: jump.claimId as ClaimId })
    if (jump.screen === 'stance-pass')
      change({ propositionId: jump.propositionId as PropositionId, selectedClaim: jump.claimId as ClaimId })
    go(jump.screen)
  }
}
