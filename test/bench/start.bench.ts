import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, report } from './support/figures'
import { memoryOfTree } from './support/memory'

/** Runs of each, taken in turns; the first of each is not counted. */
const RUNS = 7

/** A start that takes longer than this is broken, in milliseconds. */
const START_TIMEOUT_MS = 60_000

/** How long after it is ready an app has to calm down before its memory is read, in milliseconds. */
const SETTLE_MS = 2_000

type Start = { readonly readyMs: number; readonly memoryMb: number }

const { STANDPOINT_ROOT: ROOT = '', STANDPOINT_ELECTRON: ELECTRON = '' } = process.env
const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'))

void measure().finally(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

async function measure(): Promise<void> {
  const ours: Start[] = []
  const bare: Start[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    bare.push(await start('bare', join(__dirname, 'start.main.cjs')))
    ours.push(await start('ours', ROOT))
  }
  const middle = (starts: readonly Start[], of: (start: Start) => number): number => median(starts.slice(1).map(of))
  const [oursMs, bareMs] = [middle(ours, (each) => each.readyMs), middle(bare, (each) => each.readyMs)]
  const [oursMb, bareMb] = [middle(ours, (each) => each.memoryMb), middle(bare, (each) => each.memoryMb)]
  report('start', [
    { figure: 'interactive-ms', value: oursMs, unit: 'ms' },
    { figure: 'bare-ms', value: bareMs, unit: 'ms' },
    { figure: 'interactive-over-bare', value: oursMs / bareMs, unit: 'x' },
    { figure: 'memory-mb', value: oursMb, unit: 'MB' },
    { figure: 'memory-over-bare-mb', value: oursMb - bareMb, unit: 'MB' },
  ])
}

/** Starts an app, waits until its page is ready, reads its memory and ends it. */
async function start(name: string, target: string): Promise<Start> {
  const home = join(folder, name)
  const probe = join(folder, `${name}-ready-at`)
  rmSync(probe, { force: true })
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, '-r', join(__dirname, 'start.probe.cjs'), target, `--user-data-dir=${home}`]
  const startedAt = Date.now()
  const child = spawn(ELECTRON, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), STANDPOINT_PROBE: probe },
  })
  const ended = new Promise((settle) => child.once('exit', settle))
  try {
    const readyAt = await contentOf(probe, startedAt + START_TIMEOUT_MS)
    await sleep(SETTLE_MS)
    return { readyMs: Number(readyAt) - startedAt, memoryMb: memoryOfTree(child.pid ?? 0) }
  } finally {
    child.kill()
    await ended
  }
}

async function contentOf(path: string, deadline: number): Promise<string> {
  while (Date.now() < deadline) {
    const content = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (content !== '') return content
    await sleep(50)
  }
  throw new Error('The page did not become ready in time.')
}
