import { dismissalId } from '../dismissal'
import type { Edit } from '../edit'
import type { SourceId } from '../ids'
import { changeOf } from './change-of'

/** Rejects a suggestion: the stretch it covers, in UTF-16 code units, is not suggested again. */
export const dismiss = (sourceId: SourceId, start: number, end: number): Edit => ({
  label: 'rejecting a suggestion',
  changes: [changeOf('dismissal', dismissalId(sourceId, start, end), { sourceId, start, end, deleted: false })],
})
