/**
 * The encodings that a text may be read in, by their WHATWG labels, with what an analyst calls them.
 *
 * The first three say what they are, or are checked by their own rules; the others are single or double bytes
 * of one script, which fit almost any file: they are guessed with a notice, or chosen.
 */
export const ENCODING_WORDS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1256': 'Windows-1256 (Arabic, Persian)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'koi8-r': 'KOI8-R (Russian)',
  gb18030: 'GB 18030 (Chinese)',
  big5: 'Big5 (Chinese)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
} as const

export type Encoding = keyof typeof ENCODING_WORDS

export const ENCODINGS = Object.keys(ENCODING_WORDS) as [Encoding, ...Encoding[]]

/** The encoding that a label of a web page stands for ("latin1", "cp1256"), or null for none that is read here. */
export function encodingLabelled(label: string): Encoding | null {
  const plain = label.trim().toLowerCase()
  const known = ALIASES[plain] ?? plain
  return Object.hasOwn(ENCODING_WORDS, known) ? (known as Encoding) : null
}

/** What pages call these encodings besides their own names (WHATWG Encoding Standard, 4.2). */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp1252: 'windows-1252',
  cp1256: 'windows-1256',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
}
