import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
} from '@tanstack/react-table'
import { STANCES } from '../../../shared/domain/stance'
import { type ClaimRow, gradeText } from '../../../shared/select/rows'
import { StanceMark } from '../../components/stance-mark'
import classes from './claims.module.css'

/** What the claims table can do. Filtering is not among it: one `select` answers for table, print and command line. */
export const claimFeatures = tableFeatures({
  rowSortingFeature,
  columnSizingFeature,
  columnResizingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
})

/** The narrowest that the claim's words are given of their own accord, in pixels. */
export const CLAIM_WIDTH = 132

const column = createColumnHelper<typeof claimFeatures, ClaimRow>()

/** The columns; the stance is the one towards `propositionId`. */
export const claimColumns = (propositionId: string | null) => {
  const positionOf = (row: ClaimRow) => (propositionId === null ? undefined : row.positions.get(propositionId))
  // Agreement first, so that a sorted table reads as a spectrum; what was not judged comes last.
  const orderOf = (row: ClaimRow) => {
    const stance = positionOf(row)?.stance
    return stance ? STANCES.indexOf(stance) : STANCES.length
  }
  return column.columns([
    column.accessor('label', {
      id: 'number',
      header: 'C',
      size: 42,
      sortFn: (a, b) => a.original.claim.number - b.original.claim.number,
    }),
    column.accessor((row) => row.holder?.name ?? '', {
      id: 'who',
      header: 'Who',
      size: 104,
      sortFn: 'alphanumeric',
      cell: ({ row: { original } }) => <Who row={original} />,
    }),
    column.accessor(orderOf, {
      id: 'stance',
      header: 'Stance',
      size: 56,
      sortFn: (a, b) => orderOf(a.original) - orderOf(b.original),
      cell: ({ row: { original } }) => <StanceMark position={positionOf(original)} />,
    }),
    column.accessor(({ claim }) => claim.words, {
      id: 'claim',
      header: 'Claim',
      size: CLAIM_WIDTH,
      sortFn: 'alphanumeric',
      cell: ({ row: { original } }) => <Words row={original} />,
    }),
    column.accessor((row) => row.paragraphs[0] ?? 0, {
      id: 'paragraph',
      header: '¶',
      size: 42,
      sortFn: (a, b) => placeOf(a.original) - placeOf(b.original),
      cell: ({ row: { original } }) => original.paragraphs.join(', '),
    }),
    column.accessor(({ claim }) => claim.type, { id: 'type', header: 'Type', size: 96, sortFn: 'alphanumeric' }),
    column.accessor(({ grade }) => gradeText(grade), {
      id: 'grade',
      header: 'Grade',
      size: 54,
      sortFn: 'alphanumeric',
    }),
    column.accessor(({ notes }) => notes.length, {
      id: 'notes',
      header: 'Notes',
      size: 54,
      sortFn: (a, b) => a.original.notes.length - b.original.notes.length,
      cell: ({ getValue }) => getValue() || '',
    }),
    column.accessor(({ topics }) => topics.join(', '), {
      id: 'topics',
      header: 'Topics',
      size: 120,
      sortFn: 'alphanumeric',
    }),
  ])
}

const placeOf = ({ sourceNumber, claim }: ClaimRow): number => sourceNumber * 1e9 + (claim.anchor.pieces[0]?.start ?? 0)

function Who({ row: { holder, via } }: { readonly row: ClaimRow }) {
  return (
    <>
      {holder ? (
        <bdi className={classes.name} title={holder.name}>
          {holder.name}
        </bdi>
      ) : (
        <em className={classes.quiet}>nobody named</em>
      )}
      {via && (
        <span className={classes.via} title={`told by ${via.name}`}>
          via <bdi>{via.name}</bdi>
        </span>
      )}
    </>
  )
}

function Words({ row: { claim } }: { readonly row: ClaimRow }) {
  if (claim.words)
    return (
      <span className={classes.clamp} dir="auto">
        {claim.words}
      </span>
    )
  return (
    <em className={`${classes.clamp} ${classes.quiet}`} dir="auto">
      {claim.anchor.pieces[0]?.exact}
    </em>
  )
}
