import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments } from '../../../../src/main/app/arguments'
import { openDeviceMemory } from '../../../../src/main/app/device-memory'
import { later } from '../../../../src/main/app/later'
import { createLog } from '../../../../src/main/app/log'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-device-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('readArguments', () => {
  it('finds a library among what Chromium is told', () => {
    expect(readArguments(['--no-sandbox', '.', '--library=/a b', '--user-data-dir=/x'])).toEqual({
      cli: null,
      library: '/a b',
    })
  })

  it('leaves everything after --cli to the command', () => {
    expect(readArguments(['.', '--cli', 'brief', 'a.txt', '--library=/x'])).toEqual({
      cli: ['brief', 'a.txt', '--library=/x'],
      library: null,
    })
  })

  it('takes an empty library for none', () => {
    expect(readArguments(['--library='])).toEqual({ cli: null, library: null })
  })
})

describe('openDeviceMemory', () => {
  it('remembers over a restart', async () => {
    const path = join(folder, 'window.json')
    const first = await openDeviceMemory(path)
    first.remember({ bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximised: true })
    first.remember({ theme: 'dark' })
    await first.settled()
    const second = await openDeviceMemory(path)
    expect(second.read()).toEqual({
      bounds: { x: 1, y: 2, width: 1000, height: 700 },
      maximised: true,
      theme: 'dark',
      openFolder: null,
      saveFolder: null,
    })
  })

  it.each(['', 'null', '[]', '{"bounds":{"x":"far"},"theme":"pink","openFolder":7}', '{"bounds":'])(
    'starts empty from %j',
    async (contents) => {
      const path = join(folder, 'odd.json')
      await writeFile(path, contents)
      expect((await openDeviceMemory(path)).read()).toEqual({
        bounds: null,
        maximised: false,
        theme: 'system',
        openFolder: null,
        saveFolder: null,
      })
    },
  )

  it('works on a disk that takes nothing', async () => {
    const memory = await openDeviceMemory(join(folder, 'no', 'such', 'folder', 'window.json'))
    memory.remember({ maximised: true })
    await memory.settled()
    expect(memory.read().maximised).toBe(true)
  })
})

describe('createLog', () => {
  it('writes one object a line, with the stack of an error', async () => {
    const log = createLog(join(folder, 'logs'), () => new Date(0))
    log.warn('refused', { channel: 'a' })
    log.error('threw', { error: new Error('no') })
    const lines = (await readFile(join(log.folder, 'standpoint.log'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({ time: '1970-01-01T00:00:00.000Z', level: 'warn', message: 'refused', channel: 'a' })
    expect(lines[1].error).toContain('Error: no')
  })

  it('begins again before it grows large, and keeps the one before', async () => {
    const log = createLog(join(folder, 'long'))
    for (let line = 0; line < 600; line += 1) log.info('x', { details: 'y'.repeat(3_000) })
    expect((await readdir(log.folder)).sort()).toEqual(['standpoint.log', 'standpoint.log.1'])
    expect((await readFile(join(log.folder, 'standpoint.log'))).byteLength).toBeLessThan(600 * 1024)
  })

  it('does not stop the app when it cannot be written', () => {
    expect(() => createLog('/dev/null/logs').error('x')).not.toThrow()
  })
})

describe('later', () => {
  it('loads once, and again after a failure', async () => {
    let loads = 0
    const part = later(async () => {
      loads += 1
      if (loads === 1) throw new Error('not yet')
      return loads
    })
    await expect(part()).rejects.toThrow('not yet')
    expect(await Promise.all([part(), part()])).toEqual([2, 2])
  })
})
