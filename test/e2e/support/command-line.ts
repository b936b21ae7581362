import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { electronExecutable } from './app'

const ROOT = resolve(import.meta.dirname, '../../..')

/** A command that has to start the app and print; a stuck one must not hang the tests. In milliseconds. */
const TIMEOUT_MS = 90_000

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs a program to its end, whatever its exit code. */
export const run = (program: string, args: readonly string[], cwd = tmpdir(), env = process.env): Promise<Ended> =>
  new Promise((settle) => {
    const options = { cwd, env, timeout: TIMEOUT_MS, maxBuffer: 100_000_000 }
    execFile(program, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      settle({ code, stdout, stderr })
    })
  })

/** Runs one of the app's commands in a folder, as `npm run standpoint` does, with a home folder of its own. */
export async function standpoint(args: readonly string[], cwd: string): Promise<Ended> {
  const home = await mkdtemp(join(tmpdir(), 'standpoint-home-'))
  try {
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const own = { ...env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') }
    return await run(electronExecutable(), [...sandbox, '--log-level=3', ROOT, '--cli', ...args], cwd, own)
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
