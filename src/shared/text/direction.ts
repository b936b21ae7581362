import type { Direction } from '../domain/briefing'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
/** A text set the way its own letters run, whatever is around it; empty stays empty. Unicode's own marks, which no font draws. */
export const isolated = (text: string): string => (text ? `\u2068${text}\u2069` : '')

const LETTER = /\p{L}/gu

/**
 * The way a text is set: that of most of its letters, or `otherwise` when it has none.
 *
 * Not that of its first letter, as browsers guess: an Arabic sentence may begin with a Latin name.
 */
export function directionOf(text: string, otherwise: Direction): Direction {
  const letters = text.match(LETTER)?.length ?? 0
  if (letters === 0) return otherwise
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr'
}
