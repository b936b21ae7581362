import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addsUp, forget, projectChange, projectSnapshot } from '../../../../src/renderer/projection/project'
import { findBriefings, findRecords } from '../../../../src/renderer/projection/queries'
import type { RawRecord } from '../../../../src/shared/domain/records'
import { aBriefingId, aChange, aClaim, aProjection, aSnapshot, aStance, aVoice, LIBRARY, record } from './support'

describe('projectSnapshot', () => {
  it('puts every record where queries find it', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const voice = aVoice('Ada Moreno')
    const claim = aClaim(1, voice.id)
    const stance = aStance(claim.id, randomUUID(), 'opposes')
    await projectSnapshot(database, LIBRARY, aSnapshot(briefingId, [voice, claim, stance]))

    const records = await findRecords(database, briefingId)
    expect(records?.voice.map(({ name }) => name)).toEqual(['Ada Moreno'])
    expect(await database.rows('claim').where('holder').equals(voice.id).count()).toBe(1)
    const opposing = database.rows('stance').where('[briefingId+position.stance]').equals([briefingId, 'opposes'])
    expect(await opposing.count()).toBe(1)
  })

  it('gives the same rows when it is repeated', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const snapshot = aSnapshot(briefingId, [aVoice('Ada Moreno'), aVoice('Ben Osei')])
    await projectSnapshot(database, LIBRARY, snapshot)
    const once = await findRecords(database, briefingId)
    await projectSnapshot(database, LIBRARY, snapshot)
    expect(await findRecords(database, briefingId)).toEqual(once)
    expect(await addsUp(database, briefingId)).toBe(true)
  })

  it('leaves nothing of what was there before, and the other briefings alone', async () => {
    const database = await aProjection()
    const [one, other] = [aBriefingId(), aBriefingId()]
    await projectSnapshot(database, LIBRARY, aSnapshot(other, [aVoice('Cem Arslan')]))
    await projectSnapshot(database, LIBRARY, aSnapshot(one, [aVoice('Ada Moreno')]))
    await projectSnapshot(database, LIBRARY, aSnapshot(one, [aVoice('Ben Osei')]))
    expect((await findRecords(database, one))?.voice.map(({ name }) => name)).toEqual(['Ben Osei'])
    expect((await findRecords(database, other))?.voice.map(({ name }) => name)).toEqual(['Cem Arslan'])
  })
})

describe('projectChange', () => {
  it('adds up after any changes, in whatever order and however often they come', async () => {
    const database = await aProjection()
    const names = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.string(), fc.boolean()), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(names, async (steps) => {
        const briefingId = aBriefingId()
        const voices = Array.from({ length: 5 }, () => aVoice('before'))
        await projectSnapshot(database, LIBRARY, aSnapshot(briefingId, voices.slice(0, 2)))
        const expected = new Map<string, string>(voices.slice(0, 2).map(({ id }) => [id, 'before']))
        for (const [which, name, isGone] of steps) {
          const { id } = voices[which] as RawRecord
          const change = isGone
            ? aChange(briefingId, [], { removed: [{ table: 'voice', id }] })
            : aChange(briefingId, [record('voice', id, { name })])
          if (isGone) expected.delete(id)
          else expected.set(id, name)
          await projectChange(database, change)
          await projectChange(database, change)
        }
        const records = await findRecords(database, briefingId)
        expect(new Map(records?.voice.map(({ id, name }) => [id as string, name]))).toEqual(expected)
        expect(await addsUp(database, briefingId)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  it('leaves a briefing that was never projected for its snapshot', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    await projectChange(database, aChange(briefingId, [aVoice('Ada Moreno')]))
    expect(await findRecords(database, briefingId)).toBeNull()
    expect(await database.rows('voice').count()).toBe(0)
  })
})

describe('addsUp', () => {
  it.each(['deleted', 'changed', 'added'] as const)('notices a row that was %s behind its back', async (damage) => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const voice = aVoice('Ada Moreno')
    await projectSnapshot(database, LIBRARY, aSnapshot(briefingId, [voice]))
    expect(await addsUp(database, briefingId)).toBe(true)

    const rows = database.table('voice')
    const row = await rows.get([briefingId, voice.id])
    if (damage === 'deleted') await rows.delete([briefingId, voice.id])
    if (damage === 'changed') await rows.put({ ...row, name: 'Ada Marino' })
    if (damage === 'added') await rows.put({ ...row, id: randomUUID() })
    expect(await addsUp(database, briefingId)).toBe(false)
  })
})

describe('findBriefings', () => {
  it('counts persons, not other voices, and puts the one changed last first', async () => {
    const database = await aProjection()
    const [early, late] = [aBriefingId(), aBriefingId()]
    const ada = aVoice('Ada Moreno')
    const again = aVoice('Moreno', { mergedInto: ada.id })
    const records = [ada, again, aVoice('The Ministry', { kind: 'institution' }), aClaim(1, ada.id), aClaim(2, ada.id)]
    await projectSnapshot(database, LIBRARY, aSnapshot(late, records))
    await projectSnapshot(database, LIBRARY, aSnapshot(early))
    await projectChange(database, aChange(late, [aClaim(3, ada.id)]))

    const [first, second] = await findBriefings(database)
    expect(first).toMatchObject({ persons: 1, claims: 3, savedAt: '2026-03-01T12:00:00.000Z' })
    expect(first?.briefing.id).toBe(late)
    expect(second).toMatchObject({ persons: 0, claims: 0 })
  })

  it('lists nothing of a briefing that was forgotten', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    await projectSnapshot(database, LIBRARY, aSnapshot(briefingId, [aVoice('Ada Moreno')]))
    await forget(database, briefingId)
    expect(await findBriefings(database)).toEqual([])
    expect(await database.rows('voice').count()).toBe(0)
  })
})
