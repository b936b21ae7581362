import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../../src/shared/text/decode'

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]

const utf16 = (text: string, order: 'little' | 'big'): number[] =>
  [...Array(text.length).keys()].flatMap((at) => {
    const unit = text.charCodeAt(at)
    return order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]
  })

const decoded = (...parts: readonly number[][]) => decode(new Uint8Array(parts.flat()), 'file.txt')

const TEXTS = {
  English: 'Rates “will fall” by spring, she said.\nNo, he replied.\n',
  Arabic: 'قال الوزير إن القرار نهائي.\nوأضاف: «لا عودة».\n',
  Chinese: '他说:“利率会下降。”\n她不同意。\n',
  emoji: 'Well 👍🏽 done\n',
}

describe('decode', () => {
  describe.each(Object.entries(TEXTS))('%s', (_language, text) => {
    it.each<[string, number[]]>([
      ['utf-8', utf8(text)],
      ['utf-8', [0xef, 0xbb, 0xbf, ...utf8(text)]],
      ['utf-16le', [0xff, 0xfe, ...utf16(text, 'little')]],
      ['utf-16be', [0xfe, 0xff, ...utf16(text, 'big')]],
      ['utf-16le', utf16(text, 'little')],
      ['utf-16be', utf16(text, 'big')],
    ])('reads %s', (encoding, bytes) => {
      expect(decoded(bytes)).toEqual({ ok: true, value: { text, encoding, certain: true } })
    })
  })

  it('reads every text in UTF-8 as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text) && text.trim() !== '')
        expect(decoded(utf8(text))).toEqual({ ok: true, value: { text, encoding: 'utf-8', certain: true } })
      }),
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes, 'x').ok === 'boolean'))
  })

  it.each<[string, number[]]>([
    ['no bytes', []],
    ['a mark alone', [0xef, 0xbb, 0xbf]],
    ['a UTF-16 mark alone', [0xff, 0xfe]],
    ['blank lines', utf8(' \n\t\r\n')],
  ])('says that %s are empty', (_what, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: false, error: { code: 'source-empty' } })
  })

  it.each<[string, number[]]>([
    ['UTF-8 cut in the middle of a letter', utf8('naïve, café, é').slice(0, -1)],
    ['UTF-8 with a surrogate in it', [...utf8('an é and '), 0xed, 0xa0, 0x80, ...utf8(' an ü and an ö')]],
    ['UTF-8 with an overlong slash', [...utf8('é '), 0xc0, 0xaf, ...utf8(' ü ö')]],
    ['UTF-8 with a byte that no letter has', [...utf8('é '), 0xff, ...utf8(' ü')]],
    ['UTF-16 with half a letter', [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8]],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00]],
  ])('refuses %s rather than put other letters in its place', (_what, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: false, error: { code: 'source-encoding', name: 'file.txt' } })
  })

  /** Some bytes of Windows-1256, of letters whose codes are known (Microsoft, code page 1256). */
  const ARABIC: readonly number[] = [
    0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x20, 0xc5, 0xe4, 0x20, 0xc7, 0xe1, 0xde, 0xd1, 0xc7,
    0xd1, 0x20, 0xe4, 0xe5, 0xc7, 0xc6, 0xed, 0x2e, 0x0a,
  ]

  it.each<[string, string, string, readonly number[]]>([
    ['windows-1256', 'Arabic', 'قال الوزير إن القرار نهائي.\n', ARABIC],
    // Its curly quotes are tested in the real app: Node's decoder reads them as control characters (nodejs/node#56542).
    [
      'windows-1252',
      'French',
      'Le café a été fermé.',
      [...utf8('Le caf'), 0xe9, ...utf8(' a '), 0xe9, ...utf8('t'), 0xe9, ...utf8(' ferm'), 0xe9, 0x2e],
    ],
  ])('guesses %s for %s, and says that it guessed', (encoding, _language, text, bytes) => {
    expect(decoded([...bytes])).toEqual({ ok: true, value: { text, encoding, certain: false } })
  })

  it('reads in the encoding that was chosen, whatever the bytes look like', () => {
    const cyrillic = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(decode(cyrillic, 'file.txt', 'windows-1251')).toMatchObject({ value: { text: 'Привет', certain: true } })
    expect(decode(new Uint8Array(utf8('é')), 'file.txt', 'windows-1252')).toMatchObject({ value: { text: 'Ã©' } })
    expect(decode(cyrillic, 'file.txt', 'utf-8')).toMatchObject({ error: { code: 'source-encoding' } })
  })

  it.each<[string, number[]]>([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00]],
    ['a text with a NUL in it', utf8('some words\0and more words')],
    ['zeros', Array(64).fill(0)],
    ['control characters without a NUL', Array(64).fill(0x01)],
    ['odd bytes without a NUL', Array.from({ length: 64 }, (_, at) => (at % 2 ? 0x05 : 0x91))],
  ])('says that %s is no text', (_what, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: false, error: { code: 'source-binary', name: 'file.txt' } })
  })

  it('keeps a second byte order mark, which is a character of the text', () => {
    expect(decoded([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...utf8('x')])).toMatchObject({ value: { text: '\ufeffx' } })
  })
})
