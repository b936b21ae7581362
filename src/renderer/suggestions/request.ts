import { suggestionClient } from './client'

// One for the window. The form of `new Worker(new URL(...))` is what the bundler looks for; the page's
// default Trusted Types policy turns the address into one that may be run.
/** Asks for the suggestions of frozen texts; see `SuggestionClient`. */
export const suggestionRequests = suggestionClient(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
)
