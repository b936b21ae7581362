import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainError } from './say.mjs'

/** Xvfb needs well under a second; a stuck one must not hang the command. */
const START_TIMEOUT_MS = 20_000

const SCREEN = '1600x1200x24'

/**
 * Starts an X display that nobody sees, on a free number, which only the holder of its cookie may use.
 *
 * Not `xvfb-run`: Debian's merges stderr into stdout, and its search for a free number races.
 *
 * @returns `{ env, stop }`: what a program needs in its environment to use it, and how to end it.
 */
export async function startDisplay() {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-display-'))
  const authority = join(folder, 'authority')
  writeFileSync(authority, authorityRecord(), { mode: 0o600 })
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset', '-auth', authority],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // A Ctrl-C at the terminal is for the program: its display has to outlive it.
      detached: true,
    },
  )
  const stop = () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  try {
    return { env: { DISPLAY: `:${await displayNumber(server)}`, XAUTHORITY: authority }, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** Does the work on a display of its own, and takes the display away afterwards. */
export async function withDisplay(work) {
  const display = await startDisplay()
  try {
    return await work(display.env)
  } finally {
    display.stop()
  }
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => reject(new PlainError(`The invisible display (Xvfb) did not start: ${reason}`))
    const timer = setTimeout(() => fail('no answer in time'), START_TIMEOUT_MS)
    let text = ''
    server.on('error', (error) => fail(error.message))
    server.on('exit', (code) => fail(`exit code ${code}`))
    server.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      if (!text.includes('\n')) return
      clearTimeout(timer)
      resolve(Number(text))
    })
  })
}

/** One entry in the format of Xauthority(5) that fits every host and display number. */
function authorityRecord() {
  const field = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
  const ANY_FAMILY = Buffer.from([0xff, 0xff])
  const empty = Buffer.alloc(0)
  return Buffer.concat([
    ANY_FAMILY,
    field(empty),
    field(empty),
    field(Buffer.from('MIT-MAGIC-COOKIE-1')),
    field(randomBytes(16)),
  ])
}
