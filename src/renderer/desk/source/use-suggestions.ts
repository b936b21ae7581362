import { useCallback, useEffect, useMemo, useState } from 'react'
import { openSuggestions } from '../../../shared/attribution/open-suggestions'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import type { SourceId } from '../../../shared/domain/ids'
import type { BriefingRecords } from '../../../shared/domain/records'
import type { SuggestionResult } from '../../suggestions/client'
import { suggestionRequests } from '../../suggestions/request'

/** Suggestions that nobody has dealt with yet; `failed` and `stopped` cost only them. */
export type SuggestionsState =
  | { readonly kind: 'loading'; readonly share: number; readonly onStop: () => void }
  | { readonly kind: 'stopped'; readonly onRetry: () => void }
  | { readonly kind: 'failed'; readonly reason: string; readonly onRetry: () => void }
  | { readonly kind: 'ready'; readonly open: readonly Suggestion[] }

type Answer = { readonly text: string; readonly result: SuggestionResult }

/** What the text of a source suggests, less what was claimed or rejected. Derived each time, never stored. */
export function useSuggestions(text: string, sourceId: SourceId | null, records: BriefingRecords): SuggestionsState {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [share, setShare] = useState(0)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks anew.
  useEffect(() => {
    let isGone = false
    setShare(0)
    const onProgress = (now: number): void => {
      if (!isGone) setShare(now)
    }
    void suggestionRequests.request(text, onProgress).then((result) => {
      if (!isGone) setAnswer({ text, result })
    })
    return () => {
      isGone = true
    }
  }, [text, tries])
  const onStop = useCallback(() => suggestionRequests.stop(text), [text])
  const onRetry = useCallback(() => {
    setAnswer(null)
    setTries((now) => now + 1)
  }, [])
  const { dismissal, claim } = records
  return useMemo((): SuggestionsState => {
    if (answer?.text !== text) return { kind: 'loading', share, onStop }
    const { result } = answer
    if (result.state === 'stopped') return { kind: 'stopped', onRetry }
    if (result.state === 'failed') return { kind: 'failed', reason: result.reason, onRetry }
    const dismissed = dismissal.filter((each) => each.sourceId === sourceId)
    const claimed = claim.filter(({ anchor }) => anchor.sourceId === sourceId)
    return { kind: 'ready', open: openSuggestions(result.suggestions, dismissed, claimed) }
  }, [answer, text, sourceId, dismissal, claim, share, onStop, onRetry])
}
