import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lineChecksum } from '../../src/main/library/checksum'
import { JOURNAL_ENDING, journalFolder, manifestPath, sourcePath } from '../../src/main/library/paths'
import { reading } from '../../src/shared/journal/clock'
import { FORMAT, formatLine, headerJson, lineJson } from '../../src/shared/journal/line'
import { makeBriefing, type Step } from './briefing'
import { Random } from './random'
import { inventWorld } from './world'

export type Wanted = {
  /** The folder; nothing may lie there yet. */
  readonly folder: string
  readonly claims: number
  readonly seed: number
  /** How many claims a briefing has on average; single ones have a tenth of it or five times as many. */
  readonly claimsPerBriefing?: number
  /** Told now and then how many claims are written. */
  readonly onProgress?: (claims: number) => void
}

export type Written = {
  readonly briefings: number
  readonly claims: number
  readonly lines: number
  readonly bytes: number
}

const FIRST_DAY = Date.UTC(2021, 0, 4)
const LAST_DAY = Date.UTC(2025, 11, 20)

/** Writes a library as five years of work would leave it: the same for the same seed, byte for byte. */
export function writeLibrary({ folder, claims, seed, claimsPerBriefing = 50, onProgress }: Wanted): Written {
  const random = new Random(seed)
  const world = inventWorld(random, claims)
  const [library, writer] = [random.uuid(), random.uuid()]
  const written = { briefings: 0, claims: 0, lines: 0, bytes: 0 }
  writeFile(manifestPath(folder), `${JSON.stringify({ format: FORMAT, library })}\n`)
  const device = {
    at: FIRST_DAY,
    label: 'writer',
    changes: [{ table: 'writer', id: writer, patch: { device: 'desk', author: 'A. Analyst' } }],
  }
  writeJournal(null, [device])

  while (written.claims < claims) {
    const size = Math.min(claims - written.claims, sizeOf(random, claimsPerBriefing))
    const day = new Date(FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) * written.claims) / claims))
    const made = makeBriefing(random, world, size, day)
    writeFile(sourcePath(folder, made.briefingId, made.sourceId), made.text)
    writeJournal(made.briefingId, made.steps)
    written.briefings += 1
    written.claims += size
    if (written.briefings % 50 === 0) onProgress?.(written.claims)
  }
  return written

  function writeJournal(briefing: string | null, steps: readonly Step[]): void {
    const header = headerJson({ format: FORMAT, kind: briefing ? 'briefing' : 'library', library, briefing, writer })
    const lines = steps.map(({ at, label, changes }, index) =>
      formatLine(
        lineJson({
          v: FORMAT,
          n: index + 1,
          at: reading(at, 0),
          time: new Date(at).toISOString(),
          writer,
          group: random.uuid(),
          label: label.slice(0, 200),
          changes,
        }),
        lineChecksum,
      ),
    )
    written.lines += lines.length
    writeFile(
      join(journalFolder(folder, briefing), `${writer}${JOURNAL_ENDING}`),
      `${[formatLine(header, lineChecksum), ...lines].join('\n')}\n`,
    )
  }

  function writeFile(path: string, contents: string): void {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
    written.bytes += Buffer.byteLength(contents)
  }
}

/** Many short ones and a few long ones. */
function sizeOf(random: Random, average: number): number {
  const factor = random.chance(0.08) ? 2.5 + 2.5 * random.next() : 0.1 + 1.4 * random.next()
  return Math.max(1, Math.round((average * factor) / 1.036))
}
