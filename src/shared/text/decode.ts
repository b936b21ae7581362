import type { AppError } from '../error'
import { err, ok, type Result } from '../result'

/** A file's bytes as text, before it is frozen. */
export type Decoded = { readonly text: string; readonly encoding: Encoding }
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'

/** How files begin that are no plain text but may well hold an article, whatever their name says. */
const DOCUMENT_BEGINNINGS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip, so docx, odt, epub
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0], // doc
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
]

/** Beyond this share of control characters a file is no text. Real texts have next to none. */
const CONTROL_SHARE = 0.02

/** Web pages are text, and unreadable as such. */
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/i

/** The beginning that is looked at to tell what a text is, in UTF-16 code units. */
const SNIFFED = 1_000

/**
 * Decodes a plain text file: UTF-8 or UTF-16, with or without a byte order mark.
 *
 * The bytes decide, never the name. Nothing is guessed: bytes that are not wholly valid in one
 * of these encodings are refused, since a wrong letter in a quotation is worse than no import.
 *
 * @param name - of the file; only for the failure.
 * @returns the text as it stands, without its mark; or `source-empty`, `source-type` (a document
 *   in another format), `source-binary` or `source-encoding`.
 */
export function decode(bytes: Uint8Array, name: string): Result<Decoded> {
  if (bytes.byteLength === 0) return err({ code: 'source-empty' })
  if (DOCUMENT_BEGINNINGS.some((beginning) => startsWith(bytes, beginning))) return err({ code: 'source-type', name })
  const decoded = decodeMarked(bytes, name) ?? decodeUnmarked(bytes, name)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (text.trim() === '') return err({ code: 'source-empty' })
  if (WEB_PAGE.test(text.slice(0, SNIFFED))) return err({ code: 'source-type', name })
  if (controlShare(text) > CONTROL_SHARE) return err({ code: 'source-binary', name })
  return decoded
}

/** By its byte order mark, or null when it has none. */
function decodeMarked(bytes: Uint8Array, name: string): Result<Decoded> | null {
  const encodingError: AppError = { code: 'source-encoding', name }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return strictly(bytes.subarray(3), 'UTF-8', encodingError)
  // UTF-32 begins as UTF-16 does.
  if (startsWith(bytes, [0xff, 0xfe, 0x00, 0x00])) return err(encodingError)
  if (startsWith(bytes, [0xff, 0xfe])) return strictly(bytes.subarray(2), 'UTF-16LE', encodingError)
  if (startsWith(bytes, [0xfe, 0xff])) return strictly(bytes.subarray(2), 'UTF-16BE', encodingError)
  return null
}

function decodeUnmarked(bytes: Uint8Array, name: string): Result<Decoded> {
  if (!bytes.includes(0)) {
    const failure = hasManyControls(bytes) ? 'source-binary' : 'source-encoding'
    return strictly(bytes, 'UTF-8', { code: failure, name })
  }
  const encoding = unmarkedUtf16(bytes)
  if (!encoding) return err({ code: 'source-binary', name })
  const decoded = strictly(bytes, encoding, { code: 'source-binary', name })
  // By chance many bytes make pairs; what no language has written gives them away.
  return decoded.ok && /[\0\p{Unassigned}\p{Private_Use}]/u.test(decoded.value.text)
    ? err({ code: 'source-binary', name })
    : decoded
}

/**
 * Which UTF-16 a file without a mark is in, from its spaces and line ends: every text has them, and the byte of
 * theirs that is zero lies on one side only.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.byteLength % 2 !== 0) return null
  let little = 0
  let big = 0
  for (let at = 0; at < bytes.byteLength; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (second === 0 && isBlank(first)) little += 1
    if (first === 0 && isBlank(second)) big += 1
  }
  // A single word has neither; then the zeros themselves tell.
  if (little === 0 && big === 0) return byZeros(bytes)
  if (little === big) return null
  return little > big ? 'UTF-16LE' : 'UTF-16BE'
}

function byZeros(bytes: Uint8Array): Encoding | null {
  let even = 0
  let odd = 0
  bytes.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++
  })
  if (even > 0 && odd > 0) return null
  return odd > 0 ? 'UTF-16LE' : 'UTF-16BE'
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d

function strictly(bytes: Uint8Array, encoding: Encoding, failure: AppError): Result<Decoded> {
  try {
    // The mark, if any, is cut off already; a second one is a character of the text.
    return ok({ text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding })
  } catch {
    return err(failure)
  }
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte)

function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) if (isControl(byte)) controls += 1
  return controls / bytes.byteLength > CONTROL_SHARE
}

function controlShare(text: string): number {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1
  return controls / text.length
}

/** Controls that do not lay out a text: all but tab, line feed, vertical tab, form feed, carriage return. */
const isControl = (code: number): boolean => (code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0x7f
