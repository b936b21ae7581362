import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdLibrary, type LibraryHolder } from '../../../../src/main/app/library-holder'
import { openLibrary } from '../../../../src/main/library/library'
import { readSample } from '../../../../src/main/library/sample'
import { openSettings } from '../../../../src/main/settings/settings'
import type { LibraryStatus } from '../../../../src/shared/ipc'

const SAMPLE = resolve(import.meta.dirname, '../../../../resources/sample')
const now = (): number => Date.now()
const log = { folder: '', info: () => undefined, warn: () => undefined, error: () => undefined }

let folder = ''
let held: LibraryHolder | null = null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-holder-'))
})

afterEach(async () => {
  await held?.close()
  held = null
  await rm(folder, { recursive: true })
})

type Options = { readonly library?: string; readonly offerSample?: boolean; readonly choice?: string | null }

/** A holder on real folders; `choice` is what the analyst answers in the dialog. */
async function hold({ library = join(folder, 'library'), offerSample = false, choice = null }: Options = {}) {
  const userData = join(folder, 'user-data')
  const settings = await openSettings({ userData, now })
  const told: LibraryStatus[] = []
  held = holdLibrary(
    { folder: library, offerSample },
    {
      open: (at) =>
        openLibrary({
          folder: at,
          userData,
          machine: 'm',
          now,
          newId: randomUUID,
          author: () => 'Ada',
          device: 'desk',
        }),
      choose: async () => choice,
      readSample: () => readSample(SAMPLE, { newId: randomUUID, now, author: '' }),
      settings,
      onChanged: (status) => told.push(status),
      log,
    },
  )
  return { holder: held, settings, told }
}

const briefings = (holder: LibraryHolder) =>
  holder.use((library) => library.list()).then((listed) => (listed.ok ? listed.value.length : listed.error.code))

describe('holdLibrary', () => {
  it('makes the library and puts the sample into it when it is offered', async () => {
    const { holder, settings } = await hold({ offerSample: true })
    expect(await briefings(holder)).toBe(1)
    expect(settings.read().sampleOffered).toBe(true)
  })

  it('offers the sample once in the life of a device', async () => {
    const first = await hold({ offerSample: true })
    await first.holder.close()
    const second = await hold({ library: join(folder, 'another'), offerSample: true })
    expect(await briefings(second.holder)).toBe(0)
  })

  it('leaves a library alone that has something in it, or that was asked for by name', async () => {
    const named = await hold({ offerSample: false })
    expect(await briefings(named.holder)).toBe(0)
    expect(named.settings.read().sampleOffered).toBe(false)
  })

  it('exchanges the library for the chosen one, remembers it and tells the window', async () => {
    const choice = join(folder, 'chosen')
    const { holder, settings, told } = await hold({ choice })
    expect(await holder.choose()).toMatchObject({ ok: true, value: { path: choice } })
    expect(settings.read().libraryFolder).toBe(choice)
    expect(told.map(({ path }) => path)).toEqual([choice])
    expect(await holder.status()).toMatchObject({ value: { path: choice } })
  })

  it('keeps the library when the analyst thinks better of it, or chooses the same', async () => {
    const { holder } = await hold()
    expect(await holder.choose()).toEqual({ ok: true, value: { cancelled: true } })
    const same = await hold({ choice: join(folder, 'library') })
    expect(await same.holder.choose()).toMatchObject({ ok: true, value: { path: join(folder, 'library') } })
    expect(same.told).toEqual([])
  })

  it('keeps the library when the chosen one cannot be opened', async () => {
    const choice = join(folder, 'not-a-folder')
    await writeFile(choice, 'a file')
    const { holder, settings, told } = await hold({ choice })
    expect((await holder.choose()).ok).toBe(false)
    expect(await holder.status()).toMatchObject({ ok: true, value: { path: join(folder, 'library') } })
    expect(settings.read().libraryFolder).toBeNull()
    expect(told).toEqual([])
  })

  it('answers why a library could not be opened, and opens another when one is chosen', async () => {
    const broken = join(folder, 'broken')
    await mkdir(broken)
    await writeFile(join(broken, 'library.json'), 'not JSON')
    const { holder } = await hold({ library: join(broken, 'library.json'), choice: join(folder, 'chosen') })
    expect((await holder.status()).ok).toBe(false)
    expect(await briefings(holder)).toEqual(expect.any(String))
    expect((await holder.choose()).ok).toBe(true)
    expect(await briefings(holder)).toBe(0)
  })
})
