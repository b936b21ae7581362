import { describe, expect, it } from 'vitest'
import { type Filter, NO_FILTER, negated, withValues } from '../../../../src/shared/select/filter'
import { filterWords, namesIn } from '../../../../src/shared/select/filter-words'
import { BriefingBuilder } from '../../../fixtures/briefing'

describe('a filter in words', () => {
  const builder = new BriefingBuilder()
  const ada = builder.voice('Ada Moreno')
  const fall = builder.proposition('Rates fall')
  const { records } = builder.contents()
  const words = (patch: object) => filterWords({ ...NO_FILTER, ...patch } as Filter, namesIn(records))

  it('is empty when nothing can be left out, even with a statement chosen', () => {
    expect(words({})).toBe('')
    expect(words({ propositionId: fall })).toBe('')
  })

  it('is a sentence: stances, the statement by its number, who, and what else is asked', () => {
    expect(words({ propositionId: fall, stances: ['opposes', 'not-judged'], voices: [ada], since: '2022' })).toBe(
      'rejects the statement or not judged yet · P1 · Ada Moreno · since 2022',
    )
    expect(words({ stances: ['neutral'], bases: ['stated'], types: ['fact', 'figure', 'forecast'] })).toBe(
      'takes no side · stated · towards any statement · fact, figure or forecast',
    )
  })

  it('says what is kept out', () => {
    expect(words({ topics: ['oil'], not: ['topics'] })).toBe('not topic oil')
    expect(words({ outlets: ['The Review', 'The Wire'], not: ['outlets'] })).toBe('neither The Review nor The Wire')
  })

  it('names dates, languages and words', () => {
    expect(words({ since: '2021', until: '2023-05', languages: ['ar'], text: ' deserts ' })).toBe(
      'in Arabic · 2021 to 2023-05 · “deserts”',
    )
    expect(words({ since: '2022', until: '2022', text: '"holes in the deserts"' })).toBe(
      'in 2022 · "holes in the deserts"',
    )
  })

  it('says so when a voice is gone', () => {
    expect(words({ voices: ['00000000-0000-4000-8000-000000000000'] })).toBe('a deleted voice')
  })

  it('forgets that a part was turned round when it asks for nothing any more', () => {
    const turned = negated(withValues(NO_FILTER, 'topics', ['oil']), 'topics')
    expect(turned.not).toEqual(['topics'])
    expect(withValues(turned, 'topics', [])).toEqual(NO_FILTER)
    expect(negated(turned, 'topics').not).toEqual([])
  })
})
