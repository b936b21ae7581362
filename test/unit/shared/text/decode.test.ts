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
      ['UTF-8', utf8(text)],
      ['UTF-8', [0xef, 0xbb, 0xbf, ...utf8(text)]],
      ['UTF-16LE', [0xff, 0xfe, ...utf16(text, 'little')]],
      ['UTF-16BE', [0xfe, 0xff, ...utf16(text, 'big')]],
      ['UTF-16LE', utf16(text, 'little')],
      ['UTF-16BE', utf16(text, 'big')],
    ])('reads %s', (encoding, bytes) => {
      expect(decoded(bytes)).toEqual({ ok: true, value: { text, encoding } })
    })
  })

  it('reads every text in UTF-8 as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text) && text.trim() !== '' && !text.includes('<') && !/^[%P{]/.test(text))
        expect(decoded(utf8(text))).toEqual({ ok: true, value: { text, encoding: 'UTF-8' } })
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
    ['Windows-1252', [...utf8('He said '), 0x93, ...utf8('no'), 0x94, ...utf8('.\n')]],
    ['Windows-1256', [0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x0a]],
    ['UTF-8 cut in the middle of a letter', utf8('ends with é').slice(0, -1)],
    ['UTF-8 with a surrogate in it', [...utf8('a '), 0xed, 0xa0, 0x80, ...utf8(' b')]],
    ['UTF-16 with half a letter', [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8]],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00]],
  ])('refuses %s rather than guess', (_what, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: false, error: { code: 'source-encoding', name: 'file.txt' } })
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

  it.each<[string, number[]]>([
    ['PDF', utf8('%PDF-1.7\n')],
    ['docx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['RTF', utf8('{\\rtf1\\ansi Words}')],
    ['a web page', utf8('\n<!DOCTYPE html><title>Words</title>')],
    ['a web page in UTF-16', [0xff, 0xfe, ...utf16('<html lang="en">', 'little')]],
  ])('knows %s by its contents, whatever its name', (_what, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: false, error: { code: 'source-type', name: 'file.txt' } })
  })

  it('keeps a second byte order mark, which is a character of the text', () => {
    expect(decoded([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...utf8('x')])).toMatchObject({ value: { text: '\ufeffx' } })
  })
})
