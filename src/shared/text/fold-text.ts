/**
 * Letters that are one letter to a reader who searches, and that decomposition does not join.
 *
 * Arabic: the wasla form of alef, alef maqsura, ta marbuta. Kurdish and Persian: yeh, kaf and heh
 * have code points of their own; the hooks and dots of Sorani letters are no combining marks.
 * Latin: letters with a stroke, ligatures, the dotless i.
 */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ڤ: 'ف',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}
const ODD_LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g')

/** Marks, characters without width, the Arabic stretcher, and the apostrophes of transliteration. */
const NOT_READ = /[\p{M}\p{Cf}ـ'’‘ʼʻʾʿ`´]+/gu

const IS_ASCII = /^[\0-\x7f]*$/
const ASCII_APOSTROPHES = /['`]/g
const ARABIC_DIGITS = /[٠-٩۰-۹]/g

/**
 * A text as it is searched: without case, accents, Arabic diacritics or differences of alef, ya and
 * the Kurdish letters, so that "Türkiye" is found by "turkiye" and "أحمد" by "احمد".
 *
 * For comparing only: offsets into it are not offsets into the text.
 */
export function foldText(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase().replace(ASCII_APOSTROPHES, '')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(NOT_READ, '')
    .replace(ODD_LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
}

const WORD = /[\p{L}\p{N}]+/gu
const ASCII_WORD = /[a-z0-9]+/g

/** The folded words of a text in reading order: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text)
  return folded.match(IS_ASCII.test(folded) ? ASCII_WORD : WORD) ?? []
}
