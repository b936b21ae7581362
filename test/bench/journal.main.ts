import { randomUUID } from 'node:crypto'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { lineChecksum } from '../../src/main/library/checksum'
import { openLibrary } from '../../src/main/library/library'
import { readJournalBytes } from '../../src/main/library/read-file'
import { reading } from '../../src/shared/journal/clock'
import { fold } from '../../src/shared/journal/fold'
import { formatLine, lineJson } from '../../src/shared/journal/line'
import type { Result } from '../../src/shared/result'
import { aChange, anEdit, bareAppend, fastestAppend } from './support/append'

const EDITS = 300
/** The first ones warm the code up and do not count. */
const WARM_UP = 50
const LINES = 100_000
const FOLDS = 5

const RESULT = String(process.env.STANDPOINT_BENCH_RESULT)
const FOLDER = dirname(RESULT)

void app.whenReady().then(async () => {
  try {
    writeFileSync(RESULT, JSON.stringify({ ...(await appends()), folds: folds() }))
    app.exit(0)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
})

async function appends() {
  const library = must(
    await openLibrary({
      folder: join(FOLDER, 'library'),
      userData: join(FOLDER, 'userData'),
      machine: 'bench',
      now: Date.now,
      newId: randomUUID,
      author: () => 'bench',
      device: 'bench',
    }),
  )
  const [briefingId, claimId] = [randomUUID(), randomUUID()]
  must(await library.createBriefing(anEdit(briefingId, claimId, 0), null))
  const journals = join(FOLDER, 'library', 'briefings', briefingId, 'journal')
  const own = join(journals, readdirSync(journals)[0] ?? '')

  const edits: number[] = []
  const bare: number[] = []
  const fastest: number[] = []
  for (let n = 0; n < WARM_UP + EDITS; n += 1) {
    const before = statSync(own).size
    const start = performance.now()
    must(await library.edit(anEdit(briefingId, claimId, n)))
    edits.push(performance.now() - start)
    const bytes = Buffer.alloc(statSync(own).size - before, 'x')
    bare.push(await bareAppend(join(FOLDER, 'bare'), bytes))
    fastest.push(await fastestAppend(join(FOLDER, 'fastest'), bytes))
  }
  await library.close()
  return { edits: edits.slice(WARM_UP), bare: bare.slice(WARM_UP), fastest: fastest.slice(WARM_UP) }
}

/** How long verifying, parsing and folding a large journal takes, in milliseconds, several times. */
function folds(): number[] {
  const bytes = largeJournal()
  const times = Array.from({ length: FOLDS + 1 }, () => {
    const start = performance.now()
    const { lines } = readJournalBytes(bytes)
    const { size } = fold(lines)
    if (size !== LINES) throw new Error(`${size} lines were folded`)
    return performance.now() - start
  })
  return times.slice(1)
}

/** A journal in which each of 10,000 claims was written ten times. */
function largeJournal(): Buffer {
  const claims = Array.from({ length: LINES / 10 }, () => randomUUID())
  const writer = randomUUID()
  const lines = Array.from({ length: LINES }, (_, index) => {
    const ms = Date.UTC(2026, 0, 5) + index
    const json = lineJson({
      v: 1,
      n: index + 1,
      at: reading(ms, 0),
      time: new Date(ms).toISOString(),
      writer,
      group: randomUUID(),
      label: 'words of a claim',
      changes: [aChange(claims[index % claims.length] ?? '', index)],
    })
    return `${formatLine(json, lineChecksum)}\n`
  })
  return Buffer.from(lines.join(''))
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
