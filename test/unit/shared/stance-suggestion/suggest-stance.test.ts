import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../src/shared/stance-suggestion/statement'
import { suggestStance } from '../../../../src/shared/stance-suggestion/suggest-stance'
import { NEWS_PAIRS, type NewsPair } from './news-pairs'
import { UNSEEN_NEWS_PAIRS } from './news-pairs-unseen'

const judge = (statement: string, words: string, saidWith?: string) =>
  suggestStance(readStatement(statement), { words, ...(saidWith === undefined ? {} : { saidWith }) })

const asked = ({ statement, claim, saidWith }: NewsPair) => judge(statement, claim, saidWith)

describe('a suggested stance', () => {
  const answered = NEWS_PAIRS.filter((pair) => asked(pair) !== null)

  it.each(answered)('is $stance for “$claim”', (pair) => {
    expect(asked(pair)).toMatchObject({ stance: pair.stance })
    if (pair.condition !== undefined) expect(asked(pair)?.condition).toContain(pair.condition)
  })

  it('is nothing where the claim does not bear on the statement', () => {
    const silent = [...NEWS_PAIRS, ...UNSEEN_NEWS_PAIRS].filter(({ stance }) => stance === null)
    expect(silent.length).toBeGreaterThan(20)
    for (const pair of silent) expect({ ...pair, got: asked(pair) }).toEqual({ ...pair, got: null })
  })

  it('answers more than half of what has an answer, on either set', () => {
    for (const pairs of [NEWS_PAIRS, UNSEEN_NEWS_PAIRS]) {
      const open = pairs.filter(({ stance }) => stance !== null)
      const given = open.flatMap((pair) => asked(pair) ?? [])
      expect(given.length / open.length).toBeGreaterThan(0.6)
    }
  })

  it('is right on sentences that it was not made on', () => {
    const given = UNSEEN_NEWS_PAIRS.flatMap((pair) => {
      const suggestion = asked(pair)
      return suggestion ? [suggestion.stance === pair.stance] : []
    })
    expect(given.filter(Boolean).length / given.length).toBeGreaterThan(0.9)
  })

  it('is nothing where only a place is shared', () => {
    expect(judge('The militia is a danger to Iraq', 'the harvest in Iraq was a disaster')).toBeNull()
    expect(judge('The militia is a danger to Iraq', 'the militia is a disaster')?.stance).toBe('supports')
  })

  it('is nothing in a language it does not know', () => {
    expect(judge('The law is harmful', 'القانون ضار جدا بالبلاد كلها')).toBeNull()
    expect(judge('The law is harmful', 'Das Gesetz schadet allen Menschen sehr')).toBeNull()
  })

  it('never throws, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (statement, words) => {
        const suggestion = judge(statement, words, words)
        if (suggestion) expect(suggestion.reason).not.toBe('')
      }),
    )
  })
})

describe('the reason', () => {
  it.each([
    [
      'School uniforms should be banned',
      'school uniforms reduce bullying',
      'says something good of “school uniforms”: “reduce bullying”',
    ],
    [
      'Smoking in parks should be banned',
      'this ban would lower costs',
      'says something good of the proposal: “lower costs”',
    ],
    [
      'Voting should be compulsory',
      'citizens have the right to stay away from voting',
      'appeals to a choice or a right, which the statement would limit: “right to”',
    ],
    ['Phones should be allowed in schools', 'No, they distract pupils', 'answers “No”'],
    ['Prices will fall next year', 'prices will rise again', 'speaks of more: “rise”'],
    ['The cap should be extended', 'the cap should not be extended', 'refuses the same: “should not be extended”'],
    [
      'Radiation from phones is safe',
      'radiation from phones is not safe',
      'says something bad of “radiation”: “not safe”',
    ],
  ])('says why, in the claim’s words: %s', (statement, claim, reason) => {
    expect(judge(statement, claim)?.reason).toBe(reason)
  })
})

describe('a qualified stance', () => {
  it('leans to what the claim holds without its condition', () => {
    const lean = (claim: string) => judge('The withdrawal endangers the country', claim)?.lean
    expect(lean('the withdrawal is dangerous unless the army gets radar')).toBe('for')
    expect(lean('the withdrawal is harmless as long as the army gets radar')).toBe('against')
  })

  it('is not what a claim about the proposal’s own consequences is', () => {
    const statement = 'Cars should be banned from the city'
    expect(judge(statement, 'if cars are banned, shops will suffer from the loss')?.stance).not.toBe('qualified')
    expect(judge(statement, 'the ban would be harmful even if it is short')?.stance).toBe('opposes')
  })

  it('keeps brackets and ends at the clause', () => {
    const claim = 'the dam is safe, unless the lower gate (built in 1968) fails, said the report'
    expect(judge('The dam is safe', claim)).toMatchObject({
      stance: 'qualified',
      condition: 'unless the lower gate (built in 1968) fails',
    })
  })
})

describe('a denial', () => {
  it('turns round what was said with it', () => {
    expect(judge('The dam is leaking badly', 'the dam is leaking badly', 'denied')).toMatchObject({
      stance: 'opposes',
      reason: 'was said with “denied”',
    })
  })

  it('leaves a claim alone that denies something itself', () => {
    expect(judge('The dam is leaking badly', 'the dam is not leaking badly', 'denied')).toBeNull()
  })
})
