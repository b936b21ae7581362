import { useEffect } from 'react'
import { suggestionRequests } from './request'

/** Has a text that is about to be filed looked through already: what it suggests is there when the text is. */
export function useEarlySuggestions(text: string): void {
  useEffect(() => {
    void suggestionRequests.request(text)
  }, [text])
}
