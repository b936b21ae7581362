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
  | { readonly state: 'stopped'; readonly suggestions: readonly [] }

/** Told how far a request is, 0 to 1. */
export type OnProgress = (share: number) => void

export type SuggestionClient = {
  /**
   * Never rejects. The same text gives the same promise, until it failed or was stopped, after which it is tried anew.
   *
   * @param onProgress told from now on how far it is, until it is done.
   */
  readonly request: (text: string, onProgress?: OnProgress) => Promise<SuggestionResult>
  /** Gives up looking through a text; whoever waits for it is told so. Other texts are looked through all the same. */
  readonly stop: (text: string) => void
}

/** How many texts' answers are remembered. */
const REMEMBERED = 20

type Waiting = {
  readonly text: string
  readonly settle: (result: SuggestionResult) => void
  readonly listeners: Set<OnProgress>
}

/** Asks a worker that `start` starts when it is first needed, and again after it broke or was stopped. */
export function suggestionClient(start: () => SuggestionWorker): SuggestionClient {
  const answers = new Map<string, Promise<SuggestionResult>>()
  const waiting = new Map<number, Waiting>()
  let worker: SuggestionWorker | null = null
  let lastId = 0

  const settle = (id: number, result: SuggestionResult): void => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (!asked) return
    if (result.state !== 'ready') answers.delete(asked.text)
    asked.settle(result)
  }
  const end = (): void => {
    worker?.terminate()
    worker = null
  }
  const take = (data: SuggestionAnswer): void => {
    if ('share' in data) for (const listener of waiting.get(data.id)?.listeners ?? []) listener(data.share)
    else if ('failure' in data) settle(data.id, failed(data.failure))
    else settle(data.id, { state: 'ready', suggestions: data.suggestions })
  }
  const running = (): SuggestionWorker => {
    if (worker !== null) return worker
    worker = start()
    worker.onmessage = ({ data }) => take(data)
    worker.onerror = (event) => {
      end()
      const reason = event.message || 'The worker could not be started.'
      for (const id of [...waiting.keys()]) settle(id, failed(reason))
    }
    return worker
  }
  const send = (id: number, text: string): void => {
    try {
      const request: SuggestionRequest = { id, text }
      running().postMessage(request)
    } catch (cause) {
      settle(id, failed(cause instanceof Error ? cause.message : String(cause)))
    }
  }
  const ask = (text: string): Promise<SuggestionResult> =>
    new Promise((resolve) => {
      lastId += 1
      waiting.set(lastId, { text, settle: resolve, listeners: new Set() })
      send(lastId, text)
    })
  const waitingFor = (text: string) => [...waiting].find(([, asked]) => asked.text === text)

  return {
    request(text, onProgress) {
      const known = answers.get(text)
      const answer = known ?? ask(text)
      if (onProgress) waitingFor(text)?.[1].listeners.add(onProgress)
      if (known !== undefined) return known
      answers.set(text, answer)
      // What failed before it was remembered is not to be remembered.
      if (!waitingFor(text)) answers.delete(text)
      const [oldest] = answers.keys()
      if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest)
      return answer
    },
    stop(text) {
      const [stopped] = waitingFor(text) ?? []
      if (stopped === undefined) return
      // A worker at work hears nothing: it has to be ended, and the others' texts are given to a new one.
      end()
      settle(stopped, { state: 'stopped', suggestions: [] })
      for (const [id, asked] of waiting) send(id, asked.text)
    },
  }
}

const failed = (reason: string): SuggestionResult => ({ state: 'failed', reason, suggestions: [] })
