import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createIndexHolder } from '../../../../src/renderer/library-index/holder'
import { readTexts } from '../../../../src/renderer/library-index/read-texts'
import type { Projection } from '../../../../src/renderer/projection/database'
import { forget, putPacked, putSummaries } from '../../../../src/renderer/projection/pack'
import { pack } from '../../../../src/shared/library/pack'
import type { Packed } from '../../../../src/shared/library/packed'
import { err, ok } from '../../../../src/shared/result'
import { NO_FILTER } from '../../../../src/shared/select/filter'
import { BriefingBuilder } from '../../../fixtures/briefing'
import { aProjection, LIBRARY } from '../projection/support'

const NEWEST = [{ by: 'published', isDescending: true }] as const

/** A packed briefing of one source of some day, with one claim for each of some words. */
function aBriefing(
  words: readonly string[],
  { day = '2024-05-01', stamp = 'one', trashedAt = null as string | null } = {},
) {
  const builder = new BriefingBuilder(['The Review', ...words].join('\n'))
  const ada = builder.voice('Ada Moreno')
  const fall = builder.proposition('Rates fall')
  for (const each of words) builder.claim(ada, each, { [fall]: 'opposes' })
  const source = builder.changes.find(({ table }) => table === 'source')
  Object.assign(source?.patch ?? {}, { published: { kind: 'given', date: day } })
  Object.assign(builder.changes[0]?.patch ?? {}, { trashedAt })
  const make = (as = stamp): Packed =>
    pack(builder.contents(), { briefingId: builder.briefingId, stamp: as, changedAt: null, withReading: true })
  return { builder, ada, make, packed: make(), id: builder.briefingId }
}

let database: Projection
let holder: ReturnType<typeof createIndexHolder>
const disk = new Map<string, Packed>()

beforeEach(async () => {
  database = await aProjection()
  holder = createIndexHolder(async () => database)
  disk.clear()
})

async function put(...packed: readonly Packed[]): Promise<void> {
  for (const each of packed) disk.set(each.briefingId, each)
  await putPacked(database, packed)
  await putSummaries(database, LIBRARY, packed)
}
const open = () => holder.open({ database: database.name, libraryId: LIBRARY })
/** Brings every text that is lacking, as the window does. */
async function readAll() {
  const { unread } = await open()
  const ask = (async (name: 'read', request: never) => ok(await holder[name](request))) as never
  return readTexts(
    { ask },
    unread,
    async (ids) =>
      ok(
        ids.map((briefingId) =>
          disk.has(briefingId)
            ? ok(disk.get(briefingId) as Packed)
            : err({ code: 'briefing-not-found' as const, briefingId }),
        ),
      ),
    () => undefined,
  )
}
const select = (filter: object = {}) => holder.select({ filter: { ...NO_FILTER, ...filter }, sorts: NEWEST })
async function listed(filter: object = {}) {
  const { selection, kept } = await select(filter)
  const rows = await holder.rows({ selection, from: 0, to: kept })
  return rows?.map((row) => row?.card.words)
}

