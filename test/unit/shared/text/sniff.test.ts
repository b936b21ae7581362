import { describe, expect, it } from 'vitest'
import { isWebPage, sniff } from '../../../../src/shared/text/sniff'

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const wide = (text: string): number[] => ascii(text).flatMap((byte) => [byte, 0])
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('sniff', () => {
  it.each<[string, string, number[]]>([
    ['pdf', 'a PDF', ascii('%PDF-1.7\n')],
    ['pdf', 'a PDF after some other bytes', [...ascii('\r\n\r\n%PDF-1.4\r'), 1, 2]],
    ['zip', 'a docx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['zip', 'an empty zip file', [0x50, 0x4b, 0x05, 0x06]],
    ['compound', 'an old Word file', [...OLD_OFFICE, ...wide('WordDocument')]],
    ['encrypted', 'a docx behind a password', [...OLD_OFFICE, 0, 0, ...wide('EncryptedPackage')]],
    ['rtf', 'rich text', ascii('{\\rtf1\\ansi Words}')],
    ['picture', 'a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['picture', 'a JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['text', 'words', ascii('Words')],
    ['text', 'words about a format', ascii('A file that begins with %PDF-1.7 is a PDF.')],
    ['text', 'nothing', []],
  ])('tells %s: %s', (kind, _what, bytes) => {
    expect(sniff(new Uint8Array(bytes))).toBe(kind)
  })
})

describe('isWebPage', () => {
  it.each([
    '<!doctype html><p>x',
    '\n\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '<html lang="en">',
    '<?xml version="1.0"?>\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
    '<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.org/a -->\n<html>',
    '<!-- saved from url=(0021)https://example.org/a -->\n<html>',
    '<body>x',
  ])('knows %j', (text) => expect(isWebPage(text)).toBe(true))

  it.each(['He wrote <html> on the wall.', '<htmlish>', '<p>A fragment', 'Words', '', '<!-- only a comment -->'])(
    'is not taken in by %j',
    (text) => expect(isWebPage(text)).toBe(false),
  )
})
