import { readRecords } from '../../shared/domain/records'
import { BRIEFING_TABLES } from '../../shared/domain/tables'
import { fold } from '../../shared/journal/fold'
import { err, ok, type Result } from '../../shared/result'
import { reasonOf } from '../disk/errors'
import { listBriefings } from './list'
import { readManifest } from './manifest'
import { journalFolder } from './paths'
import { count, type Journal, readJournal } from './read-journal'
import { readSource } from './sources'

/** What a check of a whole library found. */
export type CheckReport = {
  readonly briefings: number
  readonly lines: number
  readonly sources: number
  /** What is damaged or odd, in words, with the briefing it concerns. Empty when all is well. */
  readonly findings: readonly string[]
  /** What is no damage but good to know, in words. */
  readonly notices: readonly string[]
}

/** Verifies journals, checksums and source hashes of a library folder. Writes nothing. `now` in milliseconds since 1970. */
export async function checkLibrary(folder: string, now: number): Promise<Result<CheckReport>> {
  const manifest = await readManifest(folder)
  if (!manifest.ok) return manifest
  if (manifest.value === 'empty')
    return err({ code: 'library-unusable', path: folder, reason: 'there is no library here' })
  const { library, problems } = manifest.value
  const findings = [...problems]
  const notices: string[] = []
  let lines = 0
  let sources = 0

  const verify = async (briefing: string | null): Promise<Journal | null> => {
    const name = briefing === null ? 'Library' : `Briefing ${briefing}`
    const journal = await readJournal(journalFolder(folder, briefing), { library, briefing }, now).catch(reasonOf)
    if (typeof journal === 'string') {
      findings.push(`${name}: its journals cannot be read (${journal}).`)
      return null
    }
    lines += journal.lines.length
    findings.push(...journal.problems.map((problem) => `${name}: ${problem}`))
    notices.push(
      ...journal.torn.map(
        (file) => `${name}: the last line of ${file} is not whole; it was never acknowledged, or has not arrived yet.`,
      ),
    )
    return journal
  }

  try {
    await verify(null)
    const briefings = await listBriefings(folder)
    for (const { briefingId } of briefings) {
      const journal = await verify(briefingId)
      if (!journal) continue
      const state = fold(journal.lines)
      for (const { table, id, fields } of [...state.records(), ...state.deleted()]) {
        if (table !== 'source') continue
        sources += 1
        const text = await readSource(folder, briefingId, id, fields.sha256)
        if (!text.ok)
          findings.push(`Briefing ${briefingId}: source ${id} ${SOURCE_FINDINGS[text.error.code] ?? 'cannot be read'}.`)
      }
      const { unread } = readRecords([...state.records()].filter(({ table }) => Object.hasOwn(BRIEFING_TABLES, table)))
      if (unread > 0)
        notices.push(`Briefing ${briefingId}: ${count(unread, 'record')} cannot be shown by this version.`)
    }
    return ok({ briefings: briefings.length, lines, sources, findings, notices })
  } catch (error) {
    return err({ code: 'library-unusable', path: folder, reason: reasonOf(error) })
  }
}

const SOURCE_FINDINGS: Readonly<Record<string, string>> = {
  'source-not-found': 'has lost its text',
  'source-altered': 'is not the text that was filed: its hash is another',
}
