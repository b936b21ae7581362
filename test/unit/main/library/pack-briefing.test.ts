import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../../src/main/library/library'
import { mapAtOnce } from '../../../../src/main/library/map-at-once'
import { packBriefing } from '../../../../src/main/library/pack-briefing'
import { decodeReading } from '../../../../src/shared/library/encoding'
import type { Packed } from '../../../../src/shared/library/packed'
import { writeLibrary } from '../../../make-library/write'
import { aBriefing, aDesk, anEdit, aVoice, codeOf, type Desk, onlyJournal, unwrap } from './support'

let desk: Desk

beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.remove())

async function packed(briefingId: string, withReading = false) {
  const { library } = JSON.parse(await readFile(join(desk.folder, 'library.json'), 'utf8')) as { library: string }
  return packBriefing({ folder: desk.folder, library, briefingId, withReading, now: desk.now() })
}

describe('packBriefing', () => {
  it('answers the stamp that the list gives, and another after an edit', async () => {
    const library = await desk.open()
    const briefingId = await aBriefing(library)
    const listed = async () => unwrap(await library.list()).find((each) => each.briefingId === briefingId)?.stamp
    const before = unwrap(await packed(briefingId))
    expect(before).toMatchObject({ stamp: await listed(), summary: { title: 'A title', persons: 0 } })

    desk.setNow(desk.now() + 1_000)
    unwrap(await library.edit(anEdit(briefingId, [aVoice()])))
    const after = unwrap(await packed(briefingId))
    expect(after).toMatchObject({ stamp: await listed(), summary: { persons: 1 } })
    expect(after.stamp).not.toBe(before.stamp)
    expect(after.summary?.changedAt).toBe(new Date(desk.now()).toISOString())
  })

  it('reads what another program wrote, and does not take a torn line for the end of the world', async () => {
    const library = await desk.open()
    const briefingId = await aBriefing(library)
    await appendFile(await onlyJournal(desk.folder, briefingId), 'deadbeef')
    expect(codeOf(await packed(briefingId))).toBe('ok')
    expect(codeOf(await packed('nobody'))).toBe('briefing-not-found')
  })

  it('packs a whole invented library, texts and all, and leaves out a text that was altered', async () => {
    await rm(desk.folder, { recursive: true, force: true })
    const made = writeLibrary({ folder: desk.folder, claims: 60, seed: 3, claimsPerBriefing: 20 })
    const library = unwrap(await openLibrary(desk.deps()))
    const ids = unwrap(await library.list()).map(({ briefingId }) => briefingId)
    const all = (await mapAtOnce(ids, 4, (id) => packed(id, true))).map(unwrap)
    expect(all.map(({ briefingId }) => briefingId)).toEqual(ids)
    expect(all.reduce((sum, { summary }) => sum + (summary?.claims ?? 0), 0)).toBe(made.claims)
    const textOf = ({ reading }: Packed): string => (reading ? decodeReading(reading).sources[0]?.text : '') ?? ''
    expect(textOf(all[0] as Packed).length).toBeGreaterThan(5_000)

    const sources = join(desk.folder, 'briefings', ids[0] as string, 'sources')
    await writeFile(join(sources, (await readdir(sources))[0] as string), 'another text')
    expect(textOf(unwrap(await packed(ids[0] as string, true)))).not.toContain('another text')
    await library.close()
  })
})

describe('the invented library', () => {
  it('is the same for the same seed, and another for another', async () => {
    const names: string[][] = []
    for (const seed of [1, 1, 2]) {
      const folder = join(desk.root, `made-${names.length}`)
      writeLibrary({ folder, claims: 40, seed, claimsPerBriefing: 20 })
      names.push((await readdir(join(folder, 'briefings'))).sort())
    }
    expect(names[0]).toEqual(names[1])
    expect(names[0]).not.toEqual(names[2])
  })
})
