import type { BriefingTable, Change, PatchOf } from '../tables'

/** One change of one record; the table decides which fields it may have. */
export const changeOf = <T extends BriefingTable>(table: T, id: string, patch: PatchOf<T>): Change =>
  ({ table, id, patch }) as unknown as Change
