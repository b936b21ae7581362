import { Columns } from '../select/columns/columns'
import { filterColumns, type Outcome } from '../select/columns/filter-columns'
import type { Segment } from '../select/columns/segment'
import { type Sort, sortRows } from '../select/columns/sort-columns'
import type { Filter } from '../select/filter'
import type { Reading } from './packed'
import { type PackedShelf, Shelf } from './shelf'

/** What a row of each shelf is, beside the briefing it is in. Claims are known by their rows. */
export type Refs = {
  readonly claims: null
  readonly sources: { readonly id: string; readonly title: string; readonly outlet: string }
  readonly notes: { readonly id: string; readonly on: string; readonly target: string; readonly text: string }
  readonly voices: { readonly id: string; readonly name: string; readonly text: string }
}

/** The kinds of text that are searched, each on a shelf of its own. */
export const SHELVES = ['claims', 'sources', 'notes', 'voices'] as const
export type ShelfName = (typeof SHELVES)[number]

export type Shelves = { readonly [S in ShelfName]: Shelf<Refs[S]> }
export type PackedShelves = { readonly [S in ShelfName]?: PackedShelf<Refs[S]> }

/** A briefing as it comes into the index. */
export type Entry = { readonly briefingId: string; readonly stamp: string; readonly segment: Segment }

/** The stamp of claims whose texts were not read yet: no journal has it. */
const UNREAD = ''

/** What a filter keeps of everything, in order. */
export type Kept = { readonly rows: Uint32Array; readonly outcome: Outcome }

/**
 * Everything an analyst has ever filed, in memory: columns for filters, shelves of texts for words.
 *
 * The rows of the claims' shelf are those of the columns. Texts may come later than the columns of
 * their briefing: until then it is listed as unread, and its claims have no words to be found by.
 */
export class LibraryIndex {
  readonly columns = new Columns()
  readonly shelves: Shelves

  private constructor(shelves: Shelves) {
    this.shelves = shelves
    this.columns.texts = shelves.claims.texts
  }

  /** Builds the index from packed briefings, and from kept shelves as far as these are from the same state of them. */
  static of(entries: readonly Entry[], kept: PackedShelves): LibraryIndex {
    const byId = new Map(entries.map((entry) => [entry.briefingId, entry]))
    const isCurrent = ({ briefingId, stamp }: { briefingId: string; stamp: string }): boolean =>
      byId.get(briefingId)?.stamp === stamp
    const take = <S extends ShelfName>(name: S): Shelf<Refs[S]> => {
      const packed = kept[name] as PackedShelf<Refs[S]> | undefined
      return packed ? Shelf.of<Refs[S]>(packed, isCurrent) : new Shelf<Refs[S]>()
    }
    const claims = kept.claims
      ? Shelf.of(kept.claims, (place) => isCurrent(place) && byId.get(place.briefingId)?.segment.rows === place.count)
      : new Shelf<null>()
    const index = new LibraryIndex({ claims, sources: take('sources'), notes: take('notes'), voices: take('voices') })
    const placed = claims.places()
    for (const { briefingId } of placed) index.columns.append((byId.get(briefingId) as Entry).segment)
    for (const entry of entries) if (!claims.placeOf(entry.briefingId)) index.put(entry)
    return index
  }

  /** Puts a briefing in the place of what was there of it. Its texts are to be read anew. */
  put({ briefingId, segment }: Entry): void {
    const { claims } = this.shelves
    const before = claims.placeOf(briefingId)
    if (before) this.columns.retire(before.first, before.count)
    this.columns.append(segment)
    const empty = { text: '', ref: null }
    claims.put(
      briefingId,
      UNREAD,
      Array.from({ length: segment.rows }, () => empty),
    )
  }

  /** Gives the texts of a briefing that is there. `stamp` says which state of it they are from: that of its columns. */
  read(briefingId: string, stamp: string, reading: Reading): void {
    this.shelves.claims.write(briefingId, stamp, reading.claims)
    const { sources, notes, voices } = this.shelves
    sources.put(
      briefingId,
      stamp,
      reading.sources.map(({ text, ...ref }) => ({ text, ref })),
    )
    notes.put(
      briefingId,
      stamp,
      reading.notes.map((note) => ({ text: note.text, ref: note })),
    )
    voices.put(
      briefingId,
      stamp,
      reading.voices.map((voice) => ({ text: voice.text, ref: voice })),
    )
  }

  remove(briefingId: string): void {
    const place = this.shelves.claims.placeOf(briefingId)
    if (place) this.columns.retire(place.first, place.count)
    for (const name of SHELVES) this.shelves[name].remove(briefingId)
  }

  /** The briefings whose texts were not read yet. */
  unread(): string[] {
    return this.shelves.claims.places().flatMap(({ briefingId, stamp }) => (stamp === UNREAD ? [briefingId] : []))
  }

  /** How many rows were given out for each that is there: what a long session wastes. */
  get waste(): number {
    return this.columns.rows / Math.max(1, this.columns.live)
  }

  select(filter: Filter, sorts: readonly Sort[]): Kept {
    const outcome = filterColumns(this.columns, filter)
    return { rows: sortRows(this.columns, outcome.kept, sorts, filter.propositionId), outcome }
  }

  /** Which briefing a row of the claims is from, and which of its claims it is. */
  claimAt(row: number): { readonly briefingId: string; readonly at: number } | null {
    const { briefings } = this.columns.plain
    const [code] = briefings.codesOf(row)
    if (code === undefined) return null
    const briefingId = briefings.dictionary.valueOf(code)
    const place = this.shelves.claims.placeOf(briefingId)
    return place ? { briefingId, at: row - place.first } : null
  }
}
