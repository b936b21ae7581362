import { decodeReading, decodeSegment } from '../../shared/library/encoding'
import { type Entry, type Kept, LibraryIndex } from '../../shared/library/library-index'
import { search } from '../../shared/library/search'
import { askedOf, FACETS, type Facet, type Filter, NO_FILTER } from '../../shared/select/filter'
import { facetCounts } from '../../shared/select/select'
import type { Projection, SegmentRow, SummaryRow } from '../projection/database'
import { digestOf } from '../projection/digest'
import { createCardReader } from './cards'
import { facetView } from './facet-view'
import { keepShelves, loadShelves } from './kept-shelves'
import type { CallName, Calls, FacetView, IndexState, SelectionView } from './messages'
import { yearCounts } from './years'

/** How many values of a part are shown without being asked for more. */
const VALUES_SHOWN = 8
/** Beyond this many rows given out for each that is there, the index is built again. */
const MOST_WASTE = 2
/** How long the shelves are left alone before they are kept, in milliseconds: they are large. */
const KEEP_AFTER_MS = 4_000

type Handlers = { readonly [N in CallName]: (request: Calls[N]['request']) => Promise<Calls[N]['reply']> }

/** The library's index in memory, and what it takes from the projection and keeps there. */
export function createIndexHolder(openDatabase: (name: string) => Promise<Projection>): Handlers {
  let database: Projection
  let cards: ReturnType<typeof createCardReader>
  let libraryId = ''
  let index = LibraryIndex.of([], {})
  /** The state of each briefing that the columns are from. */
  let stamps = new Map<string, string>()
  const damaged = new Set<string>()
  let last: { readonly id: number; readonly filter: Filter; readonly kept: Kept } | null = null
  let selections = 0
  let keeping: ReturnType<typeof setTimeout> | undefined

  const state = (): IndexState => ({
    claims: index.columns.live,
    briefings: stamps.size,
    unread: index.unread(),
    damaged: [...damaged],
  })

  /** Reads briefings from the projection: those of this library that are not in the trash. */
  function entriesOf(summaries: readonly (SummaryRow | undefined)[], segments: readonly (SegmentRow | undefined)[]) {
    const found = new Map<string, Entry>()
    const byId = new Map(segments.flatMap((row) => (row ? [[row.briefingId, row] as const] : [])))
    for (const row of summaries) {
      if (!row?.summary || row.libraryId !== libraryId || row.summary.trashedAt !== null) continue
      const { briefingId, stamp } = row
      const segment = byId.get(briefingId)
      if (segment && digestOf(segment.bytes) === segment.digest)
        found.set(briefingId, { briefingId, stamp, segment: decodeSegment(segment.bytes) })
      else damaged.add(briefingId)
    }
    return found
  }

  async function load(): Promise<void> {
    const [summaries, segments, shelves] = await Promise.all([
      database.summaries.toArray(),
      database.segments.toArray(),
      loadShelves(database),
    ])
    const entries = [...entriesOf(summaries, segments).values()]
    stamps = new Map(entries.map(({ briefingId, stamp }) => [briefingId, stamp]))
    try {
      index = LibraryIndex.of(entries, shelves)
    } catch {
      // Kept texts that do not fit together are read anew.
      index = LibraryIndex.of(entries, {})
    }
    last = null
  }

  /** Not being able to keep them costs a reading at the next start, nothing else. */
  function keepLater(): void {
    clearTimeout(keeping)
    keeping = setTimeout(() => void keepShelves(database, index.shelves).catch(() => undefined), KEEP_AFTER_MS)
  }

  return {
    async open(request) {
      libraryId = request.libraryId
      database = await openDatabase(request.database)
      cards = createCardReader(database)
      damaged.clear()
      await load()
      return state()
    },

    async changed({ briefingIds }) {
      const ids = [...briefingIds]
      const found = entriesOf(await database.summaries.bulkGet(ids), await database.segments.bulkGet(ids))
      for (const briefingId of ids) {
        cards.drop(briefingId)
        const entry = found.get(briefingId)
        if (entry) damaged.delete(briefingId)
        if (entry?.stamp === stamps.get(briefingId)) continue
        if (entry) {
          stamps.set(briefingId, entry.stamp)
          index.put(entry)
        } else {
          stamps.delete(briefingId)
          index.remove(briefingId)
        }
      }
      if (index.waste > MOST_WASTE) {
        await keepShelves(database, index.shelves)
        await load()
      }
      return state()
    },

    async read({ readings }) {
      // A reading of another state of the briefing is overtaken, or about to be.
      for (const { briefingId, stamp, bytes } of readings)
        if (stamps.get(briefingId) === stamp) index.read(briefingId, stamp, decodeReading(bytes))
      if (index.unread().length === 0) keepLater()
      return state()
    },

    async select({ filter, sorts }): Promise<SelectionView> {
      const start = performance.now()
      const kept = index.select(filter, sorts)
      const { columns } = index
      const facets = Object.fromEntries(
        FACETS.map((facet) => [facet, viewOf(facet, filter, kept, { limit: VALUES_SHOWN })]),
      ) as Record<Facet, FacetView>
      selections += 1
      last = { id: selections, filter, kept }
      return {
        selection: selections,
        kept: kept.rows.length,
        total: columns.live,
        facets,
        years: yearCounts(columns.published.dictionary, kept.outcome.days),
        tookMs: performance.now() - start,
      }
    },

    async rows({ selection, from, to }) {
      if (last?.id !== selection) return null
      const places = Array.from(last.kept.rows.subarray(from, to), (row) => index.claimAt(row))
      return cards.cards(places)
    },

    async values({ facet, words, limit }) {
      const { filter, kept } = last ?? { filter: NO_FILTER, kept: index.select(NO_FILTER, []) }
      return viewOf(facet, filter, kept, { words, limit })
    },

    async search({ text, limit }) {
      const { claims, sources, notes, voices } = search(index, text, limit)
      const views = await cards.cards(claims.hits)
      const ids = new Set([...sources.hits, ...notes.hits, ...voices.hits].map(({ briefingId }) => briefingId))
      const { dictionary } = index.columns.plain.briefings
      return {
        claims: { total: claims.total, hits: views.filter((view) => view !== null) },
        sources,
        notes,
        voices,
        titles: Object.fromEntries(Array.from(ids, (id) => [id, dictionary.labelOf(dictionary.find(id))])),
      }
    },
  }

  function viewOf(facet: Facet, filter: Filter, kept: Kept, shown: { words?: string; limit: number }): FacetView {
    return facetView(facet, facetCounts(index.columns, kept.outcome, facet), askedOf(filter, facet), shown)
  }
}
