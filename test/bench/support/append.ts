import { randomUUID } from 'node:crypto'
import { closeSync, fsync, openSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { LineChange } from '../../../src/shared/journal/line'

/** The least code that makes bytes safe: open, append, fsync, close. Answers how long it took, in milliseconds. */
export async function bareAppend(path: string, bytes: Uint8Array): Promise<number> {
  const start = performance.now()
  const file = await open(path, 'a')
  await file.appendFile(bytes)
  await file.sync()
  await file.close()
  return performance.now() - start
}

const flush = promisify(fsync)

/** The same by blocking calls, all but the flush: the fastest way there is, in milliseconds. */
export async function fastestAppend(path: string, bytes: Uint8Array): Promise<number> {
  const start = performance.now()
  const file = openSync(path, 'a')
  writeSync(file, bytes)
  await flush(file)
  closeSync(file)
  return performance.now() - start
}

/** What a change of one claim by hand looks like: a few fields, a sentence or two. */
export const aChange = (id: string, n: number): LineChange => ({
  table: 'claim',
  id,
  patch: { words: `${n}: holes in the surveillance of the deserts are likely to open.`.repeat(2), saidWith: 'warns' },
})

/** An edit of one claim. */
export const anEdit = (briefingId: string, claimId: string, n: number) => ({
  briefingId,
  group: randomUUID(),
  label: 'words of a claim',
  changes: [aChange(claimId, n)],
})
