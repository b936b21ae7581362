import { readRecords } from '../../shared/domain/records'
import type { Source } from '../../shared/domain/source'
import type { BriefingStamp } from '../../shared/ipc'
import type { JournalLine } from '../../shared/journal/line'
import { pack } from '../../shared/library/pack'
import type { Packed } from '../../shared/library/packed'
import type { OpenJournal } from './open-journal'
import { readSource } from './sources'

/** Packs a briefing, for searching with the texts of its sources; a text that cannot be trusted is left out. */
export async function packBriefing(
  folder: string,
  journal: OpenJournal,
  { briefingId, stamp }: BriefingStamp,
  withReading: boolean,
): Promise<Packed> {
  const { records } = readRecords(journal.fold.records())
  const texts = withReading ? await textsOf(folder, briefingId, records.source) : NO_TEXTS
  return pack({ records, texts }, { briefingId, stamp, changedAt: lastTime(journal.lines), withReading })
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
