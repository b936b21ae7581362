/** What a file is, by its first bytes. `text` stands for everything that is decoded: plain text and web pages. */
export type FileKind = 'pdf' | 'zip' | 'compound' | 'encrypted' | 'rtf' | 'picture' | 'text'

/** How files begin. A name is never asked: it may lie. */
const BEGINNINGS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // old Office files
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['picture', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
]

/** `%PDF-` may have other bytes before it (ISO 32000-1, annex H.3.4.1), in bytes from the start. */
const PDF_WITHIN = 1_024

/** The name of the stream in which Office keeps a file behind a password, in UTF-16LE ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

/** Tells what a file is by its bytes alone. */
export function sniff(bytes: Uint8Array): FileKind {
  const kind = BEGINNINGS.find(([, beginning]) => isAt(bytes, 0, beginning))?.[0]
  if (kind === 'compound') return includes(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'compound'
  if (kind) return kind
  return isPdf(bytes) ? 'pdf' : 'text'
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const LINE_ENDS = [0x0a, 0x0d]

function isPdf(bytes: Uint8Array): boolean {
  if (isAt(bytes, 0, PDF)) return true
  // A text about PDF may name the mark too: then it is not followed by a version on a line of its own.
  for (let at = 1; at < Math.min(PDF_WITHIN, bytes.length); at += 1)
    if (isAt(bytes, at, PDF) && LINE_ENDS.includes(bytes[at + PDF.length + 3] ?? 0)) return true
  return false
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (isAt(bytes, at, wanted)) return true
  return false
}

const isAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte)

/** The beginning of a text that is looked at to tell a web page, in UTF-16 code units. */
const SNIFFED = 4_000

/** How a page begins: after white space, an XML declaration, and comments such as the one a browser saves it with. */
const WEB_PAGE = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]{0,2000}?-->)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** Whether a text is a web page: readable to a browser, and unreadable as it stands. */
export const isWebPage = (text: string): boolean => WEB_PAGE.test(text.slice(0, SNIFFED))
