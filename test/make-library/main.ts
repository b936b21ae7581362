import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeLibrary } from './write'

const USAGE = `npm run make-library -- [--claims N] [--seed N] [--out FOLDER]

Writes an invented library, the same for the same seed, for trying and measuring Standpoint at scale.
--claims  how many claims, 100000 unless given, about 50 to a briefing
--seed    a whole number, 1 unless given
--out     the folder, test-results/library-CLAIMS-SEED unless given; it must be empty or not there
Open it with: npm start -- --library=FOLDER`

/** Answers the exit code: 0 when it was written, 2 when it was not asked right. */
function main(): number {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const [claims, seed] = [Number(values.claims), Number(values.seed)]
  const folder = resolve(process.env.INIT_CWD ?? '.', values.out ?? `test-results/library-${claims}-${seed}`)
  if (values.help) return said(USAGE, 0)
  if (!Number.isInteger(claims) || claims < 1 || !Number.isInteger(seed)) return said(USAGE, 2)
  if (existsSync(folder) && readdirSync(folder).length > 0) return said(`${folder} is not empty.`, 2)
  const { briefings, lines, bytes } = writeLibrary({ folder, claims, seed })
  return said(
    `${claims} claims in ${briefings} briefings, ${lines} journal lines, ${Math.round(bytes / 1e6)} MB: ${folder}`,
    0,
  )
}

function said(text: string, code: number): number {
  console.log(text)
  return code
}

process.exitCode = main()
