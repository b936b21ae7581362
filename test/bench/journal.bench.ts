import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { median, report } from './support/figures'

/**
 * What keeping an edit costs.
 *
 * - `append-over-bare`: `library.edit` in main against open, append, fsync and close of as many
 *   bytes by `node:fs/promises`, taken in turns; the ratio of the medians.
 * - `append-over-fastest`: the same against blocking calls, all but the flush.
 * - `edit-ipc-ms`: in the real app, from the call in the page to its answer, less the fastest
 *   append of as many bytes in main, taken in turns: what bridge, checks, clock, fold and answer take.
 * - `fold-100k-ms`: verify, parse and fold a journal of 100,000 lines (about 47 MB) from memory.
 */
type InMain = {
  readonly edits: number[]
  readonly bare: number[]
  readonly fastest: number[]
  readonly folds: number[]
}
type InApp = { readonly edits: number[]; readonly bare: number[] }

/** The app and the bench write here: a temporary folder may lie in memory, where a flush costs nothing. */
const { STANDPOINT_ROOT: ROOT = '', STANDPOINT_ELECTRON: ELECTRON = '' } = process.env
mkdirSync(join(ROOT, 'test-results'), { recursive: true })
const folder = mkdtempSync(join(ROOT, 'test-results', 'bench-journal-'))

void measure().finally(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

async function measure(): Promise<void> {
  const main = await run<InMain>('main', [join(__dirname, 'journal.main.cjs')])
  const app = await run<InApp>('app', ['-r', join(__dirname, 'journal.probe.cjs'), ROOT])
  const [edit, bare] = [median(main.edits), median(main.bare)]
  report('journal', [
    { figure: 'append-ms', value: edit, unit: 'ms' },
    { figure: 'bare-append-ms', value: bare, unit: 'ms' },
    { figure: 'append-over-bare', value: edit / bare, unit: 'x' },
    { figure: 'append-over-fastest', value: edit / median(main.fastest), unit: 'x' },
    { figure: 'edit-round-trip-ms', value: median(app.edits), unit: 'ms' },
    { figure: 'edit-ipc-ms', value: Math.max(0, median(app.edits) - median(app.bare)), unit: 'ms' },
    { figure: 'fold-100k-ms', value: median(main.folds), unit: 'ms' },
  ])
}

/** Runs an Electron that writes what it measured into a file, and then ends by itself. */
function run<Measured>(name: string, target: readonly string[]): Promise<Measured> {
  const home = join(folder, name)
  const result = join(folder, `${name}.json`)
  mkdirSync(home)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(ELECTRON, [...sandbox, ...target, `--user-data-dir=${home}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), STANDPOINT_BENCH_RESULT: result },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(readFileSync(result, 'utf8')) as Measured)
      else reject(new Error(`The measurement in ${name} ended with ${code}.`))
    })
  })
}
