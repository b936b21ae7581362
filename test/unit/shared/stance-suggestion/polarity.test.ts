import { describe, expect, it } from 'vitest'
import { polarWords } from '../../../../src/shared/stance-suggestion/polarity'
import { wordsOf } from '../../../../src/shared/stance-suggestion/words'

const balance = (text: string): number => polarWords(wordsOf(text)).reduce((sum, { sign }) => sum + sign, 0)

describe('good and bad words', () => {
  it.each([
    ['it improves safety', 2],
    ['it reduces crime', 1],
    ['it prevents accidents', 1],
    ['it does not help', -1],
    ['it undermines freedom', -2],
    ['it protects children from harm', 2],
    ['the risk can be reduced', 1],
    ['health problems', -1],
    ['there is no evidence that this thing of theirs causes any harm', 1],
    ['not only dangerous', -1],
    ['no doubt dangerous', -1],
    ['it helps the poor', 1],
    ['it lacks safety', -1],
    ['the committee met on Monday', 0],
  ])('%s: %i', (text, expected) => {
    expect(Math.sign(balance(text))).toBe(Math.sign(expected))
    if (Math.abs(expected) > 1) expect(Math.abs(balance(text))).toBeGreaterThan(0)
  })

  it('leaves out the words it is told to', () => {
    const words = wordsOf('safety improves')
    expect(polarWords(words, (at) => at === 0)).toHaveLength(1)
  })
})
