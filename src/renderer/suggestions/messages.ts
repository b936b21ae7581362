import type { Suggestion } from '../../shared/attribution/suggestion'

/** What the window asks its worker. */
export type SuggestionRequest = { readonly id: number; readonly text: string }

/** What the worker answers: the suggestions, or why there are none. */
export type SuggestionAnswer =
  | { readonly id: number; readonly suggestions: readonly Suggestion[] }
  | { readonly id: number; readonly failure: string }
