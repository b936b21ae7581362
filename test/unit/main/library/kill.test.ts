import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBriefing, aDesk, type Desk, journalsOf, unwrap } from './support'

/** How often the process is killed, each time at another moment. */
const KILLS = 8

let desk: Desk

beforeEach(async () => {
  desk = await aDesk()
  desk.setNow(Date.now())
})
afterEach(() => desk.remove())

describe('a process that is killed while it edits', () => {
  it('has lost no acknowledged edit, damaged nothing, and goes on under its name with its undo', {
    timeout: 60_000,
  }, async () => {
    const script = await bundled(desk.root)
    const library = await desk.open()
    const briefingId = await aBriefing(library)
    await library.close()
    const acknowledged: string[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const args = [script, desk.folder, desk.userData, briefingId, String(acknowledged.length + 1_000 * kill)]
      acknowledged.push(...(await editsUntilKilled(args, 20 + kill * 13)))
      const again = await desk.open()
      const { records, problems, history } = unwrap(await again.openBriefing(briefingId))
      const names = new Set(records.map(({ fields }) => fields.name))
      expect(acknowledged.filter((name) => !names.has(name))).toEqual([])
      expect(problems).toEqual([])
      // The last line may be one that was written and not acknowledged any more.
      expect(names.has(history.undo)).toBe(true)
      expect(unwrap(await again.check()).findings).toEqual([])
      await again.close()
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS)
    const journals = (await readdir(journalsOf(desk.folder, briefingId))).filter((name) => name.endsWith('.jsonl'))
    expect(journals).toHaveLength(1)
  })
})

/** Runs the child until it has told some edits and a moment more, and kills it; answers what it told. */
function editsUntilKilled(args: readonly string[], afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (told === '') void sleep(afterMs).then(() => child.kill('SIGKILL'))
    told += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(told.split('\n').slice(0, -1))
      else reject(new Error('the child ended by itself'))
    })
  })
}

/** The child as plain JavaScript. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'kill.child.ts'),
      outDir: join(folder, 'bundle'),
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
  })
  return join(folder, 'bundle', 'child.cjs')
}
