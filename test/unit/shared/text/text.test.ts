import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceAt, stands } from '../../../../src/shared/text/anchor'
import { freeze, isFrozen } from '../../../../src/shared/text/freeze'
import { paragraphAt, paragraphs } from '../../../../src/shared/text/paragraphs'
import { segments } from '../../../../src/shared/text/segments'

const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '👍🏽', 'é', '\u0301', 'ق', '“', '.', '\ud83d') })

describe('freeze', () => {
  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => isFrozen(freeze(text).text)))
  })

  it('says what it changed', () => {
    const { text, notices } = freeze('\ufeffone\r\ntwo\u0000 cafe\u0301 \ud800')
    expect(text).toBe('one\ntwo caf\u00e9 \ufffd')
    expect(notices).toHaveLength(4)
  })

  it('lets no character through that no file format could carry', () => {
    const bad = [
      '\u0000',
      '\u0007',
      '\u001f',
      '\u007f',
      '\u0080',
      '\u009f',
      '\ufffe',
      '\uffff',
      '\ufdd0',
      '\u{1fffe}',
      '\u{10ffff}',
    ]
    expect(freeze(`a${bad.join('')}b`)).toMatchObject({
      text: 'ab',
      notices: ['11 invisible control characters were left out.'],
    })
  })

  it('ends a line where a page or a column ends, so that no two words are joined', () => {
    expect(freeze('one\ftwo\vthree\u0085four\u2028five').text).toBe('one\ntwo\nthree\nfour\nfive')
  })

  it('keeps what forces the direction of letters, and says so', () => {
    const text = 'He said \u202eon\u202c.'
    expect(freeze(text).text).toBe(text)
    expect(freeze(text).notices.join()).toContain('forces the direction')
  })

  it('keeps the marks that Persian and Kurdish words need', () => {
    const text = 'می\u200cخواهم \u200fو'
    expect(freeze(text)).toEqual({ text, notices: [] })
  })

  it.each(['\u0301\u0323', '\u0344', '\u0651\u064b'])('cuts a megabyte of accents on one letter (%j)', (marks) => {
    const { text, notices } = freeze(`a${marks.repeat(250_000)} b`)
    expect([...text].length).toBeLessThan(40)
    expect(notices.join()).toContain('pile of accents')
    expect(isFrozen(text)).toBe(true)
  })

  it('leaves a clean text alone and says nothing', () => {
    expect(freeze('Rates will fall.\n')).toEqual({ text: 'Rates will fall.\n', notices: [] })
  })
})

describe('paragraphs', () => {
  it('numbers the non-empty lines from 1', () => {
    expect(paragraphs('one\n\n \ntwo').map(({ number, start }) => [number, start])).toEqual([
      [1, 0],
      [2, 7],
    ])
  })

  it('takes a short line without the end of a sentence for a heading', () => {
    const text = 'The outlook\nRates will fall, she said.\n## Doubts\nHe doubts it.'
    expect(paragraphs(text).map(({ heading }) => heading)).toEqual([true, false, true, false])
  })

  it('finds the paragraph of any offset inside one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const list = paragraphs(text)
        for (const paragraph of list) expect(paragraphAt(list, paragraph.end - 1)).toBe(paragraph)
      }),
    )
  })
})

describe('pieceAt', () => {
  it('always stands where it says, without white space at its ends or half a character', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (raw, start, end) => {
        const text = freeze(raw).text
        const piece = pieceAt(text, start, end)
        if (!piece) return
        expect(stands(text, piece)).toBe(true)
        expect(piece.exact.trim()).toBe(piece.exact)
        for (const part of [piece.exact, piece.prefix, piece.suffix]) expect(isLoneSurrogateIn(part)).toBe(false)
      }),
    )
  })

  it('answers null for nothing but white space', () => {
    expect(pieceAt('a  b', 1, 3)).toBeNull()
  })
})

describe('segments', () => {
  const anyMarks = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 12 })

  it('covers the stretch without gap or overlap, and names exactly the marks over each segment', () => {
    fc.assert(
      fc.property(anyMarks, (pairs) => {
        const marks = pairs.map(([start, end], index) => ({ id: String(index), start, end }))
        const cut = segments(marks, 10, 40)
        expect(cut[0]?.start).toBe(10)
        expect(cut.at(-1)?.end).toBe(40)
        for (const [index, segment] of cut.entries()) {
          if (index > 0) expect(segment.start).toBe(cut[index - 1]?.end)
          const over = marks.filter(({ start, end }) => start <= segment.start && end >= segment.end && start < end)
          expect([...segment.marks].sort()).toEqual(over.map(({ id }) => id).sort())
        }
      }),
    )
  })

  it('names the shortest mark first', () => {
    expect(
      segments(
        [
          { id: 'long', start: 0, end: 9 },
          { id: 'short', start: 2, end: 4 },
        ],
        0,
        9,
      )[1]?.marks,
    ).toEqual(['short', 'long'])
  })
})

const isLoneSurrogateIn = (text: string): boolean => /\p{Surrogate}/u.test(text)
