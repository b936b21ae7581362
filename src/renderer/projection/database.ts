import Dexie, { type EntityTable, type Table } from 'dexie'
import { BRIEFING_TABLES, type BriefingTable, type RecordOf } from '../../shared/domain/tables'
import type { Refs, ShelfName } from '../../shared/library/library-index'
import type { Summary } from '../../shared/library/packed'
import type { PackedShelf } from '../../shared/library/shelf'

/**
 * A projection of the journals, held only so that they can be shown and searched fast.
 *
 * Nothing here is the only copy of anything: to change the shape, raise `PROJECTION_VERSION`,
 * and the old database is deleted rather than migrated.
 *
 * The records of briefings that were opened lie row by row, where live queries find them. Of every
 * briefing lies what the views of the whole library need, packed: a row for each record would
 * take minutes to write where an analyst has a hundred thousand claims.
 */
export const PROJECTION_VERSION = 2

/** What every row carries beside its record. */
export type Row<T extends BriefingTable> = RecordOf<T> & { readonly briefingId: string }

/** A briefing whose records lie row by row, and the journals they were made from. */
export type StampRow = { readonly briefingId: string; readonly stamp: string }

/** What is known of every briefing: how the library lists it, and the journals that was packed from. */
export type SummaryRow = {
  readonly briefingId: string
  readonly libraryId: string
  readonly stamp: string
  readonly summary: Summary | null
  /** Of the rest of the row. */
  readonly digest: number
}

/** The packed columns of a briefing: a `Segment`. */
export type SegmentRow = { readonly briefingId: string; readonly bytes: Uint8Array; readonly digest: number }

/** Some cards of a briefing: the `CardFile` of its n-th part, from 0. */
export type CardsRow = SegmentRow & { readonly part: number }

/** A shelf of texts that are searched, as it was last kept. `digest` is of its numbers. */
export type ShelfRow = PackedShelf<Refs[ShelfName]> & { readonly name: ShelfName; readonly digest: number }

/** The tables of the projection: one a record type, and those of the whole library. */
export class Projection extends Dexie {
  declare readonly stamps: Table<StampRow, string>
  declare readonly summaries: Table<SummaryRow, string>
  declare readonly segments: Table<SegmentRow, string>
  declare readonly cards: Table<CardsRow, [briefingId: string, part: number]>
  declare readonly shelves: Table<ShelfRow, ShelfName>

  constructor(name = `standpoint-projection-v${PROJECTION_VERSION}`) {
    // `disabled`: a live query must not show a row before its transaction commits.
    // `relaxed`: the projection is disposable, and both runtimes then behave alike.
    super(name, { cache: 'disabled', chromeTransactionDurability: 'relaxed' })
    const records = Object.keys(BRIEFING_TABLES) as BriefingTable[]
    this.version(1).stores({
      ...Object.fromEntries(records.map((table) => [table, '[briefingId+id], briefingId'])),
      ...Object.fromEntries(['stamps', 'summaries', 'segments'].map((table) => [table, 'briefingId'])),
      cards: '[briefingId+part]',
      shelves: 'name',
    })
  }

  /** The rows of one record type. */
  rows<T extends BriefingTable>(table: T): EntityTable<Row<T>> {
    return this.table(table) as unknown as EntityTable<Row<T>>
  }
}
