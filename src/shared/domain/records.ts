import { BRIEFING_TABLES, type BriefingTable, type RecordOf } from './tables'

/** A record as it leaves the fold: its fields, not yet read by a schema. */
export type RawRecord = {
  readonly table: string
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** Every record of one briefing, read and typed, by table. */
export type BriefingRecords = { readonly [T in BriefingTable]: readonly RecordOf<T>[] }

/** A briefing without any record. */
export const NO_RECORDS: BriefingRecords = Object.fromEntries(
  Object.keys(BRIEFING_TABLES).map((table) => [table, []]),
) as unknown as BriefingRecords

/**
 * Reads what the fold kept into typed records.
 *
 * What no schema can read (an unknown table, a record without a field it makes no sense
 * without) is counted, not guessed: it stays in the journal for a version that understands it.
 */
export function readRecords(raw: Iterable<RawRecord>): { readonly records: BriefingRecords; readonly unread: number } {
  const records: Record<string, unknown[]> = Object.fromEntries(
    Object.keys(BRIEFING_TABLES).map((table) => [table, []]),
  )
  let unread = 0
  for (const { table, id, fields } of raw) {
    const type = Object.hasOwn(BRIEFING_TABLES, table) ? BRIEFING_TABLES[table as BriefingTable] : undefined
    const parsed = type?.schema.safeParse({ ...fields, id })
    if (parsed?.success) records[table]?.push(parsed.data)
    else unread += 1
  }
  return { records: records as unknown as BriefingRecords, unread }
}

/** One record by its id, or undefined. */
export const byId = <R extends { readonly id: string }>(records: readonly R[], id: string | null): R | undefined =>
  id === null ? undefined : records.find((record) => record.id === id)

/** Records by their rank, ties by id. */
export const ranked = <R extends { readonly rank: string; readonly id: string }>(records: readonly R[]): R[] =>
  [...records].sort((a, b) => compareText(a.rank, b.rank) || compareText(a.id, b.id))

/** Plain code-unit order: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
