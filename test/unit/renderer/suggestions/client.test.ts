import { describe, expect, it } from 'vitest'
import { type SuggestionWorker, suggestionClient } from '../../../../src/renderer/suggestions/client'
import type { SuggestionRequest } from '../../../../src/renderer/suggestions/messages'
import { suggest } from '../../../../src/shared/attribution/suggest'

const TEXT = '“The dam will hold,” Omar Sayed said.'

/** A worker in the same thread; `answer` decides what it does with each request. */
function workers(answer: (worker: SuggestionWorker, request: SuggestionRequest) => void) {
  const asked: SuggestionRequest[] = []
  let started = 0
  const start = (): SuggestionWorker => {
    started += 1
    const worker: SuggestionWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage: (request: SuggestionRequest) => {
        asked.push(request)
        queueMicrotask(() => answer(worker, request))
      },
    }
    return worker
  }
  return { asked, start, started: () => started }
}

const works = (worker: SuggestionWorker, { id, text }: SuggestionRequest): void =>
  worker.onmessage?.({ data: { id, suggestions: suggest(text) } } as MessageEvent)

describe('suggestionClient', () => {
  it('answers with the suggestions and asks once per text', async () => {
    const { asked, start, started } = workers(works)
    const client = suggestionClient(start)
    const [one, two, other] = await Promise.all([
      client.request(TEXT),
      client.request(TEXT),
      client.request('Nothing.'),
    ])
    expect(one).toEqual({ state: 'ready', suggestions: suggest(TEXT) })
    expect(two).toBe(one)
    expect(other).toEqual({ state: 'ready', suggestions: [] })
    expect([asked.length, started()]).toEqual([2, 1])
  })

  it('says that it failed when the worker breaks, and starts a new one for the next request', async () => {
    let broken = true
    const { start, started } = workers((worker, request) => {
      if (broken) worker.onerror?.({ message: 'gone' } as ErrorEvent)
      else works(worker, request)
    })
    const client = suggestionClient(start)
    expect(await client.request(TEXT)).toEqual({ state: 'failed', reason: 'gone', suggestions: [] })
    broken = false
    expect((await client.request(TEXT)).state).toBe('ready')
    expect(started()).toBe(2)
  })

  it('says that it failed when no worker can be started', async () => {
    const client = suggestionClient(() => {
      throw new TypeError('not allowed')
    })
    expect(await client.request(TEXT)).toEqual({ state: 'failed', reason: 'not allowed', suggestions: [] })
  })

  it('tells everybody who asked how far it is', async () => {
    const { start } = workers((worker, request) => {
      for (const share of [0.2, 0.7]) worker.onmessage?.({ data: { id: request.id, share } } as MessageEvent)
      works(worker, request)
    })
    const client = suggestionClient(start)
    const told: string[] = []
    const one = client.request(TEXT, (share) => told.push(`one ${share}`))
    await client.request(TEXT, (share) => told.push(`two ${share}`))
    await one
    expect(told).toEqual(['one 0.2', 'two 0.2', 'one 0.7', 'two 0.7'])
  })

  it('stops looking through a text, says so, goes on with the others, and looks again when asked again', async () => {
    let isAtWork = true
    const { asked, start, started } = workers((worker, request) => {
      if (!isAtWork) works(worker, request)
    })
    const client = suggestionClient(start)
    const book = client.request('A whole book.')
    const article = client.request(TEXT)
    await Promise.resolve()
    isAtWork = false
    client.stop('A whole book.')
    expect(await book).toEqual({ state: 'stopped', suggestions: [] })
    expect((await article).state).toBe('ready')
    expect(started()).toBe(2)
    expect((await client.request('A whole book.')).state).toBe('ready')
    expect(asked.map(({ text }) => text)).toEqual(['A whole book.', TEXT, TEXT, 'A whole book.'])
    client.stop('A text that nobody asked for.')
    expect(started()).toBe(2)
  })

  it('forgets the oldest of many texts', async () => {
    const { asked, start } = workers(works)
    const client = suggestionClient(start)
    for (let index = 0; index < 30; index += 1) await client.request(`Text ${index}.`)
    await client.request('Text 29.')
    expect(asked.length).toBe(30)
    await client.request('Text 0.')
    expect(asked.length).toBe(31)
  })
})
