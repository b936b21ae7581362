import type { RawRecord } from '../../shared/domain/records'
import { fold } from '../../shared/journal/fold'
import type { EditHistory } from '../../shared/print/decisions'
import { err, ok, type Result } from '../../shared/result'
import { reasonOf } from '../disk/errors'
import { authorOf } from './journals'
import { readManifest } from './manifest'
import { isId, journalFolder } from './paths'
import { journalSizes, readJournal, stampOf } from './read-journal'
import { readSource } from './sources'

/** A briefing read without opening its library. */
export type ReadBriefing = {
  readonly briefingId: string
  readonly stamp: string
  readonly records: readonly RawRecord[]
  readonly problems: readonly string[]
  /** What was written in it, and by whom. */
  readonly editHistory: () => Promise<EditHistory>
  /** The frozen text of a source, if it still has the hash that its record gives. */
  readonly sourceText: (sourceId: string) => Promise<Result<string>>
}

/** Reads one briefing of a library folder. Writes nothing, takes no lock. `now` in milliseconds since 1970. */
export async function readBriefing(folder: string, briefingId: string, now: number): Promise<Result<ReadBriefing>> {
  const manifest = await readManifest(folder)
  if (!manifest.ok) return manifest
  if (manifest.value === 'empty')
    return err({ code: 'library-unusable', path: folder, reason: 'there is no library here' })
  if (!isId(briefingId)) return err({ code: 'briefing-not-found', briefingId })
  const { library } = manifest.value
  const journals = journalFolder(folder, briefingId)
  try {
    if ((await journalSizes(journals)).size === 0) return err({ code: 'briefing-not-found', briefingId })
    const journal = await readJournal(journals, { library, briefing: briefingId }, now)
    const state = fold(journal.lines)
    return ok({
      briefingId,
      stamp: stampOf(journal.sizes),
      records: [...state.records()],
      problems: [...manifest.value.problems, ...journal.problems],
      editHistory: async () => {
        const above = await readJournal(journalFolder(folder, null), { library, briefing: null }, now)
        const shared = fold(above.lines)
        return { lines: journal.lines, authorOf: (writerId) => authorOf(shared, writerId) }
      },
      sourceText: (sourceId) =>
        readSource(folder, briefingId, sourceId, state.winner('source', sourceId, 'sha256')?.value),
    })
  } catch (error) {
    return err({ code: 'library-unusable', path: folder, reason: reasonOf(error) })
  }
}
