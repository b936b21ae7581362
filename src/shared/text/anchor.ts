import type { Piece } from '../domain/claim'

/** How far either side of a quotation is remembered, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32

/**
 * The anchor piece for a stretch of a frozen text, without the white space at its ends.
 *
 * @returns null when nothing but white space lies between `start` and `end` (exclusive).
 */
export function pieceAt(text: string, start: number, end: number): Piece | null {
  const from = onCharacter(text, Math.max(0, Math.min(start, end)))
  const to = onCharacterEnd(text, Math.min(text.length, Math.max(start, end)))
  const raw = text.slice(from, to)
  const exact = raw.trim()
  if (exact === '') return null
  const at = from + raw.indexOf(exact)
  const until = at + exact.length
  return {
    start: at,
    end: until,
    exact,
    prefix: wellFormed(text.slice(Math.max(0, at - CONTEXT_LENGTH), at)),
    suffix: wellFormed(text.slice(until, until + CONTEXT_LENGTH)),
  }
}

/** Whether a piece still stands, letter for letter, where it says. */
export const stands = (text: string, piece: Piece): boolean => text.slice(piece.start, piece.end) === piece.exact

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/** Moves an offset off the middle of a surrogate pair, backwards. */
const onCharacter = (text: string, at: number): number => (at > 0 && isLow(text.charCodeAt(at)) ? at - 1 : at)
/** Moves an offset off the middle of a surrogate pair, forwards. */
const onCharacterEnd = (text: string, at: number): number =>
  at < text.length && isHigh(text.charCodeAt(at - 1)) ? at + 1 : at

/** A cut context may begin or end in half a character: such halves go. */
function wellFormed(context: string): string {
  const start = isLow(context.charCodeAt(0)) ? 1 : 0
  const end = isHigh(context.charCodeAt(context.length - 1)) ? context.length - 1 : context.length
  return context.slice(start, end)
}
