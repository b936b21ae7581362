import type { Mark } from '../../reanchor/marks'
import type { Piece } from '../claim'
import type { Edit } from '../edit'
import type { SourceId } from '../ids'
import { changeOf } from './change-of'

/** A mark and the pieces of the corrected text that it is to stand on. */
export type Move = { readonly mark: Mark; readonly pieces: readonly Piece[] }

/**
 * Moves marks to a corrected source, as one step. Only their anchors change: what was judged stays judged.
 *
 * @param sourceId - the corrected source. A move without pieces changes nothing.
 */
export function moveMarks(moves: readonly Move[], sourceId: SourceId): Edit {
  const moving = moves.filter(({ pieces }) => pieces.length > 0)
  const [only] = moving
  return {
    label:
      moving.length === 1 && only
        ? `moving ${nameOf(only.mark)} to the corrected text`
        : `moving ${moving.length} marks to the corrected text`,
    changes: moving.map(({ mark, pieces }) => {
      const anchor = { sourceId, pieces: [...pieces] }
      return mark.kind === 'claim'
        ? changeOf('claim', mark.id, { anchor })
        : changeOf('annotation', mark.id, { target: { on: 'text', anchor } })
    }),
  }
}

const nameOf = (mark: Mark): string => (mark.kind === 'claim' ? `C${mark.claim.number}` : `a ${mark.note.kind}`)