describe('the index holder', () => {
  it('lists every claim of the library, the newest first, with what a list shows of it', async () => {
    await put(aBriefing(['oil', 'grain'], { day: '2023-01-01' }).packed, aBriefing(['water'], { day: '2025' }).packed)
    expect(await open()).toMatchObject({ claims: 3, briefings: 2, damaged: [] })
    expect(await listed()).toEqual(['water', 'oil', 'grain'])
    const { selection } = await select()
    const rows = await holder.rows({ selection, from: 0, to: 1 })
    expect(rows?.[0]).toMatchObject({ title: 'Rates', card: { holder: 'Ada Moreno', label: 'C1', day: '2025' } })
  })

  it('counts the values of every part, the years between too, and finds values by words', async () => {
    await put(
      aBriefing(['oil', 'grain'], { day: '2022-03' }).packed,
      aBriefing(['water'], { day: '2024-01-01' }).packed,
    )
    await open()
    const { facets, years, kept, total } = await select({ stances: ['opposes'], since: '2023' })
    expect([kept, total]).toEqual([1, 3])
    expect(facets.stances.values.find(({ value }) => value === 'opposes')?.count).toBe(1)
    expect(facets.voices.values).toEqual([{ value: 'name:Ada Moreno', label: 'Ada Moreno', count: 1 }])
    expect(years).toEqual([
      { year: '2022', count: 2 },
      { year: '2023', count: 0 },
      { year: '2024', count: 1 },
    ])
    expect((await holder.values({ facet: 'voices', words: 'moréno', limit: 5 })).values).toHaveLength(1)
    expect((await holder.values({ facet: 'voices', words: 'zzz', limit: 5 })).values).toEqual([])
  })

  it('has no claim of the trash, nor of another library', async () => {
    await put(aBriefing(['oil'], { trashedAt: '2026-01-01T00:00:00.000Z' }).packed, aBriefing(['grain']).packed)
    await putSummaries(database, 'another', [aBriefing(['water']).packed])
    await open()
    expect(await listed()).toEqual(['grain'])
  })

  it('says which briefings are damaged, and shows none of their claims', async () => {
    const [sound, damaged] = [aBriefing(['oil']), aBriefing(['grain'])]
    await put(sound.packed, damaged.packed)
    const row = await database.segments.get(damaged.id)
    await database.segments.put({ ...row, bytes: new Uint8Array([1, 2]) } as never)
    expect(await open()).toMatchObject({ claims: 1, damaged: [damaged.id] })
    await put(damaged.packed)
    expect(await holder.changed({ briefingIds: [damaged.id] })).toMatchObject({ claims: 2, damaged: [] })
  })

  it('finds words once the texts are read, and after a restart without reading them again', async () => {
    const [one, two] = [aBriefing(['oil is dear']), aBriefing(['grain is dear'])]
    await put(one.packed, two.packed)
    await readAll()
    expect(await listed({ text: 'grain' })).toEqual(['grain is dear'])
    // The shelves are kept a while after the last text came.
    await expect.poll(() => database.shelves.count(), { timeout: 8_000 }).toBe(4)

    holder = createIndexHolder(async () => database)
    expect((await open()).unread).toEqual([])
    expect(await listed({ text: 'oil' })).toEqual(['oil is dear'])
    expect((await holder.search({ text: 'dear', limit: 5 })).claims.total).toBe(2)
  }, 20_000)

  it('reads again the texts of what changed, and of nothing else', async () => {
    const [one, two] = [aBriefing(['oil']), aBriefing(['grain'])]
    await put(one.packed, two.packed)
    await readAll()
    one.builder.claim(one.ada, 'oil', {}, { words: 'salt' })
    const later = one.make('later')
    await put(later)
    const changed = await holder.changed({ briefingIds: [one.id, two.id] })
    expect(changed.unread).toEqual([one.id])
    await holder.read({ readings: [{ briefingId: one.id, stamp: 'later', bytes: later.reading as Uint8Array }] })
    expect(await listed({ text: 'salt' })).toEqual(['salt'])

    await forget(database, [one.id])
    await holder.changed({ briefingIds: [one.id] })
    expect(await listed()).toEqual(['grain'])
  })

  it('takes no texts of another state of a briefing', async () => {
    const one = aBriefing(['oil'])
    await put(one.packed)
    await open()
    const { unread } = await holder.read({
      readings: [{ briefingId: one.id, stamp: 'overtaken', bytes: one.packed.reading as Uint8Array }],
    })
    expect(unread).toEqual([one.id])
  })

  it('reads everything anew when what was kept is damaged', async () => {
    const one = aBriefing(['oil'])
    await put(one.packed)
    await readAll()
    await expect.poll(() => database.shelves.count(), { timeout: 8_000 }).toBe(4)
    const row = await database.shelves.get('claims')
    await database.shelves.put({ ...row, tokens: new Uint32Array([7]) } as never)
    holder = createIndexHolder(async () => database)
    expect((await open()).unread).toEqual([one.id])
  }, 20_000)

  it('answers no rows of a selection that there is a newer one of', async () => {
    await put(aBriefing(['oil']).packed)
    await open()
    const { selection } = await select()
    await select({ text: 'zzz' })
    expect(await holder.rows({ selection, from: 0, to: 1 })).toBeNull()
  })
})
