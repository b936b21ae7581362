import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, wordsOf } from '../../../../src/shared/text/fold-text'

describe('foldText', () => {
  it.each([
    ['accents and case', 'Türkiye', 'TURKIYE'],
    ['a dotless i', 'Diyarbakır', 'diyarbakir'],
    ['letters with a stroke', 'Łódź Søren', 'lodz soren'],
    ['apostrophes of transliteration', 'Sanaʿa, Qur’an', 'sanaa, quran'],
    ['Arabic vowel signs and the stretcher', 'مُحَمَّد ـــ', 'محمد '],
    ['forms of alef', 'أحمد إبراهيم آل ٱل', 'احمد ابراهيم ال ال'],
    ['alef maqsura and ta marbuta', 'مصطفى القاهرة', 'مصطفي القاهره'],
    ['Persian ya and kaf', 'کردی', 'كردي'],
    ['Sorani letters', 'ڕۆژئاوای گەل، هەولێر', 'روژياواي گهل، ههولير'],
    ['a joiner without width', 'می‌خواهم', 'ميخواهم'],
    ['digits of other scripts', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
    ['composed and decomposed letters', 'é', 'é'],
  ])('takes no notice of %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it('keeps apart letters that are different sounds', () => {
    expect(foldText('گ')).not.toBe(foldText('ك'))
    expect(foldText('پ')).not.toBe(foldText('ب'))
  })

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('wordsOf', () => {
  it('gives runs of letters and digits, in order', () => {
    expect(wordsOf('Al-Nashou’s 3rd, «دير الزور» 12.5%')).toEqual(['al', 'nashous', '3rd', 'دير', 'الزور', '12', '5'])
    expect(wordsOf(' … ')).toEqual([])
  })
})
