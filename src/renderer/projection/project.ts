import { readRecords } from '../../shared/domain/records'
import { BRIEFING_TABLES, type BriefingTable } from '../../shared/domain/tables'
import type { Changed, Snapshot } from '../../shared/ipc'
import type { Projection, Row } from './database'

/** Every record table of the projection. */
export const TABLES = Object.keys(BRIEFING_TABLES) as BriefingTable[]

type AnyRow = Row<BriefingTable>

/** Puts a whole briefing in the place of whatever rows the projection held of it. Safe to repeat. */
export async function projectSnapshot(
  database: Projection,
  { briefingId, stamp, records: raw }: Snapshot,
): Promise<void> {
  const { records } = readRecords(raw)
  await database.transaction('rw', [...TABLES, 'stamps'], async () => {
    await removeRows(database, briefingId)
    for (const table of TABLES) {
      const rows = records[table].map((record) => ({ ...record, briefingId }) as AnyRow)
      await database.rows(table).bulkPut(rows as never)
    }
    await database.stamps.put({ briefingId, stamp })
  })
}

/** Takes in what main has saved. A briefing that was never opened is left for its snapshot. */
export async function projectChange(database: Projection, changed: Changed): Promise<void> {
  const { briefingId, stamp } = changed
  const { records } = readRecords(changed.records)
  await database.transaction('rw', [...TABLES, 'stamps'], async () => {
    if (!(await database.stamps.get(briefingId))) return
    for (const table of TABLES) {
      const put = records[table].map((record) => ({ ...record, briefingId }) as AnyRow)
      const gone = changed.removed.filter((each) => each.table === table).map(({ id }) => [briefingId, id])
      if (gone.length > 0) await database.rows(table).where('[briefingId+id]').anyOf(gone).delete()
      if (put.length > 0) await database.rows(table).bulkPut(put as never)
    }
    await database.stamps.put({ briefingId, stamp })
  })
}

/** Lets go of the rows of an earlier session: opening a briefing brings its own. */
export async function clearRows(database: Projection): Promise<void> {
  if ((await database.stamps.count()) === 0) return
  await database.transaction('rw', [...TABLES, 'stamps'], async () => {
    for (const table of [...TABLES, 'stamps']) await database.table(table).clear()
  })
}

async function removeRows(database: Projection, briefingId: string): Promise<void> {
  for (const table of TABLES) await database.rows(table).where('briefingId').equals(briefingId).delete()
}
