import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceAt } from '../../../../src/shared/text/anchor'
import { offsetMap } from '../../../../src/shared/text/code-points'
import { freeze } from '../../../../src/shared/text/freeze'
import { pieceSelected, SelectorsSchema, selectorsOf } from '../../../../src/shared/text/selectors'

const anyText = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '👍🏽', '𝔸', 'é', 'ق', 'ئەم', '“', '.', '\u{1F469}\u200d\u{1F467}'),
})

describe('offsetMap', () => {
  it('counts as the language itself counts code points, in both directions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = offsetMap(text)
        let units = 0
        for (const [points, character] of [...text].entries()) {
          expect(map.toCodePoints(units)).toBe(points)
          expect(map.toCodeUnits(points)).toBe(units)
          units += character.length
        }
        expect(map.toCodePoints(text.length)).toBe([...text].length)
        expect(map.toCodeUnits([...text].length)).toBe(text.length)
      }),
    )
  })

  it('takes an offset inside a pair for the code point that it cuts, and one beyond the end for the end', () => {
    const map = offsetMap('a👍b')
    expect([0, 1, 2, 3, 4, 9].map(map.toCodePoints)).toEqual([0, 1, 1, 2, 3, 3])
    expect([0, 1, 2, 3, 9].map(map.toCodeUnits)).toEqual([0, 1, 3, 4, 4])
  })
})

describe('selectors', () => {
  it('count code points, so that other programs find the same letters', () => {
    const text = '👍🏽 قال: نعم'
    const piece = pieceAt(text, text.indexOf('قال'), text.indexOf('قال') + 3)
    if (!piece) throw new Error('no piece')
    expect(piece.start).toBe(5)
    const [quote, position] = selectorsOf(text, piece)
    expect(position).toEqual({ type: 'TextPositionSelector', start: 3, end: 6 })
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
  })

  it('lead back to the piece they were made of', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (raw, start, end) => {
        const text = freeze(raw).text
        const piece = pieceAt(text, start, end)
        if (!piece) return
        const selectors = SelectorsSchema.parse(selectorsOf(text, piece))
        expect(pieceSelected(text, selectors)).toEqual(piece)
      }),
    )
  })

  const TEXT = 'Prices fell. Nobody knows why. Prices rose. Nobody knows why.'
  const selectors = (exact: string, prefix: string, suffix: string, start: number) =>
    SelectorsSchema.parse([
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ])

  it('find the quotation by its surroundings when the position is another one', () => {
    expect(pieceSelected(TEXT, selectors('Nobody knows why', 'rose. ', '.', 3))?.start).toBe(44)
  })

  it('answer nothing rather than guess: no such words, or more than one place', () => {
    expect(pieceSelected(TEXT, selectors('Nobody knows', '', ' why', 3))).toBeNull()
    expect(pieceSelected(TEXT, selectors('Somebody knows', '', '', 3))).toBeNull()
  })
})
