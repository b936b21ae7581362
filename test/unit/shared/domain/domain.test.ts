import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { weakerOf } from '../../../../src/shared/domain/grade'
import { likelihoodIn, likelihoodsIn } from '../../../../src/shared/domain/likelihood'
import { isStricter } from '../../../../src/shared/domain/marking'
import { wordingDoubts } from '../../../../src/shared/domain/proposition'
import { ranked, readRecords } from '../../../../src/shared/domain/records'
import { plainPosition, stanceMark } from '../../../../src/shared/domain/stance'
import { ChangeSchema, parentsOf } from '../../../../src/shared/domain/tables'
import { BriefingBuilder } from '../../../fixtures/briefing'

describe('ChangeSchema', () => {
  const change = (patch: object) => ChangeSchema.safeParse({ table: 'voice', id: randomUUID(), patch }).success

  it('accepts some fields of a known table, and null to clear one', () => {
    expect(change({ name: 'Ada Moreno', grade: null })).toBe(true)
  })

  it('refuses unknown fields, unknown tables and values out of bounds', () => {
    expect(change({ nickname: 'Ada' })).toBe(false)
    expect(change({ grade: 'G' })).toBe(false)
    expect(change({ name: 'a'.repeat(2_001) })).toBe(false)
    expect(ChangeSchema.safeParse({ table: 'secret', id: randomUUID(), patch: {} }).success).toBe(false)
  })
})

describe('readRecords', () => {
  it('gives missing fields their initial value and keeps quiet about unknown ones', () => {
    const raw = { table: 'voice', id: randomUUID(), fields: { name: 'Ada', shoeSize: 38 } }
    const { records, unread } = readRecords([raw])
    expect(records.voice[0]).toMatchObject({ name: 'Ada', kind: 'person', grade: null, otherNames: [] })
    expect(records.voice[0]).not.toHaveProperty('shoeSize')
    expect(unread).toBe(0)
  })

  it('counts what it cannot read instead of guessing', () => {
    const claimWithoutAnchor = { table: 'claim', id: randomUUID(), fields: { words: 'Rates fall' } }
    const fromTomorrow = { table: 'hologram', id: 'x', fields: {} }
    expect(readRecords([claimWithoutAnchor, fromTomorrow]).unread).toBe(2)
  })

  it('reads every record that the fixture makes', () => {
    const briefing = new BriefingBuilder()
    const fall = briefing.proposition('Rates fall')
    briefing.claim(briefing.voice('Ada'), 'Rates will fall', { [fall]: 'supports' })
    const { records } = briefing.contents()
    expect([records.claim.length, records.stance.length, records.voice.length]).toEqual([1, 1, 1])
    for (const change of briefing.changes) expect(ChangeSchema.safeParse(change).success).toBe(true)
  })
})

describe('parentsOf', () => {
  it('names what a record hangs on, the source of its anchor included', () => {
    expect(parentsOf('stance', { claimId: 'c', propositionId: 'p' })).toEqual([
      { table: 'claim', id: 'c' },
      { table: 'proposition', id: 'p' },
    ])
    expect(parentsOf('claim', { anchor: { sourceId: 's', pieces: [] } })).toEqual([{ table: 'source', id: 's' }])
    expect(parentsOf('annotation', { target: { on: 'voice', id: 'v' } })).toEqual([{ table: 'voice', id: 'v' }])
  })
})

describe('ranked', () => {
  it('orders by rank as plain text and breaks ties by id', () => {
    const ids = ranked([
      { id: 'b', rank: 'a1' },
      { id: 'a', rank: 'a1' },
      { id: 'c', rank: 'Zz' },
    ]).map(({ id }) => id)
    expect(ids).toEqual(['c', 'a', 'b'])
  })
})

describe('likelihoodIn', () => {
  it('does not read “very unlikely” as “unlikely” or “likely”', () => {
    expect(likelihoodIn('It is very unlikely that rates fall.')).toBe('very unlikely')
    expect(likelihoodsIn('Almost certainly not; perhaps likely.')).toEqual(['almost certain', 'likely'])
    expect(likelihoodIn('The likelihood is not given.')).toBeNull()
  })
})

describe('wordingDoubts', () => {
  it('finds two halves, a decisive factor, vague words and a question', () => {
    expect(wordingDoubts('Rates fall and wages rise')).toHaveLength(1)
    expect(wordingDoubts('Oil is the deciding factor')).toHaveLength(1)
    expect(wordingDoubts('Rates could fall')).toHaveLength(1)
    expect(wordingDoubts('Will rates fall?')).toHaveLength(1)
    expect(wordingDoubts('Rates fall by spring')).toEqual([])
  })
})

describe('grades, markings and stances', () => {
  it('takes the weaker hand, and F as the weakest', () => {
    expect(weakerOf('B', 'C')).toBe('C')
    expect(weakerOf('F', 'A')).toBe('F')
    expect(weakerOf(null, 'B')).toBe('B')
  })

  it('knows which marking restricts more', () => {
    expect(isStricter('TLP:RED', 'TLP:AMBER+STRICT')).toBe(true)
    expect(isStricter('TLP:CLEAR', 'TLP:CLEAR')).toBe(false)
  })

  it('marks an inferred stance with a hollow shape', () => {
    expect(stanceMark(plainPosition('supports'))).toBe('▲ S')
    expect(stanceMark({ ...plainPosition('opposes'), basis: 'inferred' })).toBe('▽ O')
    expect(stanceMark(plainPosition('does-not-address'))).toBe('–')
  })
})
