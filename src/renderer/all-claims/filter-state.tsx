import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { History } from '../../shared/ipc'
import type { Sort } from '../../shared/select/columns/sort-columns'
import { valueWords } from '../../shared/select/facet-words'
import { type Facet, type Filter, NO_FILTER } from '../../shared/select/filter'
import type { Naming } from '../../shared/select/filter-words'
import { changed, redone, undoable, undone } from './history'

type FilterState = {
  readonly filter: Filter
  /** Changes the filter, as a step with a name; what is typed on is one step. */
  readonly change: (filter: Filter, what: string, isTyping?: boolean) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly history: History
  readonly sorts: readonly Sort[]
  readonly setSorts: (sorts: readonly Sort[]) => void
  /** Remembers what a value is called, for the sentence. */
  readonly name: (facet: Facet, value: string, label: string) => void
  readonly nameOf: Naming
}

const FilterContext = createContext<FilterState | null>(null)
const NEWEST_FIRST: readonly Sort[] = [{ by: 'published', isDescending: true }]

/** Holds what is asked of all claims; it outlives a change of screen. */
export function FilterProvider({ children }: { readonly children: ReactNode }) {
  const [filters, setFilters] = useState(() => undoable(NO_FILTER))
  const [sorts, setSorts] = useState(NEWEST_FIRST)
  const names = useState(() => new Map<string, string>())[0]
  const state = useMemo(
    (): FilterState => ({
      filter: filters.value,
      change: (filter, what, isTyping) => setFilters((now) => changed(now, filter, what, isTyping)),
      undo: () => setFilters(undone),
      redo: () => setFilters(redone),
      history: { undo: named(filters.past.at(-1)?.what), redo: named(filters.future.at(-1)?.what) },
      sorts,
      setSorts,
      name: (facet, value, label) => void names.set(`${facet} ${value}`, label),
      nameOf: (facet, value) => valueWords(facet, value) ?? names.get(`${facet} ${value}`) ?? plainName(value),
    }),
    [filters, sorts, names],
  )
  return <FilterContext value={state}>{children}</FilterContext>
}

const named = (what: string | undefined): string | null => (what === undefined ? null : `filter: ${what}`)

/** What a value is called that was never seen with its label: keys across briefings end in it. */
const plainName = (value: string): string => value.replace(/^(?:name|statement):/, '')

/** What is asked of all claims, and the ways to ask for something else. */
export function useFilter(): FilterState {
  const state = useContext(FilterContext)
  if (!state) throw new Error('useFilter needs a FilterProvider')
  return state
}
