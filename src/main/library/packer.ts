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
 * Packs briefings in threads of their own, which are started when they are first needed.
 *
 * Reading everything an analyst ever wrote takes seconds of work; the process that the window
 * asks must stay free meanwhile.
 *
 * @param thread - the path of the bundled `pack-thread.ts`.
 * @param count - how many threads share what is asked for together; one at least.
 */
export function createPacker(thread: string, count: number): Packer {
  const threads = Array.from({ length: count }, () => packingThread(thread))
  return {
    async pack(wanted) {
      const share = Math.ceil(wanted.length / count)
      const idlest = threads.toSorted((a, b) => a.waiting() - b.waiting())
      const answers = await Promise.all(idlest.map(({ pack }, at) => pack(wanted.slice(at * share, (at + 1) * share))))
      const packed: Result<Packed>[] = []
      for (const answered of answers) {
        if (!answered.ok) return answered
        packed.push(...answered.value)
      }
      return ok(packed)
    },
    async close() {
      await Promise.all(threads.map(({ close }) => close()))
    },
  }
}

/** One thread, started again after it broke. */
function packingThread(thread: string): Packer & { readonly waiting: () => number } {
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
    waiting: () => waiting.size,
    pack: (wanted) =>
      new Promise((resolve) => {
        if (wanted.length === 0) return resolve(ok([]))
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
