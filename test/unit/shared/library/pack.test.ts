import { describe, expect, it } from 'vitest'
import { decodeCards, decodeReading, decodeSegment } from '../../../../src/shared/library/encoding'
import { pack } from '../../../../src/shared/library/pack'
import { Columns } from '../../../../src/shared/select/columns/columns'
import { filterColumns } from '../../../../src/shared/select/columns/filter-columns'
import { type Filter, NO_FILTER } from '../../../../src/shared/select/filter'
import { BriefingBuilder } from '../../../fixtures/briefing'

function aBriefing(name = 'Ada Moreno') {
  const builder = new BriefingBuilder()
  const ada = builder.voice(name, { otherNames: ['A. Moreno'], role: 'economist' })
  const old = builder.voice('Moreno', { mergedInto: ada })
  builder.voice('The Bank', { kind: 'institution' })
  const fall = builder.proposition('Rates fall')
  const claim = builder.claim(old, 'Rates will fall by spring', { [fall]: 'opposes' }, { credibility: 2 })
  builder.record('annotation', { target: { on: 'claim', id: claim }, text: 'compare with autumn' })
  return { builder, claim, fall }
}
const packed = ({ builder }: ReturnType<typeof aBriefing>) =>
  pack(builder.contents(), {
    briefingId: builder.briefingId,
    stamp: 's',
    changedAt: '2026-01-05T09:00:00.000Z',
    withReading: true,
  })

describe('pack', () => {
  it('sums a briefing up: persons once each, claims, last change', () => {
    const made = aBriefing()
    expect(packed(made)).toMatchObject({
      briefingId: made.builder.briefingId,
      stamp: 's',
      summary: { title: 'Rates', persons: 1, claims: 1, changedAt: '2026-01-05T09:00:00.000Z', trashedAt: null },
    })
  })

  it('says everything on a card that a list of claims shows', () => {
    const made = aBriefing()
    const file = decodeCards(packed(made).cards[0] as Uint8Array)
    expect(file.propositions.map(({ statement }) => statement)).toEqual(['Rates fall'])
    expect(file.cards).toMatchObject([
      {
        claimId: made.claim,
        label: 'C1',
        holder: 'Ada Moreno',
        exact: 'Rates will fall by spring',
        grade: '–2',
        positions: [{ towards: 0, stance: 'opposes', basis: 'stated', lean: null }],
        notes: 1,
      },
    ])
  })

  it('lets texts, other names and notes be searched', () => {
    const reading = decodeReading(packed(aBriefing()).reading as Uint8Array)
    expect(reading.sources[0]?.text).toContain('Ben Adu denied it')
    expect(reading.voices.map(({ text }) => text)).toContain('Ada Moreno\nA. Moreno\neconomist\n')
    expect(reading.notes.map(({ on, text }) => [on, text])).toEqual([['claim', 'compare with autumn']])
    expect(reading.claims[0]).toContain('compare with autumn')
  })

  it('makes voices of one name in two briefings one choice of a filter, and no other', () => {
    const columns = new Columns()
    for (const name of ['Ada Moreno', 'Ada Moreno', 'Ben Adu'])
      columns.append(decodeSegment(packed(aBriefing(name)).segment))
    const kept = (filter: Partial<Filter>) => Array.from(filterColumns(columns, { ...NO_FILTER, ...filter }).kept)
    expect(kept({ voices: ['name:Ada Moreno'] })).toEqual([0, 1])
    expect(kept({ propositionId: 'statement:Rates fall', stances: ['opposes'] })).toEqual([0, 1, 2])
    expect(columns.plain.briefings.dictionary.size).toBe(4)
  })

  it('packs a briefing whose record cannot be read without a summary', () => {
    const { records, texts } = aBriefing().builder.contents()
    const without = pack(
      { records: { ...records, briefing: [] }, texts },
      { briefingId: 'b', stamp: 's', changedAt: null, withReading: false },
    )
    expect(without.summary).toBeNull()
    expect(decodeCards(without.cards[0] as Uint8Array).cards).toHaveLength(1)
  })
})
