import { suggest } from '../../shared/attribution/suggest'
import type { SuggestionAnswer, SuggestionRequest } from './messages'

/** The worker's end of `client.ts`: for each request how far it is, then one answer, in order. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<SuggestionRequest>) => void): void
  postMessage(answer: SuggestionAnswer): void
}

scope.addEventListener('message', ({ data: { id, text } }) => {
  try {
    scope.postMessage({ id, suggestions: suggest(text, (share) => scope.postMessage({ id, share })) })
  } catch (cause) {
    scope.postMessage({ id, failure: cause instanceof Error ? cause.message : String(cause) })
  }
})
