import type { Edit } from '../edit'
import type { BriefingTable, Change, PatchOf } from '../tables'

/** One change of one record; the table decides which fields it may have. */
export const changeOf = <T extends BriefingTable>(table: T, id: string, patch: PatchOf<T>): Change =>
  ({ table, id, patch }) as unknown as Change

/** Sets some fields of one record. */
export const changeRecord = <T extends BriefingTable>(
  table: T,
  id: string,
  patch: PatchOf<T>,
  label: string,
): Edit => ({ label, changes: [changeOf(table, id, patch)] })

/** Deletes one record; what belongs to it is hidden with it and comes back with it. */
export const deleteRecord = (table: BriefingTable, id: string, label: string): Edit => ({
  label,
  changes: [{ table, id, patch: { deleted: true } } as Change],
})

/** Several edits as one undo step, under one name. */
export const oneStep = (label: string, edits: readonly Edit[]): Edit => ({
  label,
  changes: edits.flatMap(({ changes }) => changes),
})
