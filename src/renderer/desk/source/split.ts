import type { Piece } from '../../../shared/domain/claim'
import { pieceAt } from '../../../shared/text/anchor'

/** The pieces of a claim before a place in the text and behind it; the one it lies in is cut in two. */
export type Cut = { readonly before: readonly Piece[]; readonly behind: readonly Piece[] }

/** Cuts a claim's pieces at an offset, in UTF-16 code units; null when one side would be left with nothing. */
export function cutPieces(text: string, pieces: readonly Piece[], at: number): Cut | null {
  const before: Piece[] = []
  const behind: Piece[] = []
  for (const piece of pieces) {
    if (piece.end <= at) before.push(piece)
    else if (piece.start >= at) behind.push(piece)
    else {
      const [head, tail] = [pieceAt(text, piece.start, at), pieceAt(text, at, piece.end)]
      if (head) before.push(head)
      if (tail) behind.push(tail)
    }
  }
  return before.length > 0 && behind.length > 0 ? { before, behind } : null
}
