import '../jitless'
import { Projection } from '../projection/database'
import { createIndexHolder } from './holder'
import type { CallAnswer, CallRequest } from './messages'

/** The worker's end of `client.ts`: one answer for each call, in order. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<CallRequest>) => void): void
  postMessage(answer: CallAnswer): void
}

const handlers = createIndexHolder(async (name) => {
  // Not `openProjection`: the window has rows in it.
  const database = new Projection(name)
  await database.open()
  return database
})
let last: Promise<unknown> = Promise.resolve()

scope.addEventListener('message', ({ data: { id, name, request } }) => {
  const work = async (): Promise<void> => {
    try {
      const handle = handlers[name] as (request: unknown) => Promise<unknown>
      scope.postMessage({ id, reply: await handle(request) })
    } catch (cause) {
      scope.postMessage({ id, failure: cause instanceof Error ? cause.message : String(cause) })
    }
  }
  last = last.then(work, work)
})
