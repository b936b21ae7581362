import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearRows, projectChange, projectSnapshot } from '../../../../src/renderer/projection/project'
import { findRecords } from '../../../../src/renderer/projection/queries'
import type { RawRecord } from '../../../../src/shared/domain/records'
import { aBriefingId, aChange, aClaim, aProjection, aSnapshot, aStance, aVoice, record } from './support'

describe('projectSnapshot', () => {
  it('puts every record where queries find it', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const voice = aVoice('Ada Moreno')
    const claim = aClaim(1, voice.id)
    const stance = aStance(claim.id, randomUUID(), 'opposes')
    await projectSnapshot(database, aSnapshot(briefingId, [voice, claim, stance]))

    const records = await findRecords(database, briefingId)
    expect(records?.voice.map(({ name }) => name)).toEqual(['Ada Moreno'])
    expect(records?.claim.map(({ holder }) => holder)).toEqual([voice.id])
    expect(records?.stance.map(({ position }) => position.stance)).toEqual(['opposes'])
  })

  it('gives the same rows when it is repeated', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    const snapshot = aSnapshot(briefingId, [aVoice('Ada Moreno'), aVoice('Ben Osei')])
    await projectSnapshot(database, snapshot)
    const once = await findRecords(database, briefingId)
    await projectSnapshot(database, snapshot)
    expect(await findRecords(database, briefingId)).toEqual(once)
  })

  it('leaves nothing of what was there before, and the other briefings alone', async () => {
    const database = await aProjection()
    const [one, other] = [aBriefingId(), aBriefingId()]
    await projectSnapshot(database, aSnapshot(other, [aVoice('Cem Arslan')]))
    await projectSnapshot(database, aSnapshot(one, [aVoice('Ada Moreno')]))
    await projectSnapshot(database, aSnapshot(one, [aVoice('Ben Osei')]))
    expect((await findRecords(database, one))?.voice.map(({ name }) => name)).toEqual(['Ben Osei'])
    expect((await findRecords(database, other))?.voice.map(({ name }) => name)).toEqual(['Cem Arslan'])
  })
})

describe('projectChange', () => {
  it('holds what main holds after any changes, in whatever order and however often they come', async () => {
    const database = await aProjection()
    const names = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.string(), fc.boolean()), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(names, async (steps) => {
        const briefingId = aBriefingId()
        const voices = Array.from({ length: 5 }, () => aVoice('before'))
        await projectSnapshot(database, aSnapshot(briefingId, voices.slice(0, 2)))
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
      }),
      { numRuns: 15 },
    )
  })

  it('leaves a briefing that was never opened for its snapshot', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    await projectChange(database, aChange(briefingId, [aVoice('Ada Moreno')]))
    expect(await findRecords(database, briefingId)).toBeNull()
    expect(await database.rows('voice').count()).toBe(0)
  })
})

describe('clearRows', () => {
  it('leaves nothing of an earlier session', async () => {
    const database = await aProjection()
    const briefingId = aBriefingId()
    await projectSnapshot(database, aSnapshot(briefingId, [aVoice('Ada Moreno')]))
    await clearRows(database)
    expect(await findRecords(database, briefingId)).toBeNull()
    expect(await database.rows('voice').count()).toBe(0)
  })
})
