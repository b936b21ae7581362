import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { readSample } from '../../../../src/main/library/sample'
import { byId, ranked, readRecords } from '../../../../src/shared/domain/records'
import { stands } from '../../../../src/shared/text/anchor'
import { aDesk, type Desk, unwrap } from './support'

const FOLDER = resolve(import.meta.dirname, '../../../../resources/sample')
let desk: Desk
let library: Library

beforeEach(async () => {
  desk = await aDesk()
  library = await desk.open()
})
afterEach(() => desk.remove())

async function addSample(author = '') {
  const { request, filing } = await readSample(FOLDER, { ...desk.deps(), author })
  const snapshot = unwrap(await library.createBriefing(request, filing))
  const { records, unread } = readRecords(snapshot.records)
  return { snapshot, records, unread }
}

describe('the sample', () => {
  it('comes into a library as one step, every record of it readable and none hidden', async () => {
    const { snapshot, records, unread } = await addSample()
    const { request } = await readSample(FOLDER, { ...desk.deps(), author: '' })
    expect(unread).toBe(0)
    expect(snapshot.records).toHaveLength(request.changes.length)
    expect(snapshot.history).toEqual({ undo: 'sample briefing', redo: null })
    expect(records.claim).toHaveLength(22)
    expect(records.proposition).toHaveLength(7)
    expect(records.stance).toHaveLength(22 * 7)
    expect(records.judgement).toHaveLength(3)
  })

  it('quotes its article letter by letter', async () => {
    const { snapshot, records } = await addSample()
    const [source] = records.source
    const text = unwrap(await library.sourceText(snapshot.briefingId, source?.id ?? ''))
    const pieces = records.claim.flatMap(({ anchor }) => anchor.pieces)
    expect(pieces.length).toBeGreaterThanOrEqual(22)
    for (const piece of pieces) expect(stands(text, piece)).toBe(true)
  })

  it('keeps the order and the numbers of its file', async () => {
    const { records } = await addSample()
    expect(ranked(records.proposition)[0]?.statement).toBe('ISIS is resurging inside Iraq')
    expect(records.claim.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1))
    const seventh = records.claim.find(({ number }) => number === 7)
    expect(byId(records.voice, seventh?.holder ?? null)?.name).toBe('Ahmed al-Yasseri')
  })

  it('can be added twice, under other ids, and goes by one undo', async () => {
    const [one, two] = [await addSample(), await addSample('Ada Moreno')]
    expect(two.records.briefing[0]?.author).toBe('Ada Moreno')
    const ids = new Set(one.snapshot.records.map(({ id }) => id))
    expect(two.snapshot.records.filter(({ id }) => ids.has(id))).toEqual([])
    const undone = unwrap(await library.undo(two.snapshot.briefingId))
    expect(undone.removed).toHaveLength(two.snapshot.records.length)
    expect(unwrap(await library.openBriefing(one.snapshot.briefingId)).records).toHaveLength(ids.size)
  })

  it('says what is wrong when its files do not fit together', async () => {
    await expect(readSample(join(FOLDER, '..'), { ...desk.deps(), author: '' })).rejects.toThrow()
  })
})
