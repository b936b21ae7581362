import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../src/shared/stance-suggestion/statement'

describe('a statement', () => {
  it.each([
    ['Homework should be banned', 'demand', -1],
    ['Homework should not be banned', 'demand', 1],
    ['Ban junk food from schools', 'demand', -1],
    ['The government should extend the price cap', 'demand', 1],
    ['Chocolate is good for you', 'judgement', 1],
    ['Corporations are a threat to democracy', 'judgement', -1],
    ['Chocolate is not good for you', 'judgement', -1],
    ['ISIS is resurging inside Iraq', 'change', 1],
    ['The danger to Iraq comes from Syria', 'fact', 1],
    ['The moon is a planet', 'fact', 1],
  ] as const)('%s: %s, %i', (text, frame, side) => {
    const statement = readStatement(text)
    expect(statement.frame).toBe(frame)
    expect([...statement.topic.values()][0]).toBe(side)
  })

  it('is for one side of a comparison and against the other', () => {
    const { topic } = readStatement('Traditional lectures should be replaced by online courses')
    expect([topic.get('lectur'), topic.get('cours')]).toEqual([-1, 1])
  })

  it('knows which way a change goes, also when it is denied', () => {
    expect(readStatement('The militia is growing').change).toBe(1)
    expect(readStatement('Prices will fall').change).toBe(-1)
    expect(readStatement('Prices will not fall').change).toBe(1)
  })

  it('does not take who is to act for what it is about', () => {
    expect([...readStatement('Teachers should use online courses').topic.keys()]).not.toContain('teacher')
    expect([...readStatement('Teachers should be armed').topic.keys()]).toContain('teacher')
  })
})
