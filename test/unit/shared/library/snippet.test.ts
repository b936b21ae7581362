import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snippet } from '../../../../src/shared/library/snippet'
import { textQuery } from '../../../../src/shared/select/columns/text-query'

const shown = (text: string, typed: string, length: number): string =>
  snippet(text, textQuery(typed), length)
    .map((each) => (each.isHit ? `[${each.text}]` : each.text))
    .join('')

describe('snippet', () => {
  it('marks the words that were found, as they are written', () => {
    expect(shown('Die Türkiye und Al-Nashou’s Wüste', 'turkiye nashou', 100)).toBe(
      'Die [Türkiye] und Al-[Nashou’s] Wüste',
    )
    expect(shown('قال إنّ العِراق آمن', 'عراق', 100)).toBe('قال إنّ [العِراق] آمن')
  })

  it('shows the stretch in which most of the words stand', () => {
    const text = `oil here. ${'nothing at all. '.repeat(20)}Then oil and water together. ${'nothing more. '.repeat(20)}`
    expect(shown(text, 'oil water', 60)).toMatch(/^… .*\[oil\] and \[water\] .* …$/)
  })

  it('is the whole text when that is short, and begins at its beginning when nothing is found', () => {
    expect(shown('short', 'zzz', 60)).toBe('short')
    expect(shown('word '.repeat(40), 'zzz', 20)).toBe('word word word word …')
  })

  it('loses no letter between its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 3 }), (text, typed) => {
        const whole = snippet(text, textQuery(typed), 30)
          .map((each) => each.text)
          .join('')
        expect(text).toContain(whole.replace(/^… /, '').replace(/ …$/, ''))
      }),
    )
  })
})
