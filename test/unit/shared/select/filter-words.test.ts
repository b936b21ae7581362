import { describe, expect, it } from 'vitest'
import { type Filter, NO_FILTER } from '../../../../src/shared/select/filter'
import { filterWords } from '../../../../src/shared/select/filter-words'
import { BriefingBuilder } from '../../../fixtures/briefing'

describe('a filter in words', () => {
  const builder = new BriefingBuilder()
  const ada = builder.voice('Ada Moreno')
  const fall = builder.proposition('Rates fall')
  const { records } = builder.contents()
  const words = (patch: object) => filterWords({ ...NO_FILTER, ...patch } as Filter, records)

  it('is empty when nothing can be left out, even with a statement chosen', () => {
    expect(words({})).toBe('')
    expect(words({ propositionId: fall })).toBe('')
  })

  it('joins choices by "or" and names the statement by its number', () => {
    expect(words({ propositionId: fall, stances: ['opposes', 'not-judged'], voices: [ada] })).toBe(
      'rejects the statement or not judged yet, towards P1; who: Ada Moreno',
    )
    expect(words({ stances: ['neutral'], types: ['fact', 'figure', 'forecast'] })).toBe(
      'takes no side, towards any statement; type: fact, figure or forecast',
    )
  })

  it('says so when a voice is gone', () => {
    expect(words({ voices: ['00000000-0000-4000-8000-000000000000'] })).toBe('who: a deleted voice')
  })
})
