import { z } from 'zod'
import type { Piece } from '../domain/claim'
import { pieceAt } from './anchor'
import { offsetMap } from './code-points'

/**
 * A piece as the W3C Web Annotation Data Model has it: the quotation with what stands around it (4.2.4) and the
 * position (4.2.5), where characters are Unicode code points and `end` is not included.
 */
export const SelectorsSchema = z.tuple([
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1).max(100_000),
    prefix: z.string().max(1_000).default(''),
    suffix: z.string().max(1_000).default(''),
  }),
  z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
])
export type Selectors = z.infer<typeof SelectorsSchema>

/** The selectors of a piece of a frozen text. */
export function selectorsOf(text: string, { exact, prefix, suffix, start, end }: Piece): Selectors {
  const { toCodePoints } = offsetMap(text)
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
  ]
}

/**
 * The piece that selectors name in a frozen text: what stands at the position, if it is the quotation letter for
 * letter; else the one occurrence of quotation and context together.
 *
 * White space at the ends of a quotation is not part of a piece.
 *
 * @returns null when there is none, or more than one. Nothing is guessed.
 */
export function pieceSelected(text: string, [quote, position]: Selectors): Piece | null {
  const { toCodeUnits } = offsetMap(text)
  const start = toCodeUnits(position.start)
  const end = toCodeUnits(position.end)
  if (text.slice(start, end) === quote.exact) return pieceAt(text, start, end)
  const around = `${quote.prefix}${quote.exact}${quote.suffix}`
  const at = text.indexOf(around)
  if (at === -1 || text.indexOf(around, at + 1) !== -1) return null
  const from = at + quote.prefix.length
  return pieceAt(text, from, from + quote.exact.length)
}
