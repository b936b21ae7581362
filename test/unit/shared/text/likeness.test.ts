import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearCopy, likeness, shinglesOf } from '../../../../src/shared/text/likeness'

const STORY =
  'Prices rose by a tenth, said Robin Thorne, who has sold fish at the harbour since his father gave up the stall. He does not expect them to fall before the summer is over, whatever the minister says.'
const OTHER =
  'Seven committees met on Thursday to weigh the draft budget of the province, and adjourned without a vote, since two of the members had not read the annex on the harbour.'

const compared = (one: string, other: string) => likeness(shinglesOf(one), shinglesOf(other))

describe('likeness', () => {
  it('is whole for the same words, whatever the white space, case and punctuation', () => {
    expect(compared(STORY, STORY.toUpperCase().replace(/,/g, ' –').replace(/ /g, '\n'))).toEqual({
      ofFirst: 1,
      ofSecond: 1,
    })
  })

  it('sees a report inside a longer one', () => {
    const { ofFirst, ofSecond } = compared(STORY, `${OTHER} ${STORY} ${OTHER.split(' ').reverse().join(' ')}`)
    expect(ofFirst).toBe(1)
    expect(ofSecond).toBeLessThan(0.7)
  })

  it('tells a near copy from another text on the same matter', () => {
    expect(isNearCopy(compared(STORY, STORY.replace('a tenth', 'an eighth')))).toBe(true)
    expect(isNearCopy(compared(STORY, OTHER))).toBe(false)
    expect(compared(STORY, OTHER).ofFirst).toBe(0)
  })

  it('is none for texts without words', () => {
    expect(compared('', STORY)).toEqual({ ofFirst: 0, ofSecond: 0 })
    expect(isNearCopy(compared('…', '…'))).toBe(false)
  })

  it('says the same from both sides', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const there = compared(one, other)
        expect(compared(other, one)).toEqual({ ofFirst: there.ofSecond, ofSecond: there.ofFirst })
      }),
    )
  })
})
