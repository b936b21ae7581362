import Dexie, { type EntityTable, type Table } from 'dexie'
import { BRIEFING_TABLES, type BriefingTable, type RecordOf } from '../../shared/domain/tables'

/**
 * A projection of the journals, held only so that records can be queried fast.
 *
 * Nothing here is the only copy of anything: to change the shape, raise `PROJECTION_VERSION`,
 * and the old database is deleted rather than migrated.
 */
export const PROJECTION_VERSION = 1

/** What every row carries beside its record. */
export type Row<T extends BriefingTable> = RecordOf<T> & { readonly briefingId: string }

/** What is known of one projected briefing: the journals it was made from, and what its rows must add up to. */
export type StampRow = {
  readonly briefingId: string
  readonly libraryId: string
  readonly stamp: string
  readonly rows: number
  /** Exclusive-or of the hash of every row, so that it can follow single changes. */
  readonly digest: number
  /** When the last edit was made safe, ISO 8601; null when that is not known. */
  readonly savedAt: string | null
}

const INDEXES: Readonly<Partial<Record<BriefingTable, string>>> = {
  claim: '[briefingId+id], briefingId, holder',
  stance: '[briefingId+id], briefingId, [briefingId+position.stance]',
}

/** The tables of the projection: one a record type, and the stamps. */
export class Projection extends Dexie {
  declare readonly stamps: Table<StampRow, string>

  constructor(name = `standpoint-projection-v${PROJECTION_VERSION}`) {
    // `disabled`: a live query must not show a row before its transaction commits.
    // `relaxed`: the projection is disposable, and both runtimes then behave alike.
    super(name, { cache: 'disabled', chromeTransactionDurability: 'relaxed' })
    const tables = Object.keys(BRIEFING_TABLES) as BriefingTable[]
    this.version(1).stores({
      ...Object.fromEntries(tables.map((table) => [table, INDEXES[table] ?? '[briefingId+id], briefingId'])),
      stamps: 'briefingId',
    })
  }

  /** The rows of one record type. */
  rows<T extends BriefingTable>(table: T): EntityTable<Row<T>> {
    return this.table(table) as unknown as EntityTable<Row<T>>
  }
}
