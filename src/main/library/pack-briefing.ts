import { readRecords } from '../../shared/domain/records'
import type { Source } from '../../shared/domain/source'
import { fold } from '../../shared/journal/fold'
import type { JournalLine } from '../../shared/journal/line'
import { pack } from '../../shared/library/pack'
import type { Packed } from '../../shared/library/packed'
import { err, ok, type Result } from '../../shared/result'
import { reasonOf } from '../disk/errors'
import { isId, journalFolder } from './paths'
import { readJournal, stampOf } from './read-journal'
import { readSource } from './sources'

/** Which briefing of which library is to be packed. */
export type Wanted = {
  readonly folder: string
  readonly library: string
  readonly briefingId: string
  /** Whether what can be searched is wanted too. */
  readonly withReading: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Packs a briefing as it is on the disk. Writes nothing. A source's text that cannot be trusted is left out. */
export async function packBriefing({ folder, library, briefingId, withReading, now }: Wanted): Promise<Result<Packed>> {
  if (!isId(briefingId)) return err({ code: 'briefing-not-found', briefingId })
  try {
    const journal = await readJournal(journalFolder(folder, briefingId), { library, briefing: briefingId }, now)
    if (journal.sizes.size === 0) return err({ code: 'briefing-not-found', briefingId })
    const { records } = readRecords(fold(journal.lines).records())
    const texts = withReading ? await textsOf(folder, briefingId, records.source) : NO_TEXTS
    const facts = { briefingId, stamp: stampOf(journal.sizes), changedAt: lastTime(journal.lines), withReading }
    return ok(pack({ records, texts }, facts))
  } catch (error) {
    return err({ code: 'library-unusable', path: folder, reason: reasonOf(error) })
  }
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()

async function textsOf(folder: string, briefingId: string, sources: readonly Source[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const { id, sha256 } of sources) {
    const text = await readSource(folder, briefingId, id, sha256)
    if (text.ok) texts.set(id, text.value)
  }
  return texts
}

/** When the last line was written, by the clock that orders lines. */
function lastTime(lines: readonly JournalLine[]): string | null {
  let last: JournalLine | null = null
  for (const line of lines) if (!last || line.at > last.at) last = line
  return last?.time ?? null
}
