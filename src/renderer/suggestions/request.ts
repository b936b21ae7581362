import type { Suggestion } from '../../shared/attribution/suggestion'
import { type SuggestionResult, suggestionClient } from './client'

// One for the window. The form of `new Worker(new URL(...))` is what the bundler looks for; the page's
// default Trusted Types policy turns the address into one that may be run.
const client = suggestionClient(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))

/** The suggestions for a frozen text with how it went; never rejects. Remembered per text. */
export const suggestionResult = (text: string): Promise<SuggestionResult> => client.request(text)

/** The suggestions for a frozen text; none where they cannot be had. */
export const requestSuggestions = async (text: string): Promise<readonly Suggestion[]> =>
  (await client.request(text)).suggestions
