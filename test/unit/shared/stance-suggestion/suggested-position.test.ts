import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../src/shared/stance-suggestion/statement'
import { positionOf, suggestFor } from '../../../../src/shared/stance-suggestion/suggested-position'

const statement = readStatement('The dam is dangerous')
const claim = (words: string, exact: string) => ({
  words,
  saidWith: 'said',
  anchor: { sourceId: 's' as never, pieces: [{ start: 0, end: exact.length, exact, prefix: '', suffix: '' }] },
})

describe('the suggestion for a claim', () => {
  it('is read out of the analyst’s words, else out of the source’s', () => {
    expect(suggestFor(statement, claim('the dam is harmless', 'the dam is deadly'))?.stance).toBe('opposes')
    expect(suggestFor(statement, claim('', 'the dam is deadly'))?.stance).toBe('supports')
    expect(suggestFor(statement, claim('the dam was built in 1968', 'in 1968'))).toBeNull()
  })

  it('becomes a plain stance with its condition and no reason of its own', () => {
    const suggestion = suggestFor(statement, claim('the dam is dangerous only if it rains', 'x'))
    expect(suggestion && positionOf(suggestion)).toEqual({
      stance: 'qualified',
      basis: 'stated',
      lean: 'for',
      condition: 'only if it rains',
      reason: '',
    })
  })
})
