import { draftOf } from '../../../shared/attribution/draft'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import { dismiss } from '../../../shared/domain/edits/dismissal'
import type { Source } from '../../../shared/domain/source'
import { acceptDrafts } from '../../../shared/review/accept'
import { useBriefing } from '../../briefing/briefing-context'
import { newId } from '../../briefing/new-id'
import { useViewState } from '../../briefing/view-state'
import { useDesk } from '../desk-context'

type Deps = {
  readonly source: Source
  readonly text: string
  readonly open: readonly Suggestion[]
  readonly chosen: Suggestion | null
  readonly onNext: (suggestion: Suggestion | null) => void
}

/** Accept, edit and reject for the chosen suggestion; the next one is chosen after each. */
export function useSuggestionActions({ source, text, open, chosen, onNext }: Deps) {
  const { contents, edit } = useBriefing()
  const { state, change } = useViewState()
  const { openClaimForm } = useDesk()

  function goOn() {
    const at = chosen ? open.indexOf(chosen) : -1
    onNext(open[at + 1] ?? open[at - 1] ?? null)
  }
  return {
    accept() {
      if (!chosen) return
      const where = { sourceId: source.id, records: contents.records, main: state.propositionId }
      const { edit: made, claims } = acceptDrafts([draftOf(text, chosen)], where, newId)
      void edit(made)
      change({ selectedClaim: claims[0] ?? null })
      goOn()
    },
    reject() {
      if (!chosen) return
      void edit(dismiss(source.id, chosen.quote.start, chosen.quote.end))
      goOn()
    },
    edit() {
      if (!chosen) return
      openClaimForm({ sourceId: source.id, ...draftOf(text, chosen) })
    },
  }
}
