import { describe, expect, it } from 'vitest'
import { type Filter, NO_FILTER } from '../../../../src/shared/select/filter'
import { claimRows, gradeText } from '../../../../src/shared/select/rows'
import { select } from '../../../../src/shared/select/select'
import { BriefingBuilder } from '../../../fixtures/briefing'

function build() {
  const briefing = new BriefingBuilder()
  const ada = briefing.voice('Ada Moreno', { grade: 'B' })
  const ben = briefing.voice('Ben Adu', { grade: 'F' })
  const fall = briefing.proposition('Rates fall by spring')
  const rise = briefing.proposition('Rates rise')
  briefing.claim(ada, 'Rates will fall by spring', { [fall]: 'supports', [rise]: 'opposes' }, { credibility: 3 })
  briefing.claim(ben, 'Rates will rise.', { [fall]: 'opposes', [rise]: 'supports' }, { type: 'forecast' })
  briefing.claim(ben, 'Ben Adu denied it', { [fall]: 'does-not-address' }, { via: ada })
  return { rows: claimRows(briefing.contents()), ada, ben, fall, rise }
}
const filtering = (patch: object): Filter => ({ ...NO_FILTER, ...patch }) as Filter
const labels = (rows: readonly { label: string }[]) => rows.map(({ label }) => label)

describe('select', () => {
  it('keeps every claim when nothing is asked for', () => {
    expect(labels(select(build().rows, NO_FILTER).rows)).toEqual(['C1', 'C2', 'C3'])
  })

  it('counts stances towards the chosen proposition before the stance part of the filter', () => {
    const { rows, fall } = build()
    const { counts, rows: kept } = select(rows, filtering({ propositionId: fall, stances: ['opposes'] }))
    expect(labels(kept)).toEqual(['C2'])
    expect(counts).toMatchObject({ supports: 1, opposes: 1, 'does-not-address': 1, 'not-judged': 0 })
  })

  it('tells a claim that was not judged from one that does not address the statement', () => {
    const { rows, rise } = build()
    expect(select(rows, filtering({ propositionId: rise })).counts).toMatchObject({
      'not-judged': 1,
      'does-not-address': 0,
    })
  })

  it('joins the parts of a filter with AND and the values of one part with OR', () => {
    const { rows, ada, ben, fall } = build()
    const both = filtering({ propositionId: fall, voices: [ada, ben], stances: ['supports', 'opposes'], text: 'rise' })
    expect(labels(select(rows, both).rows)).toEqual(['C2'])
  })

  it('finds words in claim, quotation and name, whatever their case and accents', () => {
    expect(labels(select(build().rows, filtering({ text: 'MORÉNO' })).rows)).toEqual(['C1', 'C3'])
  })
})

describe('claimRows', () => {
  it('gives the ¶ a claim stands in and the weaker hand of a second-hand claim', () => {
    const [first, second, third] = build().rows
    expect(first?.paragraphs).toEqual([2])
    expect(second?.paragraphs).toEqual([3])
    expect([first, second, third].map((row) => row && gradeText(row.grade))).toEqual(['B3', 'F–', 'F–'])
  })

  it('tells apart two claims that got the same number on two devices', () => {
    const briefing = new BriefingBuilder()
    briefing.claim(null, 'Rates will fall', {}, { number: 7 })
    briefing.claim(null, 'Rates will rise', {}, { number: 7 })
    expect(labels(claimRows(briefing.contents())).sort()).toEqual(['C7', 'C7b'])
  })

  it('follows a merged voice to the one that stands for it', () => {
    const briefing = new BriefingBuilder()
    const full = briefing.voice('Ada Moreno')
    const short = briefing.voice('Moreno', { mergedInto: full })
    briefing.claim(short, 'Rates will fall')
    expect(claimRows(briefing.contents())[0]?.holder?.name).toBe('Ada Moreno')
  })
})
