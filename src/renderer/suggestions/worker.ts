import { suggest } from '../../shared/attribution/suggest'
import type { SuggestionAnswer, SuggestionRequest } from './messages'

/** The worker's end of `client.ts`: one answer for each request, in order. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<SuggestionRequest>) => void): void
  postMessage(answer: SuggestionAnswer): void
}

scope.addEventListener('message', ({ data: { id, text } }) => {
  try {
    scope.postMessage({ id, suggestions: suggest(text) })
  } catch (cause) {
    scope.postMessage({ id, failure: cause instanceof Error ? cause.message : String(cause) })
  }
})
