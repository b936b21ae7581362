import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '../../../../src/main/library/lock'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('takeLock', () => {
  it('gives a lock to one at a time, and to the next once it is released', async () => {
    const first = await takeLock(path)
    expect(first).not.toBeNull()
    expect(await takeLock(path)).toBeNull()
    await first?.release()
    expect(await takeLock(path)).not.toBeNull()
  })

  it.each(['999999999 1', '', 'nonsense', '-1 5'])('takes over from a holder that is gone: %j', async (holder) => {
    await writeFile(path, holder)
    expect(await takeLock(path)).not.toBeNull()
    expect(await readFile(path, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
  })

  it.skipIf(process.platform !== 'linux')(
    'does not take another process of the same number for the holder',
    async () => {
      await writeFile(path, `${process.pid} 1`)
      expect(await takeLock(path)).not.toBeNull()
    },
  )
})
