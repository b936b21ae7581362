import { randomUUID } from 'node:crypto'
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Projection } from '../../../../src/renderer/projection/database'
import { deleteProjection, openProjection } from '../../../../src/renderer/projection/open'
import { projectSnapshot } from '../../../../src/renderer/projection/project'
import { createProjector } from '../../../../src/renderer/projection/projector'
import { findBriefings, findRecords } from '../../../../src/renderer/projection/queries'
import type { RebuildProgress } from '../../../../src/renderer/projection/refresh'
import type { Snapshot } from '../../../../src/shared/ipc'
import type { Packed } from '../../../../src/shared/library/packed'
import { err, ok } from '../../../../src/shared/result'
import { aBriefingId, aChange, aPacked, aProjection, aSnapshot, aVoice, LIBRARY } from './support'

/** Refreshes from these briefings as though they lay on the disk; answers what was asked for and said meanwhile. */
async function refreshed(database: Projection, disk: readonly Packed[], libraryId = LIBRARY) {
  const asked: string[] = []
  const told: string[] = []
  const progress: RebuildProgress[] = []
  const unread = await createProjector(database).refresh({
    libraryId,
    briefings: async () => disk.map(({ briefingId, stamp }) => ({ briefingId, stamp })),
    async pack(briefingIds) {
      asked.push(...briefingIds)
      return ok(
        briefingIds.map((briefingId) => {
          const found = disk.find((each) => each.briefingId === briefingId)
          return found && found.stamp !== 'torn' ? ok(found) : err({ code: 'briefing-not-found' as const, briefingId })
        }),
      )
    },
    onPacked: (briefingIds) => told.push(...briefingIds),
    onProgress: (each) => progress.push(each),
  })
  return { asked, told, progress, unread }
}

const titles = async (database: Projection) => (await findBriefings(database)).map(({ title }) => title)

describe('refresh', () => {
  it('makes a deleted database again, and says how far it has come', async () => {
    const database = await aProjection()
    const disk = Array.from({ length: 40 }, (_, at) => aPacked(aBriefingId(), { title: `briefing ${at}` }))
    await refreshed(database, disk)
    await deleteProjection(database)

    const fresh = await openProjection(database.name)
    const { asked, told, progress } = await refreshed(fresh, disk)
    const ids = disk.map(({ briefingId }) => briefingId)
    expect([asked, told]).toEqual([ids, ids])
    expect(progress).toEqual([
      { done: 0, total: 40 },
      { done: 32, total: 40 },
    ])
    expect((await titles(fresh)).sort()).toEqual(disk.map(({ summary }) => summary?.title).sort())
    expect([await fresh.segments.count(), await fresh.cards.count()]).toEqual([40, 80])
    fresh.close()
  })

  it('asks for nothing again that is in step', async () => {
    const database = await aProjection()
    const disk = [aPacked(aBriefingId())]
    await refreshed(database, disk)
    expect((await refreshed(database, disk)).asked).toEqual([])
  })

  it('asks again for what was changed on the disk, and what another library brought', async () => {
    const database = await aProjection()
    const [one, two] = [aPacked(aBriefingId()), aPacked(aBriefingId())]
    await refreshed(database, [one, two])
    expect((await refreshed(database, [one, { ...two, stamp: 'later' }])).asked).toEqual([two.briefingId])
    expect((await refreshed(database, [one], 'library-2')).asked).toEqual([one.briefingId])
  })

  it('asks again for a briefing whose summary was damaged, and no other', async () => {
    const database = await aProjection()
    const [sound, damaged] = [aPacked(aBriefingId()), aPacked(aBriefingId(), { title: 'Rates' })]
    await refreshed(database, [sound, damaged])
    const row = await database.summaries.get(damaged.briefingId)
    await database.table('summaries').put({ ...row, summary: { ...row?.summary, title: 'Rats' } })

    expect((await refreshed(database, [sound, damaged])).asked).toEqual([damaged.briefingId])
    expect((await titles(database)).sort()).toEqual(['Prices', 'Rates'])
  })

  it('forgets what is no longer on the disk, and tells', async () => {
    const database = await aProjection()
    const gone = aPacked(aBriefingId())
    await refreshed(database, [gone])
    expect((await refreshed(database, [])).told).toEqual([gone.briefingId])
    expect(await titles(database)).toEqual([])
    expect([await database.segments.count(), await database.cards.count()]).toEqual([0, 0])
  })

  it('leaves no card of a briefing that became shorter', async () => {
    const database = await aProjection()
    const long = aPacked(aBriefingId(), { claims: 50 })
    await refreshed(database, [long])
    const short = aPacked(long.briefingId, { claims: 2 }, 'later')
    await refreshed(database, [{ ...short, cards: short.cards.slice(0, 1) }])
    expect(await database.cards.count()).toBe(1)
  })

  it('keeps everything when the disk cannot be listed', async () => {
    const database = await aProjection()
    await refreshed(database, [aPacked(aBriefingId())])
    await createProjector(database).refresh({
      libraryId: LIBRARY,
      briefings: async () => null,
      pack: async () => err({ code: 'cancelled' }),
      onPacked: () => undefined,
      onProgress: () => undefined,
    })
    expect(await titles(database)).toEqual(['Prices'])
  })

  it('shows nothing of a briefing that cannot be read any more, and tells which', async () => {
    const database = await aProjection()
    const [one, two] = [aPacked(aBriefingId()), aPacked(aBriefingId())]
    await refreshed(database, [one, two])
    const { unread } = await refreshed(database, [
      { ...one, stamp: 'torn' },
      { ...two, stamp: 'later' },
    ])
    expect(unread.map(({ briefingId }) => briefingId)).toEqual([one.briefingId])
    expect((await findBriefings(database)).map(({ briefingId }) => briefingId)).toEqual([two.briefingId])
  })
})

