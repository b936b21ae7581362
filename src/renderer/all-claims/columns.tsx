import {
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { Position } from '../../shared/domain/stance'
import type { SortKey } from '../../shared/select/columns/sort-columns'
import { StanceMark } from '../components/stance-mark'
import type { CardView } from '../library-index/messages'
import classes from './all-claims.module.css'

/** What the list can do. Filtering and sorting are the engine's: the table gets the rows in view, in order. */
export const listFeatures = tableFeatures({
  rowSortingFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnVisibilityFeature,
})

/** A row of the list; null while it has not come. */
export type ListRow = { readonly at: number; readonly view: CardView | null | undefined }

/** What sorting by a column means to the engine. */
export const SORT_KEYS: Readonly<Record<string, SortKey>> = {
  day: 'published',
  who: 'voices',
  stance: 'stance',
  type: 'types',
  grade: 'grades',
  outlet: 'outlets',
  briefing: 'briefings',
}

/** Columns that a narrow window leaves out: the chosen claim shows them below the list. */
export const FOR_WIDE_LISTS = ['outlet', 'grade', 'type'] as const

/** How many stances of one claim are shown in its row. */
const MARKS_SHOWN = 3

const column = createColumnHelper<typeof listFeatures, ListRow>()

/** The columns; the stance is the one towards `towards`, or all of them. */
export const listColumns = (towards: string | null) =>
  column.columns([
    column.accessor(({ view }) => view?.card.day ?? '', { id: 'day', header: 'Published', size: 88 }),
    column.display({
      id: 'who',
      header: 'Who',
      size: 140,
      cell: ({ row: { original } }) => original.view && <Who view={original.view} />,
    }),
    column.display({
      id: 'stance',
      header: 'Stance',
      size: 72,
      cell: ({ row: { original } }) => original.view && <Stances view={original.view} towards={towards} />,
    }),
    column.display({
      id: 'claim',
      header: 'Claim',
      size: 226,
      enableSorting: false,
      cell: ({ row: { original } }) => <Words view={original.view} />,
    }),
    column.accessor(({ view }) => view?.card.outlet ?? '', {
      id: 'outlet',
      header: 'Outlet',
      size: 108,
      cell: ({ getValue }) => (
        <bdi className={classes.line} title={getValue()}>
          {getValue()}
        </bdi>
      ),
    }),
    column.accessor(({ view }) => view?.card.grade ?? '', { id: 'grade', header: 'Grade', size: 54 }),
    column.accessor(({ view }) => view?.card.type ?? '', { id: 'type', header: 'Type', size: 110 }),
    column.accessor(({ view }) => view?.title ?? '', {
      id: 'briefing',
      header: 'Briefing',
      size: 130,
      cell: ({ row: { original }, getValue }) => (
        <span className={classes.clamp} dir="auto" title={getValue()}>
          <span className={classes.quiet}>{original.view?.card.label}</span> {getValue()}
        </span>
      ),
    }),
  ])

type ViewProps = { readonly view: CardView }

function Who({ view: { card } }: ViewProps) {
  return (
    <>
      {card.holder ? (
        <bdi className={classes.name} title={card.holder}>
          {card.holder}
        </bdi>
      ) : (
        <em className={classes.quiet}>nobody named</em>
      )}
      {card.via && (
        <span className={classes.line} title={`told by ${card.via}`}>
          <span className={classes.quiet}>via</span> <bdi>{card.via}</bdi>
        </span>
      )}
    </>
  )
}

function Stances({ view, towards }: ViewProps & { readonly towards: string | null }) {
  const positions = shownPositions(view, towards)
  return (
    <span className={classes.marks}>
      {positions.slice(0, MARKS_SHOWN).map(({ statement, position }) => (
        <span key={statement} title={statement}>
          <StanceMark position={position} />
        </span>
      ))}
      {positions.length > MARKS_SHOWN && <span className={classes.quiet}>…</span>}
    </span>
  )
}

/** The positions that a list shows of a claim: towards one proposition, or all that speak to any. */
export function shownPositions(
  { card, propositions }: CardView,
  towards: string | null,
): { readonly statement: string; readonly position: Pick<Position, 'stance' | 'basis' | 'lean'> }[] {
  const all = card.positions.flatMap((position) => {
    const proposition = propositions[position.towards]
    return proposition ? [{ key: proposition.key, statement: proposition.statement, position }] : []
  })
  if (towards !== null) return all.filter(({ key }) => key === towards)
  const speaking = all.filter(({ position }) => position.stance !== 'does-not-address')
  return speaking.length > 0 ? speaking : all.slice(0, 1)
}

function Words({ view }: { readonly view: CardView | null | undefined }) {
  if (view === undefined) return <span className={classes.coming} />
  if (view === null) return <em className={classes.quiet}>This claim cannot be read just now.</em>
  const { words, exact } = view.card
  return words ? (
    <span className={classes.clamp} dir="auto">
      {words}
    </span>
  ) : (
    <em className={`${classes.clamp} ${classes.quiet}`} dir="auto">
      {exact}
    </em>
  )
}
