import { useEffect, useMemo, useState } from 'react'
import { openSuggestions } from '../../../shared/attribution/open-suggestions'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import type { SourceId } from '../../../shared/domain/ids'
import type { BriefingRecords } from '../../../shared/domain/records'
import type { SuggestionResult } from '../../suggestions/client'
import { suggestionResult } from '../../suggestions/request'

/** Suggestions that nobody has dealt with yet; `failed` costs only them. */
export type SuggestionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly open: readonly Suggestion[] }

/** What the text of a source suggests, less what was claimed or rejected. Derived each time, never stored. */
export function useSuggestions(text: string, sourceId: SourceId | null, records: BriefingRecords): SuggestionsState {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly result: SuggestionResult } | null>(null)
  useEffect(() => {
    let stopped = false
    void suggestionResult(text).then((result) => {
      if (!stopped) setAnswer({ text, result })
    })
    return () => {
      stopped = true
    }
  }, [text])
  const { dismissal, claim } = records
  return useMemo((): SuggestionsState => {
    if (answer?.text !== text) return { kind: 'loading' }
    if (answer.result.state === 'failed') return { kind: 'failed', reason: answer.result.reason }
    const dismissed = dismissal.filter((each) => each.sourceId === sourceId)
    const claimed = claim.filter(({ anchor }) => anchor.sourceId === sourceId)
    return { kind: 'ready', open: openSuggestions(answer.result.suggestions, dismissed, claimed) }
  }, [answer, text, sourceId, dismissal, claim])
}
