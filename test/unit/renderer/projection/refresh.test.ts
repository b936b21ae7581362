import { randomUUID } from 'node:crypto'
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Projection } from '../../../../src/renderer/projection/database'
import { deleteProjection, openProjection } from '../../../../src/renderer/projection/open'
import { addsUp } from '../../../../src/renderer/projection/project'
import { createProjector } from '../../../../src/renderer/projection/projector'
import { findRecords } from '../../../../src/renderer/projection/queries'
import type { RebuildProgress } from '../../../../src/renderer/projection/refresh'
import type { Snapshot } from '../../../../src/shared/ipc'
import { err, ok } from '../../../../src/shared/result'
import { aBriefingId, aChange, aProjection, aSnapshot, aVoice, LIBRARY } from './support'

/** Refreshes from these briefings as though they lay on the disk; answers what was read and said meanwhile. */
async function refreshed(database: Projection, disk: readonly Snapshot[], libraryId = LIBRARY) {
  const read: string[] = []
  const progress: RebuildProgress[] = []
  const unread = await createProjector(database).refresh({
    libraryId,
    briefings: async () => disk.map(({ briefingId, stamp }) => ({ briefingId, stamp })),
    async read(briefingId) {
      read.push(briefingId)
      const found = disk.find((each) => each.briefingId === briefingId)
      return found ? ok(found) : err({ code: 'briefing-not-found', briefingId })
    },
    onProgress: (each) => progress.push(each),
  })
  return { read, progress, unread }
}

describe('refresh', () => {
  it('makes a deleted database again, and says how far it has come', async () => {
    const database = await aProjection()
    const disk = [aSnapshot(aBriefingId(), [aVoice('Ada Moreno')]), aSnapshot(aBriefingId(), [aVoice('Ben Osei')])]
    await refreshed(database, disk)
    await deleteProjection(database)

    const fresh = await openProjection(database.name)
    const { read, progress } = await refreshed(fresh, disk)
    expect(read).toEqual(disk.map(({ briefingId }) => briefingId))
    expect(progress).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
    ])
    const records = await findRecords(fresh, disk[1]?.briefingId as never)
    expect(records?.voice.map(({ name }) => name)).toEqual(['Ben Osei'])
    fresh.close()
  })

  it('reads nothing again of what is in step', async () => {
    const database = await aProjection()
    const disk = [aSnapshot(aBriefingId(), [aVoice('Ada Moreno')])]
    await refreshed(database, disk)
    expect((await refreshed(database, disk)).read).toEqual([])
  })

  it('reads again what was changed on the disk, and what another library brought', async () => {
    const database = await aProjection()
    const [one, two] = [aSnapshot(aBriefingId()), aSnapshot(aBriefingId())]
    await refreshed(database, [one, two])
    expect((await refreshed(database, [one, { ...two, stamp: 'later' }])).read).toEqual([two.briefingId])
    expect((await refreshed(database, [one], 'library-2')).read).toEqual([one.briefingId])
  })

  it('reads again a briefing whose rows were damaged, and no other', async () => {
    const database = await aProjection()
    const voice = aVoice('Ada Moreno')
    const [sound, damaged] = [aSnapshot(aBriefingId()), aSnapshot(aBriefingId(), [voice])]
    await refreshed(database, [sound, damaged])
    const key = [damaged.briefingId, voice.id]
    await database.table('voice').put({ ...(await database.table('voice').get(key)), name: 'somebody else' })

    expect((await refreshed(database, [sound, damaged])).read).toEqual([damaged.briefingId])
    expect((await findRecords(database, damaged.briefingId as never))?.voice[0]?.name).toBe('Ada Moreno')
    expect(await addsUp(database, damaged.briefingId)).toBe(true)
  })

  it('forgets what is no longer on the disk', async () => {
    const database = await aProjection()
    const gone = aSnapshot(aBriefingId(), [aVoice('Ada Moreno')])
    await refreshed(database, [gone])
    await refreshed(database, [])
    expect(await database.rows('voice').count()).toBe(0)
  })

  it('shows nothing of a briefing that cannot be read any more, and tells which', async () => {
    const database = await aProjection()
    const one = aSnapshot(aBriefingId(), [aVoice('Ada Moreno')])
    await refreshed(database, [one])
    const unread = await createProjector(database).refresh({
      libraryId: LIBRARY,
      briefings: async () => [{ briefingId: one.briefingId, stamp: 'torn' }],
      read: async (briefingId) => err({ code: 'briefing-not-found', briefingId }),
      onProgress: () => undefined,
    })
    expect(unread.map(({ briefingId }) => briefingId)).toEqual([one.briefingId])
    expect(await findRecords(database, one.briefingId as never)).toBeNull()
  })
})

describe('createProjector', () => {
  it('keeps a change that was saved while an older snapshot was on its way', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const voice = aVoice('before')
    const projector = createProjector(database)
    await projector.snapshot(LIBRARY, async () => ok(aSnapshot(briefingId, [voice])))

    let arrive: (snapshot: Snapshot) => void = () => undefined
    const slow = projector.snapshot(LIBRARY, () => new Promise((resolve) => (arrive = (value) => resolve(ok(value)))))
    const change = projector.change(aChange(briefingId, [{ ...voice, fields: { ...voice.fields, name: 'after' } }]))
    await new Promise((resolve) => setTimeout(resolve, 20))
    arrive(aSnapshot(briefingId, [voice]))
    await Promise.all([slow, change])
    expect((await findRecords(database, briefingId))?.voice[0]?.name).toBe('after')
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
    expect((await refreshed(database, [aSnapshot(aBriefingId())])).read).toHaveLength(1)
    database.close()
  })
})
