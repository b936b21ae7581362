import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeReading, decodeSegment } from '../../../../src/shared/library/encoding'
import { type Entry, LibraryIndex, type PackedShelves } from '../../../../src/shared/library/library-index'
import { pack } from '../../../../src/shared/library/pack'
import type { Reading } from '../../../../src/shared/library/packed'
import { search } from '../../../../src/shared/library/search'
import { type Filter, NO_FILTER } from '../../../../src/shared/select/filter'
import { BriefingBuilder } from '../../../fixtures/briefing'

type Made = { readonly entry: Entry; readonly reading: Reading }

/** A packed briefing with one claim for each of some words. */
function aBriefing(claims: readonly string[], { id, stamp = 's' }: { id?: string; stamp?: string } = {}): Made {
  const text = ['The Review', ...claims].join('\n')
  const builder = new BriefingBuilder(text)
  const ada = builder.voice('Ada Moreno')
  for (const words of claims) builder.claim(ada, words)
  builder.record('annotation', { target: { on: 'source', id: builder.sourceId }, text: `a note on ${claims[0]}` })
  const briefingId = builder.briefingId
  const packed = pack(builder.contents(), { briefingId, stamp, changedAt: null, withReading: true })
  const segment = decodeSegment(packed.segment)
  const own = id ?? briefingId
  const briefings = { ...segment.facets.briefings, values: [[own, 'Rates'] as const] }
  return {
    entry: { briefingId: own, stamp, segment: { ...segment, facets: { ...segment.facets, briefings } } },
    reading: decodeReading(packed.reading as Uint8Array),
  }
}
const indexOf = (...made: readonly Made[]): LibraryIndex => {
  const index = LibraryIndex.of(
    made.map(({ entry }) => entry),
    {},
  )
  for (const { entry, reading } of made) index.read(entry.briefingId, entry.stamp, reading)
  return index
}
const kept = (index: LibraryIndex, filter: Partial<Filter> = {}) =>
  Array.from(index.select({ ...NO_FILTER, ...filter }, []).rows, (row) => index.claimAt(row))
const packedOf = ({ shelves }: LibraryIndex): PackedShelves => ({
  claims: shelves.claims.packed(),
  sources: shelves.sources.packed(),
  notes: shelves.notes.packed(),
  voices: shelves.voices.packed(),
})
const placesOf = (index: LibraryIndex, typed: string) => {
  const { claims, sources, notes, voices } = search(index, typed, 99)
  const hits = { claims, sources, notes, voices }
  return Object.fromEntries(
    Object.entries(hits).map(([name, found]) => [
      name,
      found.hits.map(({ briefingId, at }) => `${briefingId} ${at}`).sort(),
    ]),
  )
}

