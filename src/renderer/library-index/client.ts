import { err, ok, type Result } from '../../shared/result'
import type { CallAnswer, CallName, CallRequest, Calls } from './messages'

/** As much of a `Worker` as is used. */
export type IndexWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<CallAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export type IndexClient = {
  /** Never rejects. Answers come in the order of the calls. */
  readonly ask: <N extends CallName>(
    name: N,
    request: Calls[N]['request'],
    transfer?: Transferable[],
  ) => Promise<Result<Calls[N]['reply']>>
  readonly close: () => void
}

/** Talks to a worker that `start` has started. */
export function indexClient(worker: IndexWorker): IndexClient {
  const waiting = new Map<number, (answer: Result<unknown>) => void>()
  let lastId = 0

  function settle(id: number, answer: Result<unknown>): void {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  }
  const failed = (reason: string): Result<never> => err({ code: 'internal', reason: `the library’s index: ${reason}` })

  worker.onmessage = ({ data }) => settle(data.id, 'failure' in data ? failed(data.failure) : ok(data.reply))
  worker.onerror = (event) => {
    for (const id of [...waiting.keys()]) settle(id, failed(event.message || 'its worker could not be started'))
  }

  return {
    ask: (name, request, transfer = []) =>
      new Promise((resolve) => {
        lastId += 1
        waiting.set(lastId, resolve as (answer: Result<unknown>) => void)
        const message: CallRequest = { id: lastId, name, request }
        worker.postMessage(message, transfer)
      }),
    close: () => worker.terminate(),
  }
}
