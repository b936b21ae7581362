import { describe, expect, it } from 'vitest'
import { quotedStretches } from '../../../../src/shared/attribution/sentence/quotation-marks'

const quoted = (text: string) => quotedStretches(text).map(({ start, end }) => text.slice(start, end))

describe('quotedStretches', () => {
  it.each([
    ['He said “no” twice.', '“no”'],
    ['He said "no" twice.', '"no"'],
    ["He said ''no'' twice.", "''no''"],
    ['Er sagte „nein“ zweimal.', '„nein“'],
    ['Il a dit « non » deux fois.', '« non »'],
    ['Er sagte »nein« zweimal.', '»nein«'],
    ['قال «لا» مرتين.', '«لا»'],
    ['He said ‘no’ twice.', '‘no’'],
    ["He said 'no' twice.", "'no'"],
  ])('finds %s', (text, expected) => {
    expect(quoted(text)).toEqual([expected])
  })

  it('takes apostrophes for what they are', () => {
    expect(quoted("It's the dogs' day, and Omar’s too; the ’90s are over.")).toEqual([])
  })

  it('takes the outer of two', () => {
    expect(quoted('She said: “He told me ‘no’ and left.”')).toEqual(['“He told me ‘no’ and left.”'])
  })

  it('ends what is left open with its line, and says so', () => {
    const text = '“It begins\n“and ends.” So.'
    expect(quotedStretches(text)).toEqual([
      { start: 0, end: 10, closed: false },
      { start: 11, end: 22, closed: true },
    ])
  })
})
