import type { AppError } from '../error'
import { err, ok, type Result } from '../result'
import type { Encoding } from './encodings'
import { guessLegacy, isBrokenUtf8 } from './legacy'

/** A file's bytes as text, before it is frozen. */
export type Decoded = {
  readonly text: string
  readonly encoding: Encoding
  /** Whether the bytes themselves say so; else the encoding was guessed, and the analyst must hear of it. */
  readonly certain: boolean
}

/** Beyond this share of control characters a file is no text. Real texts have next to none. */
const CONTROL_SHARE = 0.02

/**
 * Decodes a text file: UTF-8 or UTF-16, with or without a byte order mark, or an encoding of one script.
 *
 * The bytes decide, never the name. Where they do not, Windows-1252 or -1256 is guessed and `certain` is false. Text
 * that was UTF-8 and is damaged is refused: read otherwise, every accent in it would be two wrong letters.
 *
 * @param name - of the file; only for the failure.
 * @param chosen - reads it in this encoding, strictly, whatever the bytes look like.
 * @returns the text as it stands, without its mark; or `source-empty`, `source-binary` or `source-encoding`.
 */
export function decode(bytes: Uint8Array, name: string, chosen: Encoding | null = null): Result<Decoded> {
  if (bytes.byteLength === 0) return err({ code: 'source-empty' })
  const decoded = chosen
    ? strictly(withoutMark(bytes, chosen), chosen, { code: 'source-encoding', name })
    : (decodeMarked(bytes, name) ?? decodeUnmarked(bytes, name))
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (text.trim() === '') return err({ code: 'source-empty' })
  if (controlShare(text) > CONTROL_SHARE) return err({ code: 'source-binary', name })
  return decoded
}

/** The byte order marks that files begin with. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function withoutMark(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const mark = MARKS.find(([marked]) => marked === encoding)?.[1] ?? []
  return startsWith(bytes, mark) ? bytes.subarray(mark.length) : bytes
}

/** By its byte order mark, or null when it has none. */
function decodeMarked(bytes: Uint8Array, name: string): Result<Decoded> | null {
  const failure: AppError = { code: 'source-encoding', name }
  // UTF-32 begins as UTF-16 does.
  if (startsWith(bytes, [0xff, 0xfe, 0x00, 0x00])) return err(failure)
  const encoding = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0]
  return encoding ? strictly(withoutMark(bytes, encoding), encoding, failure) : null
}

function decodeUnmarked(bytes: Uint8Array, name: string): Result<Decoded> {
  if (!bytes.includes(0)) {
    if (hasManyControls(bytes)) return err({ code: 'source-binary', name })
    const failure: AppError = { code: 'source-encoding', name }
    const decoded = strictly(bytes, 'utf-8', failure)
    if (decoded.ok || isBrokenUtf8(bytes)) return decoded
    const guessed = strictly(bytes, guessLegacy(bytes), failure)
    return guessed.ok ? ok({ ...guessed.value, certain: false }) : guessed
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
  return little > big ? 'utf-16le' : 'utf-16be'
}

function byZeros(bytes: Uint8Array): Encoding | null {
  let even = 0
  let odd = 0
  bytes.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++
  })
  if (even > 0 && odd > 0) return null
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d

function strictly(bytes: Uint8Array, encoding: Encoding, failure: AppError): Result<Decoded> {
  try {
    // The mark, if any, is cut off already; a second one is a character of the text.
    return ok({
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
      certain: true,
    })
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
