import type { Suggestion } from '../../shared/attribution/suggestion'
import type { SuggestionAnswer, SuggestionRequest } from './messages'

/** As much of a `Worker` as is used. */
export type SuggestionWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<SuggestionAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** What came of a request. A failure costs the suggestions, nothing else: the text can be marked by hand. */
export type SuggestionResult =
  | { readonly state: 'ready'; readonly suggestions: readonly Suggestion[] }
  | { readonly state: 'failed'; readonly reason: string; readonly suggestions: readonly [] }

export type SuggestionClient = {
  /** Never rejects. The same text gives the same promise, until a failure, after which it is tried anew. */
  readonly request: (text: string) => Promise<SuggestionResult>
}

/** How many texts' answers are remembered. */
const REMEMBERED = 20

/** Asks a worker that `start` starts when it is first needed, and again after it broke. */
export function suggestionClient(start: () => SuggestionWorker): SuggestionClient {
  const answers = new Map<string, Promise<SuggestionResult>>()
  const waiting = new Map<number, (result: SuggestionResult) => void>()
  let worker: SuggestionWorker | null = null
  let lastId = 0

  const settle = (id: number, result: SuggestionResult): void => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  }
  const breakDown = (reason: string): void => {
    worker?.terminate()
    worker = null
    for (const id of [...waiting.keys()]) settle(id, failed(reason))
  }
  const running = (): SuggestionWorker => {
    if (worker !== null) return worker
    worker = start()
    worker.onmessage = ({ data }) => {
      settle(data.id, 'failure' in data ? failed(data.failure) : { state: 'ready', suggestions: data.suggestions })
    }
    worker.onerror = (event) => breakDown(event.message || 'The worker could not be started.')
    return worker
  }
  const ask = (text: string): Promise<SuggestionResult> =>
    new Promise((resolve) => {
      lastId += 1
      const request: SuggestionRequest = { id: lastId, text }
      waiting.set(request.id, resolve)
      try {
        running().postMessage(request)
      } catch (cause) {
        settle(request.id, failed(cause instanceof Error ? cause.message : String(cause)))
      }
    })

  const request = (text: string): Promise<SuggestionResult> => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = ask(text).then((result) => {
      if (result.state === 'failed' && answers.get(text) === answer) answers.delete(text)
      return result
    })
    answers.set(text, answer)
    const [oldest] = answers.keys()
    if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest)
    return answer
  }
  return { request }
}

const failed = (reason: string): SuggestionResult => ({ state: 'failed', reason, suggestions: [] })