describe('LibraryIndex', () => {
  it('knows which claim of which briefing a row is', () => {
    const [one, two] = [aBriefing(['rates fall', 'rates rise']), aBriefing(['oil'])]
    expect(kept(indexOf(one, two))).toEqual([
      { briefingId: one.entry.briefingId, at: 0 },
      { briefingId: one.entry.briefingId, at: 1 },
      { briefingId: two.entry.briefingId, at: 0 },
    ])
  })

  it('finds no words in a briefing whose texts were not read yet, and says which these are', () => {
    const [one, two] = [aBriefing(['rates fall']), aBriefing(['rates rise'])]
    const index = LibraryIndex.of([one.entry, two.entry], {})
    index.read(one.entry.briefingId, one.entry.stamp, one.reading)
    expect(kept(index)).toHaveLength(2)
    expect(kept(index, { text: 'rates' })).toEqual([{ briefingId: one.entry.briefingId, at: 0 }])
    expect(index.unread()).toEqual([two.entry.briefingId])
  })

  it('has the new claims of a briefing that changed, and none of the old', () => {
    const before = aBriefing(['rates fall', 'oil'])
    const id = before.entry.briefingId
    const index = indexOf(before)
    const after = aBriefing(['grain', 'oil', 'water'], { id, stamp: 'later' })
    index.put(after.entry)
    expect(kept(index)).toHaveLength(3)
    index.read(after.entry.briefingId, after.entry.stamp, after.reading)
    expect(kept(index, { text: 'rates' })).toEqual([])
    expect(kept(index, { text: 'water' })).toEqual([{ briefingId: id, at: 2 }])
    index.remove(id)
    expect(kept(index)).toEqual([])
    expect(search(index, 'grain', 5).claims.total).toBe(0)
  })

  it('answers after it was kept and taken up again as it did before, whatever changed meanwhile', () => {
    const words = ['rates fall', 'oil and water', 'grain', 'water']
    const some = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
    const briefings = fc.array(some, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(briefings, fc.nat(4), some, (claims, which, others) => {
        const before = claims.map((each) => aBriefing(each))
        const index = indexOf(...before)
        // One changes in this session, so that rows are out of order in what is kept.
        const at = which % before.length
        const id = before[at]?.entry.briefingId ?? ''
        const changed = aBriefing(others, { id, stamp: 'later' })
        index.put(changed.entry)
        index.read(changed.entry.briefingId, changed.entry.stamp, changed.reading)
        const now = before.map((each, place) => (place === at ? changed : each))
        const again = LibraryIndex.of(
          now.map(({ entry }) => entry),
          packedOf(index),
        )
        expect(again.unread()).toEqual([])
        for (const word of ['rates', 'wat', 'oil', '"oil and water"', 'Moreno'])
          expect(placesOf(again, word)).toEqual(placesOf(indexOf(...now), word))
        // One changed while the program was not running.
        const elsewhere = aBriefing(['sun'], { id, stamp: 'later still' })
        const third = LibraryIndex.of(
          now.map((each, place) => (place === at ? elsewhere : each)).map(({ entry }) => entry),
          packedOf(again),
        )
        expect(third.unread()).toEqual([id])
        third.read(elsewhere.entry.briefingId, elsewhere.entry.stamp, elsewhere.reading)
        expect(kept(third, { text: 'sun' })).toEqual([{ briefingId: id, at: 0 }])
      }),
      { numRuns: 25 },
    )
  })

  it('refuses kept texts that do not fit together', () => {
    const one = aBriefing(['rates fall'])
    const shelves = packedOf(indexOf(one))
    const claims = shelves.claims as NonNullable<PackedShelves['claims']>
    const damaged = { ...shelves, claims: { ...claims, starts: claims.starts.slice(0, 1) } }
    expect(() => LibraryIndex.of([one.entry], damaged)).toThrow(RangeError)
  })
})

describe('search', () => {
  it('looks in claims, sources, notes and voices, each for itself', () => {
    const { claims, sources, notes, voices } = search(indexOf(aBriefing(['rates fall', 'grain'])), 'rates', 5)
    expect([claims.total, sources.total, notes.total, voices.total]).toEqual([1, 1, 1, 0])
    expect(search(indexOf(aBriefing(['oil'])), 'moreno', 5).voices.hits[0]?.ref.name).toBe('Ada Moreno')
  })

  it('puts first what has the whole word, often, in few words', () => {
    const index = indexOf(
      aBriefing(['oilfields of the north', 'oil and grain and water and salt', 'oil', 'the turmoil']),
    )
    expect(search(index, 'oil', 9).claims.hits.map(({ at }) => at)).toEqual([2, 1, 0, 3])
  })

  it('finds Arabic without its article, vowels or forms of alef', () => {
    const index = indexOf(aBriefing(['قال إنّ العراق آمن', 'لا شيء']))
    for (const typed of ['عراق', 'العِراق', 'امن', 'ان العراق'])
      expect(search(index, typed, 5).claims.hits.map(({ at }) => at)).toEqual([0])
  })

  it('takes words in quotation marks for a phrase', () => {
    const index = indexOf(aBriefing(['holes in the desert', 'the holes in a desert']))
    expect(search(index, 'holes desert', 5).claims.total).toBe(2)
    expect(search(index, '“holes in the” desert', 5).claims.hits.map(({ at }) => at)).toEqual([0])
  })

  it('finds nothing when nothing is looked for', () => {
    expect(search(indexOf(aBriefing(['oil'])), ' “” ', 5).claims.total).toBe(0)
  })
})
