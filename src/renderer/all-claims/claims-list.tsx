// biome-ignore-all lint/a11y/useSemanticElements: rows are drawn only while on view, which a table element cannot place.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus for all its rows and cells.
import { type ColumnSizingState, type SortingState, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { Sort } from '../../shared/select/columns/sort-columns'
import { useKept } from '../components/use-kept'
import { useWidth } from '../components/use-width'
import classes from './all-claims.module.css'
import { FOR_WIDE_LISTS, type ListRow, listColumns, listFeatures, SORT_KEYS } from './columns'
import { rowAt, type Selected } from './use-selection'

type ClaimsListProps = {
  readonly selected: Selected
  readonly want: (from: number, to: number) => void
  /** The key of the proposition that stances are shown towards; null is any. */
  readonly towards: string | null
  readonly sorts: readonly Sort[]
  readonly onSorts: (sorts: readonly Sort[]) => void
  /** The place of the chosen row, or null. */
  readonly chosen: number | null
  readonly onChoose: (at: number) => void
  readonly onOpen: (at: number) => void
}

/** Two lines and the space around them, in pixels; the same for every row, so that any of a million can be found at once. */
const ROW_HEIGHT = 50

/** Pixels from which on a list has room for all its columns. */
const WIDE = 820

/** Claims from everywhere as a table: the engine sorts and keeps, this draws the rows in view. */
export function ClaimsList({ selected, want, towards, sorts, onSorts, chosen, onChoose, onOpen }: ClaimsListProps) {
  const { kept, selection } = selected.view
  const [columnSizing, setColumnSizing] = useKept<ColumnSizingState>('standpoint-all-claims-sizes', {})
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null)
  const paneWidth = useWidth(scroll)
  const virtualizer = useVirtualizer({
    count: kept,
    getScrollElement: () => scroll,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => want(first, last + 1), [want, first, last])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins at its beginning.
  useEffect(() => virtualizer.scrollToOffset(0), [virtualizer, selection])

  const isNarrow = paneWidth < WIDE
  const columnVisibility = useMemo(
    () => Object.fromEntries(FOR_WIDE_LISTS.map((column) => [column, !isNarrow])),
    [isNarrow],
  )
  const columns = useMemo(() => listColumns(towards), [towards])
  const data = items.map(({ index }): ListRow => ({ at: index, view: rowAt(selected, index) }))
  const sorting: SortingState = sorts.map(({ by, isDescending }) => ({ id: columnOf(by), desc: isDescending }))
  const table = useTable({
    features: listFeatures,
    columns,
    data,
    getRowId: ({ at }) => String(at),
    manualSorting: true,
    columnResizeMode: 'onChange',
    state: { sorting, columnSizing, columnVisibility },
    onSortingChange(update) {
      const next = typeof update === 'function' ? update(sorting) : update
      onSorts(next.flatMap(({ id, desc }) => (SORT_KEYS[id] ? [{ by: SORT_KEYS[id], isDescending: desc }] : [])))
    },
    onColumnSizingChange: setColumnSizing,
  })
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  const sizes = headers.map(({ column }) => column.getSize())
  const spare = paneWidth - sizes.reduce((sum, size) => sum + size, 0)
  const widths = headers.map(
    ({ column }, at) => (sizes[at] as number) + (column.id === 'claim' ? Math.max(0, spare) : 0),
  )
  const template = widths.map((width) => `${width}px`).join(' ')
  const width = widths.reduce((sum, each) => sum + each, 0)

  function press(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' && chosen !== null) return onOpen(chosen)
    const page = Math.max(1, Math.floor((scroll?.clientHeight ?? 0) / ROW_HEIGHT) - 2)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -kept,
      End: kept,
    }
    const step = steps[event.key]
    if (step === undefined || kept === 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(kept - 1, chosen === null ? 0 : chosen + step))
    onChoose(next)
    virtualizer.scrollToIndex(next, { align: 'auto' })
  }

  return (
    <div
      ref={setScroll}
      className={classes.table}
      role="grid"
      aria-label="All claims"
      aria-rowcount={kept + 1}
      aria-activedescendant={chosen === null ? undefined : `all-claims-${chosen}`}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className={classes.header} role="row" style={{ gridTemplateColumns: template, minWidth: width }}>
        {headers.map((header) => {
          const sorted = header.column.getIsSorted()
          return (
            <div
              key={header.id}
              role="columnheader"
              className={classes.headCell}
              aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
            >
              {header.column.getCanSort() ? (
                <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
                  <table.FlexRender header={header} />
                  <span aria-hidden>{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
                </button>
              ) : (
                <span className={classes.sort}>
                  <table.FlexRender header={header} />
                </span>
              )}
              <span
                className={classes.grip}
                aria-hidden
                onMouseDown={header.getResizeHandler()}
                onTouchStart={header.getResizeHandler()}
                onDoubleClick={() => header.column.resetSize()}
              />
            </div>
          )
        })}
      </div>
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), minWidth: width, position: 'relative' }}>
        {table.getRowModel().rows.map((row, index) => {
          const item = items[index]
          if (!item) return null
          const { at } = row.original
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its rows.
            <div
              key={at}
              id={`all-claims-${at}`}
              className={classes.row}
              role="row"
              tabIndex={-1}
              aria-rowindex={at + 2}
              aria-selected={at === chosen}
              style={{ gridTemplateColumns: template, height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              onClick={() => onChoose(at)}
              onDoubleClick={() => onOpen(at)}
            >
              {row.getVisibleCells().map((cell) => (
                <div key={cell.id} role="gridcell" className={classes.cell} data-column={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const columnOf = (by: Sort['by']): string => Object.keys(SORT_KEYS).find((id) => SORT_KEYS[id] === by) ?? by
