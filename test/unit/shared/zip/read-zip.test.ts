import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDirectory } from '../../../../src/shared/zip/directory'
import { readZip } from '../../../../src/shared/zip/read-zip'
import { zipOf } from '../../../support/zip'

const all = () => true
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const WORDS = 'some words, some words, some words, some words'

/** Where the record of an entry begins in the directory. */
const recordAt = (zip: Uint8Array, at = 0): number => {
  let found = -1
  for (let from = 0, seen = -1; seen < at; seen += 1) {
    found = Buffer.from(zip).indexOf(Uint8Array.of(0x50, 0x4b, 0x01, 0x02), from)
    from = found + 1
  }
  return found
}

/** A zip file with some bytes of an entry's record changed. */
function patched(zip: Uint8Array, patch: (view: DataView, record: number) => void): Uint8Array {
  const copy = zip.slice()
  patch(new DataView(copy.buffer), recordAt(copy))
  return copy
}

describe('readZip', () => {
  it('unpacks what is wanted, stored or deflated, and nothing else', () => {
    const zip = zipOf({ 'a.xml': WORDS.repeat(1_000), 'b/c.xml': 'é', 'd.png': Uint8Array.of(1, 2, 3) })
    const unpacked = readZip(zip, (name) => name.endsWith('.xml'))
    if ('fault' in unpacked) throw new Error(unpacked.fault)
    expect([...unpacked.keys()]).toEqual(['a.xml', 'b/c.xml'])
    expect(text(unpacked.get('a.xml'))).toBe(WORDS.repeat(1_000))
    expect(text(unpacked.get('b/c.xml'))).toBe('é')
  })

  it.each([
    '../out.xml',
    'word/../../out.xml',
    '/etc/passwd',
    'C:/windows/x',
    'word\\document.xml',
    'x.xml:stream',
    'a\u0000b',
  ])('refuses the name %j', (name) => {
    expect(readZip(zipOf({ [name]: WORDS }), all)).toHaveProperty('fault')
  })

  it.each([
    ['alike but for case', 'Word.xml', 'word.XML'],
    ['alike but for how an accent is written', 'caf\u00e9', 'cafe\u0301'],
  ])('refuses two names that are %s', (_what, one, other) => {
    expect(readZip(zipOf({ [one]: WORDS, [other]: WORDS }), all)).toEqual({ fault: 'two entries have one name' })
  })

  it.each<[string, (view: DataView, record: number) => void]>([
    ['a password', (view, record) => view.setUint16(record + 8, 1, true)],
    ['a link', (view, record) => view.setUint32(record + 38, 0xa1ff0000, true)],
    ['a wrong check sum', (view, record) => view.setUint32(record + 16, 1234, true)],
    ['a size that is too small', (view, record) => view.setUint32(record + 24, 10, true)],
    ['a size that is too large', (view, record) => view.setUint32(record + 24, 4_000, true)],
    ['an unknown way of packing', (view, record) => view.setUint16(record + 10, 99, true)],
    ['a place outside', (view, record) => view.setUint32(record + 42, 0xffffff, true)],
  ])('refuses %s', (_what, patch) => {
    expect(readZip(patched(zipOf({ 'a.xml': WORDS.repeat(20) }), patch), all)).toHaveProperty('fault')
  })

  it('refuses entries that share bytes', () => {
    const zip = zipOf({ 'a.xml': WORDS.repeat(50), 'b.xml': 'other words' })
    const view = new DataView(zip.buffer)
    // The second record points at the first entry.
    view.setUint32(recordAt(zip, 1) + 42, view.getUint32(recordAt(zip) + 42, true), true)
    expect(readZip(zip, all)).toEqual({ fault: 'its entries share bytes' })
  })

  it('refuses a bomb by what it says, before it unpacks', () => {
    const zip = zipOf({ 'a.xml': new Uint8Array(64 * 1024 * 1024) })
    expect(zip.length).toBeLessThan(100_000)
    expect(readZip(zip, all)).toEqual({ fault: 'it unpacks to too much' })
  })

  it('refuses a bomb that lies about its size, and holds no more than it said', () => {
    const zip = patched(zipOf({ 'a.xml': new Uint8Array(64 * 1024 * 1024) }), (view, record) =>
      view.setUint32(record + 24, 1_000, true),
    )
    expect(readZip(zip, all)).toEqual({ fault: 'a part of it is damaged' })
  })

  it('refuses many entries and the 64-bit form', () => {
    const entries = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`e${at}`, '']))
    expect(readDirectory(zipOf(entries))).toEqual({ fault: 'it has too many entries' })
  })

  it('refuses a file that is cut at any byte', () => {
    const zip = zipOf({ 'a.xml': WORDS, 'b.xml': WORDS })
    for (let length = 0; length < zip.length; length += 1)
      expect(readZip(zip.slice(0, length), all)).toHaveProperty('fault')
  })

  it.skipIf(!existsSync('/usr/bin/python3'))('reads what another program has written', () => {
    const script =
      "import sys,io,zipfile\nb=io.BytesIO()\nz=zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED)\nz.writestr('word/é.xml','words')\nz.close()\nsys.stdout.buffer.write(b.getvalue())"
    const zip = new Uint8Array(execFileSync('python3', ['-c', script]))
    const unpacked = readZip(zip, all)
    expect('fault' in unpacked ? unpacked : text(unpacked.get('word/é.xml'))).toBe('words')
  })
})
