import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading } from '../../../../src/shared/journal/clock'
import { Fold, fold } from '../../../../src/shared/journal/fold'
import type { JournalLine } from '../../../../src/shared/journal/line'
import { aLine, change, lines } from './support'

/** Everything a fold shows, in an order of its own. */
const shown = (state: Fold): Map<string, unknown> =>
  new Map(
    Array.from(state.records(), ({ table, id, fields }): [string, unknown] => [`${table} ${id}`, fields]).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  )
const shuffledOf = (all: readonly JournalLine[]) => fc.shuffledSubarray([...all], { minLength: all.length })

describe('fold', () => {
  it('comes to one result whatever order lines arrive in, and however often', () => {
    const twice = lines.chain((all) => fc.tuple(fc.constant(all), shuffledOf([...all, ...all])))
    fc.assert(
      fc.property(twice, ([all, shuffled]) => {
        expect(shown(fold(shuffled))).toEqual(shown(fold(all)))
      }),
    )
  })

  it('lets the latest reading hold each field, field by field', () => {
    const state = fold([
      aLine({ at: reading(2, 0), changes: [change('voice', 'v', { name: 'late' })] }),
      aLine({ at: reading(1, 9), changes: [change('voice', 'v', { name: 'early', role: 'kept' })] }),
    ])
    expect(state.record('voice', 'v')?.fields).toEqual({ name: 'late', role: 'kept' })
  })

  it('breaks equal readings by the checksum, so that two devices agree', () => {
    const one = aLine({ writer: 'w1', changes: [change('voice', 'v', { name: 'one' })] })
    const two = aLine({ writer: 'w2', changes: [change('voice', 'v', { name: 'two' })] })
    const winner = one.checksum > two.checksum ? 'one' : 'two'
    expect(fold([one, two]).record('voice', 'v')?.fields.name).toBe(winner)
    expect(fold([two, one]).record('voice', 'v')?.fields.name).toBe(winner)
  })

  it('lets the second of two changes of one field in one line count', () => {
    const line = aLine({ changes: [change('voice', 'v', { name: 'first' }), change('voice', 'v', { name: 'second' })] })
    expect(fold([line]).record('voice', 'v')?.fields.name).toBe('second')
  })

  it('keeps tables and fields that it does not know', () => {
    const state = fold([
      aLine({ changes: [change('mood', 'm', { colour: 'blue' }), change('voice', 'v', { aura: 1 })] }),
    ])
    expect([...state.records()]).toEqual([
      { table: 'mood', id: 'm', fields: { colour: 'blue' } },
      { table: 'voice', id: 'v', fields: { aura: 1 } },
    ])
  })

  it('clears a field by null, and a record by clearing all of it', () => {
    const made = aLine({ at: reading(1, 0), changes: [change('voice', 'v', { name: 'x', role: 'y' })] })
    const cleared = aLine({ at: reading(2, 0), changes: [change('voice', 'v', { name: null })] })
    const gone = aLine({ at: reading(3, 0), changes: [change('voice', 'v', { role: null })] })
    expect(fold([made, cleared]).record('voice', 'v')?.fields).toEqual({ role: 'y' })
    expect(fold([made, cleared, gone]).record('voice', 'v')).toBeNull()
  })

  it('is not led round in a circle by records that name each other as parents', () => {
    const target = { on: 'annotation', id: 'a' }
    expect(
      fold([aLine({ changes: [change('annotation', 'a', { target, text: 'x' })] })]).record('annotation', 'a'),
    ).toBeNull()
  })

  it('is not led to the prototype by a field of that name', () => {
    const patch = JSON.parse('{"__proto__": {"polluted": true}, "name": "x"}') as Record<string, unknown>
    const record = fold([aLine({ changes: [change('voice', 'v', patch)] })]).record('voice', 'v')
    expect(record?.fields.polluted).toBeUndefined()
    expect(record?.fields.name).toBe('x')
  })
})

describe('a deleted parent', () => {
  const anchor = { sourceId: 's', pieces: [] }
  const made = aLine({
    at: reading(1, 0),
    changes: [
      change('source', 's', { sha256: 'x' }),
      change('claim', 'c', { anchor }),
      change('proposition', 'p', { statement: 'x' }),
      change('stance', 'c:p', { claimId: 'c', propositionId: 'p', position: {} }),
    ],
  })
  const deleted = aLine({ at: reading(2, 0), changes: [change('source', 's', { deleted: true })] })
  const edited = aLine({ at: reading(3, 0), changes: [change('claim', 'c', { words: 'later' })] })
  const restored = aLine({ at: reading(4, 0), changes: [change('source', 's', { deleted: null })] })

  it('hides its children, and theirs, without touching them', () => {
    const state = fold([made, deleted])
    expect(state.record('claim', 'c')).toBeNull()
    expect(state.record('stance', 'c:p')).toBeNull()
    expect(state.winner('claim', 'c', 'deleted')).toBeUndefined()
  })

  it('is not revived by a later edit of a child; both come back when it is restored', () => {
    expect(fold([made, deleted, edited]).record('claim', 'c')).toBeNull()
    expect(fold([made, deleted, edited, restored]).record('claim', 'c')?.fields.words).toBe('later')
    expect(fold([made, deleted, edited, restored]).record('stance', 'c:p')).not.toBeNull()
  })

  it('is listed with what can be restored', () => {
    expect([...fold([made, deleted]).deleted()]).toEqual([
      { table: 'source', id: 's', fields: { sha256: 'x', deleted: true } },
    ])
  })
})

describe('a final briefing', () => {
  const at = (ms: number, patch: Record<string, unknown>) =>
    aLine({ at: reading(ms, 0), changes: [change('briefing', 'b', patch)] })
  const final = '2026-01-05T09:00:00.000Z'

  it('is final until any later edit, and that takes it back', () => {
    expect(fold([at(1, { title: 'x' }), at(2, { final })]).record('briefing', 'b')?.fields.final).toBe(final)
    const edited = aLine({ at: reading(3, 0), changes: [change('voice', 'v', { name: 'x' })] })
    expect(
      fold([at(1, { title: 'x' }), at(2, { final }), edited]).record('briefing', 'b')?.fields.final,
    ).toBeUndefined()
  })

  it('stays final in the trash', () => {
    const lines = [at(1, { title: 'x' }), at(2, { final }), at(3, { trashedAt: final })]
    expect(fold(lines).record('briefing', 'b')?.fields.final).toBe(final)
  })

  it('is told to be a draft by the very change that makes it one', () => {
    const state = fold([at(1, { title: 'x' }), at(2, { final })])
    const told = state.change(aLine({ at: reading(3, 0), changes: [change('voice', 'v', { name: 'x' })] }))
    expect(told.records.map(({ table }) => table).sort()).toEqual(['briefing', 'voice'])
  })
})

describe('what a line changed', () => {
  it('leads from what was shown before to what is shown after, exactly', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const state = new Fold()
        for (const line of all) {
          const before = shown(state)
          const { records, removed } = state.change(line)
          const after = shown(state)
          const followed = new Map(before)
          for (const { table, id } of removed) expect(followed.delete(`${table} ${id}`)).toBe(true)
          for (const { table, id, fields } of records) followed.set(`${table} ${id}`, fields)
          expect(Object.fromEntries(followed)).toEqual(Object.fromEntries(after))
        }
      }),
      { numRuns: 500 },
    )
  })
})
