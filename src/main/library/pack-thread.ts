import { parentPort } from 'node:worker_threads'
import { mapAtOnce } from './map-at-once'
import { packBriefing } from './pack-briefing'
import type { PackingAnswer, PackingRequest } from './packer'

/** How many briefings are packed at once: while one waits for the disk, another is worked on. */
const AT_ONCE = 4

/** The thread's end of `packer.ts`: one answer for each request. */
parentPort?.on('message', async ({ id, wanted }: PackingRequest) => {
  const packed = await mapAtOnce(wanted, AT_ONCE, packBriefing)
  const buffers = packed.flatMap((each) => {
    if (!each.ok) return []
    const { segment, cards, reading } = each.value
    return [segment, ...cards, ...(reading ? [reading] : [])].map(({ buffer }) => buffer as ArrayBuffer)
  })
  const answer: PackingAnswer = { id, packed }
  parentPort?.postMessage(answer, buffers)
})
