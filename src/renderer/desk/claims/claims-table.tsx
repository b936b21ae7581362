// biome-ignore-all lint/a11y/useSemanticElements: rows are drawn only while on view, which a table element cannot place.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus for all its rows and cells.
import { type ColumnSizingState, type SortingState, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { ClaimId, PropositionId } from '../../../shared/domain/ids'
import type { ClaimRow } from '../../../shared/select/rows'
import { useKept } from '../../components/use-kept'
import { useWidth } from '../../components/use-width'
import { useDesk } from '../desk-context'
import classes from './claims.module.css'
import { columnWidths } from './column-widths'
import { claimColumns, claimFeatures } from './columns'

type ClaimsTableProps = {
  readonly rows: readonly ClaimRow[]
  readonly propositionId: PropositionId | null
  readonly selected: ClaimId | null
}

/** What a row is taken to measure before it was on view, in pixels: two lines. */
const ROW_HEIGHT = 48

/** The claims as a table: sorted by a click on a heading, resized at its edge, in step with the text. */
export function ClaimsTable({ rows, propositionId, selected }: ClaimsTableProps) {
  const { choose, listed } = useDesk()
  const [sorting, setSorting] = useKept<SortingState>('standpoint-claims-sorting', [])
  const [columnSizing, setColumnSizing] = useKept<ColumnSizingState>('standpoint-claims-sizes', {})
  const columns = useMemo(() => claimColumns(propositionId), [propositionId])
  const table = useTable({
    features: claimFeatures,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    columnResizeMode: 'onChange',
    state: { sorting, columnSizing },
    onSortingChange: setSorting,
    onColumnSizingChange: setColumnSizing,
  })
  const model = table.getRowModel().rows
  listed.current = model.map(({ original }) => original)

  const [scroll, setScroll] = useState<HTMLDivElement | null>(null)
  const paneWidth = useWidth(scroll)
  const virtualizer = useVirtualizer({
    count: model.length,
    getScrollElement: () => scroll,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => model[index]?.id ?? index,
    overscan: 8,
  })
  const at = model.findIndex(({ id }) => id === selected)
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [at, virtualizer])

  const headers = table.getHeaderGroups()[0]?.headers ?? []
  const sizes = columnWidths(
    headers.map(({ column }) => ({ id: column.id, size: column.getSize() })),
    paneWidth,
    'claim' in columnSizing,
  )
  const template = sizes.map((size) => `${size}px`).join(' ')
  const width = sizes.reduce((sum, size) => sum + size, 0)

  function press(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = model[at < 0 ? 0 : at + by]
    if (by === 0 || !next || event.target !== event.currentTarget) return
    event.preventDefault()
    choose(next.original.claim.id)
  }

  return (
    <div
      ref={setScroll}
      className={classes.table}
      role="grid"
      aria-label="Claims"
      aria-rowcount={model.length + 1}
      aria-activedescendant={at >= 0 ? `claim-row-${selected}` : undefined}
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
              <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
                <table.FlexRender header={header} />
                <span aria-hidden>{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
              </button>
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
        {virtualizer.getVirtualItems().map((item) => {
          const row = model[item.index]
          if (!row) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its rows.
            <div
              key={row.id}
              id={`claim-row-${row.id}`}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={classes.row}
              role="row"
              tabIndex={-1}
              aria-rowindex={item.index + 2}
              aria-selected={row.id === selected}
              style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
              onClick={() => choose(row.original.claim.id)}
            >
              {row.getAllCells().map((cell) => (
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
