import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../src/shared/attribution/suggest'
import { piecesOf, type Suggestion } from '../../../../src/shared/attribution/suggestion'

const WORDS =
  "Omar al-Sayed he said says “ ” \" ' '' « » ‘ ’ „ that according to , . : ; — ( ) \n ? ! and Mr. U.S. who warned told the Harbour News for analyst adding called قال إن السيد وأضاف أن ، 😀 \ud83d dam leaks is".split(
    ' ',
  )
const wordy = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const texts = fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

describe('suggest, on any text', () => {
  it('gives stretches that lie in the text and say what stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const suggestion of suggest(text)) expectToStand(text, suggestion)
      }),
      { numRuns: 600 },
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(suggest(text)).toEqual(suggest(text))
      }),
    )
  })

  it('finds the quotation in any plain sentence of one', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/)
    const name = fc.constantFrom('Omar al-Sayed', 'Lena Qasim', 'Abu Tariq', 'Ana van der Berg')
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), name, (words, speaker) => {
        const quotation = `“We ${words.join(' ')},”`
        const [found] = suggest(`${quotation} ${speaker} said.`)
        expect(found?.quote.exact).toBe(quotation)
        expect(found?.speaker?.name).toBe(speaker)
      }),
    )
  })

  it('does not take time that grows with the square of the length', () => {
    const line = 'Omar al-Sayed said the dam is “a work of years.” He warned that it (so far) leaks. '
    for (const text of [line.repeat(3_000), `${line}\n`.repeat(3_000), '('.repeat(100_000), "'a ".repeat(50_000)]) {
      const before = performance.now()
      suggest(text)
      // About ten times what a slow, busy machine takes.
      expect(performance.now() - before).toBeLessThan(5_000)
    }
  })
})

function expectToStand(text: string, suggestion: Suggestion): void {
  const { quote, parts, speaker, cue, strength } = suggestion
  let end = 0
  for (const piece of piecesOf(suggestion)) {
    expect(piece.start).toBeGreaterThanOrEqual(end)
    expect(piece.end).toBeGreaterThan(piece.start)
    expect(text.slice(piece.start, piece.end)).toBe(piece.exact)
    end = piece.end
  }
  expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
  if (parts !== undefined) {
    expect(parts.length).toBeGreaterThan(1)
    expect([quote.start, quote.end]).toEqual([parts[0]?.start, parts.at(-1)?.end])
  }
  for (const span of [speaker, cue]) if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
  expect(strength).toBeGreaterThan(0)
  expect(strength).toBeLessThanOrEqual(1)
}
