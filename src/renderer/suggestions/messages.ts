import type { Suggestion } from '../../shared/attribution/suggestion'

/** What the window asks its worker. */
export type SuggestionRequest = { readonly id: number; readonly text: string }

/** What the worker answers: how far it is (0 to 1), then the suggestions, or why there are none. */
export type SuggestionAnswer =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly suggestions: readonly Suggestion[] }
  | { readonly id: number; readonly failure: string }
