import type { ReactNode } from 'react'
import { addressText } from '../../shared/print/address'
import { PIECES, type PieceName } from '../../shared/print/type-case'
import { usePage } from './page-context'

/**
 * What headers, footers and page numbers are set from: each piece on a page of its own.
 *
 * The engine casts them here, in our fonts and for every script; after printing they are set on
 * each page, where alone it is known which page of how many it is.
 */
export const TypeCase = () =>
  PIECES.map((name) => (
    <div key={name} className="piece" aria-hidden>
      <Piece name={name} />
    </div>
  ))

type PieceProps = { readonly name: PieceName }

function Piece({ name }: PieceProps) {
  const { paper, words } = usePage()
  switch (name) {
    case 'head':
      return (
        <div className="running">
          <Cast name={name}>
            <b>{words.states[paper.state]}</b>
          </Cast>
          <span className="running-title">
            <bdi>{paper.title}</bdi>
          </span>
          <span className="marking">{paper.marking}</span>
        </div>
      )
    case 'foot':
      return (
        <div className="running">
          <Cast name={name}>{'\u00a0'}</Cast>
          <span className="marking">{paper.marking}</span>
        </div>
      )
    case 'before':
      return <Cast name={name}>{words.pageOf[0]}</Cast>
    case 'between':
      return <Cast name={name}>{words.pageOf[1]}</Cast>
    case 'after':
      return <Cast name={name}>{words.pageOf[2]}</Cast>
    default:
      return <Cast name={name}>{name}</Cast>
  }
}

type CastProps = { readonly name: PieceName; readonly children: ReactNode }

/** What a piece is measured by: one line of the small size, so that all pieces share a baseline. */
const Cast = ({ name, children }: CastProps) => (
  <a className="sort" href={addressText({ kind: 'piece', name })}>
    {children}
  </a>
)
