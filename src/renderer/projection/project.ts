import { readRecords } from '../../shared/domain/records'
import { BRIEFING_TABLES, type BriefingTable } from '../../shared/domain/tables'
import type { Changed, Snapshot } from '../../shared/ipc'
import type { Projection, Row } from './database'
import { digestOf, hashOf } from './digest'

/** Every record table of the projection. */
export const TABLES = Object.keys(BRIEFING_TABLES) as BriefingTable[]

type AnyRow = Row<BriefingTable>

/** Puts a whole briefing in the place of whatever the projection held of it. Safe to repeat. */
export async function projectSnapshot(database: Projection, libraryId: string, snapshot: Snapshot): Promise<void> {
  const { briefingId, stamp } = snapshot
  const { records } = readRecords(snapshot.records)
  const rows = TABLES.map((table) => ({
    table,
    rows: records[table].map((record) => ({ ...record, briefingId }) as AnyRow),
  }))
  const all = rows.flatMap((each) => each.rows)
  await database.transaction('rw', [...TABLES, 'stamps'], async () => {
    const before = await database.stamps.get(briefingId)
    await removeRows(database, briefingId)
    for (const each of rows) await database.rows(each.table).bulkPut(each.rows as never)
    await database.stamps.put({
      briefingId,
      libraryId,
      stamp,
      rows: all.length,
      digest: digestOf(all),
      savedAt: before?.savedAt ?? null,
    })
  })
}

/** Takes in what main has saved. A briefing that was never projected is left for its snapshot. */
export async function projectChange(database: Projection, changed: Changed): Promise<void> {
  const { briefingId, stamp, savedAt } = changed
  const { records } = readRecords(changed.records)
  await database.transaction('rw', [...TABLES, 'stamps'], async () => {
    const known = await database.stamps.get(briefingId)
    if (!known) return
    let { rows, digest } = known
    for (const table of TABLES) {
      const put = records[table].map((record) => ({ ...record, briefingId }) as AnyRow)
      const gone = changed.removed.filter((each) => each.table === table).map(({ id }) => [briefingId, id])
      if (put.length === 0 && gone.length === 0) continue
      const keys = [...put.map(({ id }) => [briefingId, id]), ...gone]
      const old = await database.rows(table).where('[briefingId+id]').anyOf(keys).toArray()
      digest = (digest ^ digestOf(old) ^ digestOf(put)) >>> 0
      rows += put.length - old.length
      await database.rows(table).where('[briefingId+id]').anyOf(gone).delete()
      await database.rows(table).bulkPut(put as never)
    }
    await database.stamps.put({ ...known, stamp, rows, digest, savedAt })
  })
}

/** Forgets a briefing. */
export async function forget(database: Projection, briefingId: string): Promise<void> {
  await database.transaction('rw', [...TABLES, 'stamps'], async () => {
    await removeRows(database, briefingId)
    await database.stamps.delete(briefingId)
  })
}

/** Whether the rows of a briefing still add up to what its stamp says. */
export async function addsUp(database: Projection, briefingId: string): Promise<boolean> {
  const known = await database.stamps.get(briefingId)
  if (!known) return false
  let count = 0
  let digest = 0
  for (const table of TABLES) {
    const rows = await database.rows(table).where('briefingId').equals(briefingId).toArray()
    count += rows.length
    for (const row of rows) digest ^= hashOf(row)
  }
  return count === known.rows && digest >>> 0 === known.digest
}

async function removeRows(database: Projection, briefingId: string): Promise<void> {
  for (const table of TABLES) await database.rows(table).where('briefingId').equals(briefingId).delete()
}
