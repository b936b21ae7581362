import type { Result } from '../../shared/result'
import type { Imports } from '../import/imports'
import type { Services } from '../ipc/services'
import type { Filing } from '../library/sources'
import type { LibraryHolder } from './library-holder'

/** Everything the window does with briefings, in whichever library is open; imports are filed with the edit they belong to. */
export function createBriefings(library: LibraryHolder, imports: Imports): Services['briefings'] {
  return {
    open: (briefingId) => library.use((open) => open.openBriefing(briefingId)),
    create: (edit, importId) =>
      importId === null
        ? library.use((open) => open.createBriefing(edit, null))
        : filed(importId, (source) => library.use((open) => open.createBriefing(edit, source))),
    edit: (edit) => library.use((open) => open.edit(edit)),
    undo: (briefingId) => library.use((open) => open.undo(briefingId)),
    redo: (briefingId) => library.use((open) => open.redo(briefingId)),
    addSource: (edit, importId) => filed(importId, (source) => library.use((open) => open.addSource(edit, source))),
    sourceText: ({ briefingId, sourceId }) => library.use((open) => open.sourceText(briefingId, sourceId)),
  }

  /** A prepared import is let go only when it is filed: until then the analyst can try again. */
  async function filed<T>(importId: string, file: (filing: Filing) => Promise<Result<T>>): Promise<Result<T>> {
    const found = imports.find(importId)
    if (!found.ok) return found
    const { prepared, original } = found.value
    const done = await file({ ...prepared, original })
    if (done.ok) imports.discard(importId)
    return done
  }
}