describe('findBriefings', () => {
  it('puts the one changed last first, and one that was never changed by when it was made', async () => {
    const database = await aProjection()
    await refreshed(database, [
      aPacked(aBriefingId(), { title: 'old', changedAt: '2024-01-01T00:00:00.000Z' }),
      aPacked(aBriefingId(), { title: 'made', createdAt: '2025-01-01T00:00:00.000Z' }),
      aPacked(aBriefingId(), { title: 'new', changedAt: '2026-01-01T00:00:00.000Z' }),
      { ...aPacked(aBriefingId()), summary: null },
    ])
    expect(await titles(database)).toEqual(['new', 'made', 'old'])
  })
})

describe('createProjector', () => {
  it('keeps a change that was saved while an older snapshot was on its way', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const voice = aVoice('before')
    const projector = createProjector(database)
    await projector.snapshot(async () => ok(aSnapshot(briefingId, [voice])))

    let arrive: (snapshot: Snapshot) => void = () => undefined
    const slow = projector.snapshot(() => new Promise((resolve) => (arrive = (value) => resolve(ok(value)))))
    const change = projector.change(aChange(briefingId, [{ ...voice, fields: { ...voice.fields, name: 'after' } }]))
    await new Promise((resolve) => setTimeout(resolve, 20))
    arrive(aSnapshot(briefingId, [voice]))
    await Promise.all([slow, change])
    expect((await findRecords(database, briefingId))?.voice[0]?.name).toBe('after')
  })

  it('opens a briefing while the whole library is still being read', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const projector = createProjector(database)
    let finish: () => void = () => undefined
    const reading = projector.refresh({
      libraryId: LIBRARY,
      briefings: async () => [{ briefingId, stamp: 'one' }],
      pack: () => new Promise((resolve) => (finish = () => resolve(ok([ok(aPacked(briefingId))])))),
      onPacked: () => undefined,
      onProgress: () => undefined,
    })
    await projector.snapshot(async () => ok(aSnapshot(briefingId, [aVoice('Ada Moreno')])))
    expect((await findRecords(database, briefingId))?.voice).toHaveLength(1)
    finish()
    await reading
  })
})

describe('openProjection', () => {
  it('deletes a database that cannot be opened, and begins an empty one', async () => {
    const name = `test-${randomUUID()}`
    // Of another shape, which ours cannot be made of by an upgrade.
    await new Promise((resolve, reject) => {
      const foreign = indexedDB.open(name, 10)
      foreign.onupgradeneeded = () => foreign.result.createObjectStore('claim', { autoIncrement: true })
      foreign.onsuccess = () => resolve(foreign.result.close())
      foreign.onerror = () => reject(foreign.error)
    })
    await expect(new Projection(name).rows('claim').where('briefingId').equals('b').count()).rejects.toThrow()

    const database = await openProjection(name)
    expect(await database.rows('claim').count()).toBe(0)
    expect((await refreshed(database, [aPacked(aBriefingId())])).asked).toHaveLength(1)
    database.close()
  })

  it('keeps what is packed and lets go of the rows of the session before', async () => {
    const name = `test-${randomUUID()}`
    const before = await openProjection(name)
    const briefingId = aBriefingId()
    await refreshed(before, [aPacked(briefingId)])
    await projectSnapshot(before, aSnapshot(briefingId, [aVoice('Ada Moreno')]))
    before.close()

    const after = await openProjection(name)
    expect(await findRecords(after, briefingId)).toBeNull()
    expect(await titles(after)).toEqual(['Prices'])
    after.close()
  })
})
