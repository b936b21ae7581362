import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '../../shared/error'
import type { Sort } from '../../shared/select/columns/sort-columns'
import type { Filter } from '../../shared/select/filter'
import { useLibraryIndex } from '../library-index/index-context'
import type { CardView, SelectionView } from '../library-index/messages'

/** How many rows are asked for together: more than a window shows, fewer than take long. */
export const PAGE = 60

/** A selection with the rows of it that have come so far, by page. */
export type Selected = {
  readonly view: SelectionView
  readonly pages: ReadonlyMap<number, readonly (CardView | null)[]>
}

/**
 * What a filter keeps of all claims, asked for anew whenever filter, order or index change.
 *
 * The selection before stays until the next one has come with its first rows, so that nothing
 * flickers while somebody types.
 *
 * @returns `want` asks for the rows from one place up to another; they come when they come.
 */
export function useSelection(filter: Filter, sorts: readonly Sort[]) {
  const { ask, state } = useLibraryIndex()
  const [selected, setSelected] = useState<Selected | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const asked = useRef(new Set<number>())
  const latest = useRef(0)

  useEffect(() => {
    if (!state) return
    latest.current += 1
    const own = latest.current
    const load = async () => {
      const reply = await ask('select', { filter, sorts })
      if (own !== latest.current) return
      if (!reply.ok) return setFailure(reply.error)
      const view = reply.value
      const rows = await ask('rows', { selection: view.selection, from: 0, to: PAGE })
      if (own !== latest.current || !rows.ok || rows.value === null) return
      asked.current = new Set([0])
      setFailure(null)
      setSelected({ view, pages: new Map([[0, rows.value]]) })
    }
    void load()
  }, [ask, state, filter, sorts])

  const selection = selected?.view.selection
  const want = useCallback(
    (from: number, to: number) => {
      if (selection === undefined) return
      for (let page = Math.floor(from / PAGE); page * PAGE < to; page += 1) {
        if (asked.current.has(page)) continue
        asked.current.add(page)
        void ask('rows', { selection, from: page * PAGE, to: (page + 1) * PAGE }).then((rows) => {
          const came = rows.ok ? rows.value : null
          if (came === null) return
          setSelected((now) =>
            now?.view.selection === selection ? { ...now, pages: new Map(now.pages).set(page, came) } : now,
          )
        })
      }
    },
    [ask, selection],
  )
  return { selected, failure, want }
}

/** The row at a place, undefined while it has not come; null for one that cannot be shown. */
export const rowAt = ({ pages }: Selected, at: number): CardView | null | undefined =>
  pages.get(Math.floor(at / PAGE))?.[at % PAGE]
