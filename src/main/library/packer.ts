import { Worker } from 'node:worker_threads'
import type { Packed } from '../../shared/library/packed'
import { err, ok, type Result } from '../../shared/result'
import type { Wanted } from './pack-briefing'

export type PackingRequest = { readonly id: number; readonly wanted: readonly Wanted[] }
export type PackingAnswer = { readonly id: number; readonly packed: readonly Result<Packed>[] }

type Answered = Result<readonly Result<Packed>[]>

/** Packs briefings, in the order in which they were asked for. Never rejects. */
export type Packer = {
  readonly pack: (wanted: readonly Wanted[]) => Promise<Answered>
  readonly close: () => Promise<void>
}

/**
 * Packs briefings in a thread of its own, which is started when it is first needed.
 *
 * Reading everything an analyst ever wrote takes seconds of work; the process that the window
 * asks must stay free meanwhile.
 *
 * @param thread - the path of the bundled `pack-thread.ts`.
 */
export function createPacker(thread: string): Packer {
  const waiting = new Map<number, (answered: Answered) => void>()
  let worker: Worker | null = null
  let lastId = 0

  function settle(id: number, answered: Answered): void {
    waiting.get(id)?.(answered)
    waiting.delete(id)
  }
  function breakDown(reason: string): void {
    worker = null
    for (const id of [...waiting.keys()]) settle(id, err({ code: 'internal', reason }))
  }
  function running(): Worker {
    if (worker) return worker
    const started = new Worker(thread)
    worker = started
    started.on('message', ({ id, packed }: PackingAnswer) => settle(id, ok(packed)))
    started.on('error', (error) => breakDown(error.message))
    started.on('exit', () => worker === started && breakDown('the packing thread ended'))
    // It must not keep the process alive.
    started.unref()
    return started
  }

  return {
    pack: (wanted) =>
      new Promise((resolve) => {
        lastId += 1
        waiting.set(lastId, resolve)
        const request: PackingRequest = { id: lastId, wanted }
        running().postMessage(request)
      }),
    async close(): Promise<void> {
      await worker?.terminate()
    },
  }
}
