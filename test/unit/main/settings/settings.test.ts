import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings } from '../../../../src/main/settings/settings'
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings'

let userData: string
const open = () => openSettings({ userData, now: () => 7 })
const file = () => join(userData, 'settings.json')

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'standpoint-settings-'))
})
afterEach(() => rm(userData, { recursive: true, force: true }))

describe('settings', () => {
  it('are the defaults on a device that has none, and nothing is written for that', async () => {
    expect((await open()).read()).toEqual(DEFAULT_SETTINGS)
    expect(await readdir(userData)).toEqual([])
  })

  it('are kept, one change after another', async () => {
    const settings = await open()
    await Promise.all([settings.change({ author: 'Ada' }), settings.change({ theme: 'dark', author: undefined })])
    expect((await open()).read()).toEqual({ ...DEFAULT_SETTINGS, author: 'Ada', theme: 'dark' })
  })

  it('lose one bad value and not the others with it', async () => {
    await writeFile(file(), JSON.stringify({ author: 'Ada', theme: 'pink', textSize: 'large' }))
    expect((await open()).read()).toEqual({ ...DEFAULT_SETTINGS, author: 'Ada' })
  })

  it('keep what a newer version has added', async () => {
    await writeFile(file(), JSON.stringify({ author: 'Ada', mood: { colour: 'blue' } }))
    const settings = await open()
    await settings.change({ author: 'Bea' })
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ author: 'Bea', mood: { colour: 'blue' } })
  })

  it.each(['', '{"author": "Ad', '[]', 'null'])('set a file aside that holds %j, and say so', async (text) => {
    await writeFile(file(), text)
    const settings = await open()
    expect(settings.read()).toEqual(DEFAULT_SETTINGS)
    expect(settings.problem).toContain('settings.damaged-7.json')
    await settings.change({ author: 'Ada' })
    expect(await readFile(join(userData, 'settings.damaged-7.json'), 'utf8')).toBe(text)
    expect((await open()).read().author).toBe('Ada')
  })

  it('stay as they were when they cannot be written', async () => {
    const settings = await open()
    await rm(userData, { recursive: true })
    await writeFile(userData, 'a file in the way')
    expect((await settings.change({ author: 'Ada' })).ok).toBe(false)
    expect(settings.read().author).toBe('')
  })
})
