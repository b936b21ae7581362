import { removePiece, splitClaim } from '../../../shared/domain/edits/claim'
import { pageAt } from '../../../shared/domain/source'
import { type ClaimRow, nextClaimNumber } from '../../../shared/select/rows'
import { stands } from '../../../shared/text/anchor'
import { paragraphAt, paragraphs } from '../../../shared/text/paragraphs'
import { useBriefing } from '../../briefing/briefing-context'
import { newId } from '../../briefing/new-id'
import { useDesk } from '../desk-context'
import classes from './inspector.module.css'

type QuotationPiecesProps = { readonly row: ClaimRow }

/** The exact words a claim is anchored to, each checked letter by letter against the frozen text. */
export function QuotationPieces({ row }: QuotationPiecesProps) {
  const { contents, edit } = useBriefing()
  const { show } = useDesk()
  const { claim } = row
  const { sourceId, pieces } = claim.anchor
  const text = contents.texts.get(sourceId) ?? ''
  const list = paragraphs(text)
  const pageOf = (start: number): string => {
    const page = pageAt(row.source?.pages ?? [], start)
    return page === null ? '' : `, p. ${page}`
  }
  const split = (at: number) => {
    const off = { id: newId() as never, number: nextClaimNumber(contents.records.claim) }
    void edit(splitClaim(claim, pieces.slice(0, at), pieces.slice(at), off))
  }
  return (
    <>
      {pieces.map((piece, index) => (
        <blockquote key={`${piece.start}:${piece.end}`} className={classes.piece}>
          <div className={classes.long} dir="auto">
            {piece.exact}
          </div>
          <footer className={classes.pieceFoot}>
            <button type="button" className={classes.link} onClick={() => show(sourceId, piece.start)}>
              ¶ {paragraphAt(list, piece.start)?.number ?? '?'}
              {pageOf(piece.start)}
            </button>
            {stands(text, piece) ? (
              <span className={classes.good} title="Letter by letter as in the frozen text">
                ✓ as in the source
              </span>
            ) : (
              <span className={classes.bad}>✗ does not stand in the source</span>
            )}
            {index > 0 && (
              <button type="button" className={classes.link} onClick={() => split(index)}>
                split here
              </button>
            )}
            {pieces.length > 1 && (
              <button type="button" className={classes.link} onClick={() => void edit(removePiece(claim, piece))}>
                remove
              </button>
            )}
          </footer>
        </blockquote>
      ))}
    </>
  )
}
