import type { ShelfName } from '../../shared/library/library-index'
import type { Card, CardProposition } from '../../shared/library/packed'
import type { SearchResult } from '../../shared/library/search'
import type { Sort } from '../../shared/select/columns/sort-columns'
import type { Facet, Filter } from '../../shared/select/filter'
import type { FacetCount } from '../../shared/select/select'

/** What the index holds just now. */
export type IndexState = {
  readonly claims: number
  readonly briefings: number
  /** Briefings whose texts it lacks: until they come, no words are found in them. */
  readonly unread: readonly string[]
  /** Briefings whose packed rows were damaged: they are to be packed again. */
  readonly damaged: readonly string[]
}

/** A claim as a list shows it. */
export type CardView = {
  readonly briefingId: string
  readonly title: string
  readonly propositions: readonly CardProposition[]
  readonly card: Card
}

/** The values of one part of a filter, the most frequent ones, and how many more there are. */
export type FacetView = { readonly values: readonly FacetCount[]; readonly more: number }

/** What a filter keeps; its rows are asked for by `selection`, a few at a time. */
export type SelectionView = {
  readonly selection: number
  readonly kept: number
  readonly total: number
  readonly facets: Readonly<Record<Facet, FacetView>>
  /** Claims by year of publication, given everything else in the filter; years without any in between are there too. */
  readonly years: readonly { readonly year: string; readonly count: number }[]
  /** How long the engine took for all of it, in milliseconds. */
  readonly tookMs: number
}

/** A claim that a search found. */
export type FoundClaim = { readonly briefingId: string; readonly view: CardView | null }

export type SearchView = {
  readonly claims: { readonly total: number; readonly hits: readonly CardView[] }
  readonly titles: Readonly<Record<string, string>>
} & Pick<SearchResult, Exclude<ShelfName, 'claims'>>

/** Every call the window makes of its library worker. */
export type Calls = {
  readonly open: {
    readonly request: { readonly database: string; readonly libraryId: string }
    readonly reply: IndexState
  }
  /** Tells that briefings were packed again or forgotten. */
  readonly changed: { readonly request: { readonly briefingIds: readonly string[] }; readonly reply: IndexState }
  /** Brings readings, as main packed them. */
  readonly read: {
    readonly request: {
      readonly readings: readonly { readonly briefingId: string; readonly stamp: string; readonly bytes: Uint8Array }[]
    }
    readonly reply: IndexState
  }
  readonly select: {
    readonly request: { readonly filter: Filter; readonly sorts: readonly Sort[] }
    readonly reply: SelectionView
  }
  /** Some rows of a selection; null when there is a newer one. */
  readonly rows: {
    readonly request: { readonly selection: number; readonly from: number; readonly to: number }
    readonly reply: readonly (CardView | null)[] | null
  }
  /** The values of one part whose labels have some words, as the last selection counts them. */
  readonly values: {
    readonly request: { readonly facet: Facet; readonly words: string; readonly limit: number }
    readonly reply: FacetView
  }
  readonly search: { readonly request: { readonly text: string; readonly limit: number }; readonly reply: SearchView }
}

export type CallName = keyof Calls
export type CallRequest = { readonly id: number; readonly name: CallName; readonly request: unknown }
export type CallAnswer =
  | { readonly id: number; readonly reply: unknown }
  | { readonly id: number; readonly failure: string }
