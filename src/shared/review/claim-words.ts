import type { Piece, Quotation } from '../domain/claim'

/** The words that a claim begins with: those of its source, without the quotation marks around them. */
export const wordsFor = (quotation: Quotation, pieces: readonly Piece[]): string =>
  pieces.map(({ exact }) => (quotation === 'part' ? tidy(exact) : unquoted(tidy(exact)))).join(' … ')

const tidy = (words: string): string => words.replace(/\s+/g, ' ').replace(/^[,;:\s]+|[,;:\s]+$/g, '')

/**
 * Takes the quotation marks off both ends of a text: a paraphrase must not look like a quotation.
 *
 * Where there are more of them inside, they stay, since taking the outer ones would leave halves.
 */
export function unquoted(words: string): string {
  const bare = words.trim()
  const inner = /^‘([^‘’]*)’$/u.exec(bare)?.[1] ?? /^["“„«»]?([^"“”„«»]*?)["”“»«]?$/u.exec(bare)?.[1]
  return inner === undefined ? bare : inner.trim().replace(/,$/, '')
}
