import type { Edit } from '../edit'
import type { Source } from '../source'
import type { PatchOf } from '../tables'
import { changeRecord } from './record'

/** Sets some fields of a source; `what` names them for the undo menu. Its text never changes. */
export const changeSource = (
  source: Source,
  patch: Omit<PatchOf<'source'>, 'sha256' | 'length' | 'notices'>,
  what: string,
): Edit => changeRecord('source', source.id, patch, `${what} of ${source.outlet || source.title || 'the source'}`)
