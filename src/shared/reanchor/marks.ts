import type { Annotation } from '../domain/annotation'
import type { Claim, Piece } from '../domain/claim'
import type { SourceId } from '../domain/ids'
import { type BriefingRecords, compareText, ranked } from '../domain/records'
import type { Source } from '../domain/source'
import type { Placement } from './place'

/** A claim, or a note on a stretch of text: what hangs on the words of a source. */
export type Mark =
  | { readonly kind: 'claim'; readonly id: string; readonly pieces: readonly Piece[]; readonly claim: Claim }
  | { readonly kind: 'note'; readonly id: string; readonly pieces: readonly Piece[]; readonly note: Annotation }

/** A mark, and what has become of each of its pieces in the corrected text. */
export type PlacedMark = { readonly mark: Mark; readonly placements: readonly Placement[] }

/** Two versions of one source of which the earlier still bears marks. */
export type Correction = { readonly earlier: Source; readonly corrected: Source; readonly marks: readonly Mark[] }

/** Everything that hangs on the words of a source, in the order of the text. */
export function marksOn({ claim, annotation }: BriefingRecords, sourceId: SourceId): Mark[] {
  const claims = claim
    .filter(({ anchor }) => anchor.sourceId === sourceId)
    .map((each): Mark => ({ kind: 'claim', id: each.id, pieces: each.anchor.pieces, claim: each }))
  const notes = annotation.flatMap((note): Mark[] =>
    note.target.on === 'text' && note.target.anchor.sourceId === sourceId
      ? [{ kind: 'note', id: note.id, pieces: note.target.anchor.pieces, note }]
      : [],
  )
  const start = ({ pieces }: Mark): number => pieces[0]?.start ?? 0
  return [...claims, ...notes].sort((a, b) => start(a) - start(b) || compareText(a.id, b.id))
}

/** The corrections of a briefing that are not done: each corrected source with the earlier one that marks still stand on. */
export function openCorrections(records: BriefingRecords): Correction[] {
  return ranked(records.source).flatMap((corrected): Correction[] => {
    const earlier = records.source.find(({ id }) => id === corrected.corrects)
    const marks = earlier ? marksOn(records, earlier.id) : []
    return earlier && marks.length > 0 ? [{ earlier, corrected, marks }] : []
  })
}

/** The pieces of a mark word for word in the corrected text; null when one of them is not there, or they are in another order. */
export function verbatimPieces(placements: readonly Placement[]): readonly Piece[] | null {
  const pieces = placements.flatMap((placement) => (placement.kind === 'verbatim' ? [placement.piece] : []))
  const isWhole = pieces.length === placements.length
  const isInOrder = pieces.every((piece, at) => at === 0 || (pieces[at - 1]?.end ?? 0) <= piece.start)
  return isWhole && isInOrder ? pieces : null
}
