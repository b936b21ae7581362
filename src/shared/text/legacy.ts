import type { Encoding } from './encodings'

/** Bytes of Windows-1256 that Arabic cannot do without: alef, and the lam of the article. */
const ALEF = 0xc7
const LAM = 0xe1

/** The least share that alef and lam together have of the letters of an Arabic text; both stand near 12 % each. */
const ARTICLE_SHARE = 0.1

/**
 * Guesses between the two encodings that old texts of analysts are in, for bytes that are neither UTF-8 nor UTF-16.
 *
 * Arabic letters stand in rows and want alef and lam; accented Western letters stand alone among ASCII ones. It is a
 * guess and has to be said: other scripts come out as Western gibberish.
 */
export function guessLegacy(bytes: Uint8Array): Encoding {
  let letters = 0
  let inRows = 0
  let article = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (!isHighLetter(byte)) continue
    letters += 1
    if (isHighLetter(bytes[at - 1] ?? 0) || isHighLetter(bytes[at + 1] ?? 0)) inRows += 1
    if (byte === ALEF || byte === LAM) article += 1
  }
  const isArabic = letters > 0 && inRows > letters / 2 && article > letters * ARTICLE_SHARE
  return isArabic ? 'windows-1256' : 'windows-1252'
}

/** Letters in both encodings; below C0 stand mostly signs. */
const isHighLetter = (byte: number): boolean => byte >= 0xc0

/**
 * Whether bytes that are not valid UTF-8 were meant to be: they hold at least as many whole letters of more than one
 * byte as broken ones. Read in another encoding each of those letters would turn into two or three wrong ones.
 */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0)
    if (length === 1) {
      at += 1
      continue
    }
    let have = 1
    while (have < length && isContinuation(bytes[at + have] ?? 0)) have += 1
    if (length > 0 && have === length) whole += 1
    else broken += 1
    at += have
  }
  return whole > 0 && whole >= broken
}

/** How many bytes a lead byte announces; 0 for one that leads nothing. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte < 0xe0) return 2
  if (byte >= 0xe0 && byte < 0xf0) return 3
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0
