import type { Edit } from '../edit'
import type { BriefingTable, Change, PatchOf } from '../tables'

/** Changes some fields of one record. */
export const changeRecord = <T extends BriefingTable>(
  table: T,
  id: string,
  patch: PatchOf<T>,
  label: string,
): Edit => ({
  label,
  changes: [{ table, id, patch } as Change],
})

/** Deletes one record; its children are hidden with it, and come back with it. */
export const deleteRecord = (table: BriefingTable, id: string, label: string): Edit => ({
  label,
  changes: [{ table, id, patch: { deleted: true } } as Change],
})

/** Several edits as one, under one name. */
export const joinEdits = (label: string, edits: readonly Edit[]): Edit => ({
  label,
  changes: edits.flatMap(({ changes }) => changes),
})
