import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MEMORY_FOLDER, ROOT } from '../lib/project.mjs'
import { capture } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'
import { FALLBACK_VERSION, provideFallback } from './fallback-runtime.mjs'

/** The official download is over 100 MB; after this many milliseconds the fallback is tried instead. */
const DOWNLOAD_TIMEOUT_MS = 180_000

const MEMORY_PATH = join(MEMORY_FOLDER, 'electron-runtime.json')

const EXECUTABLE =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'

/**
 * Finds or fetches an Electron to run: one that is there, else the official download, else the fallback.
 *
 * The answer is remembered, so that a download which failed is not tried again at every start.
 *
 * @returns `{ kind, executable, isNew }`; `kind` is `override`, `installed` or `fallback`; `isNew` when it was fetched or
 *   chosen just now.
 */
export async function provideElectron() {
  const declared = declaredVersion()
  return (
    override() ??
    remembered(declared) ??
    installed() ??
    remember(declared, (await download(declared)) ?? (await fallback()))
  )
}

/** One line that says which runtime is used. */
export function describeRuntime({ kind, executable }) {
  if (kind === 'fallback')
    return (
      `Warning: running on Electron ${FALLBACK_VERSION} (Chrome 114), an old stand-in, because Electron ${declaredVersion()} ` +
      `could not be downloaded. For development and tests only.`
    )
  return `Electron: ${kind === 'override' ? 'ELECTRON_OVERRIDE_DIST_PATH' : declaredVersion()} (${executable})`
}

function override() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const executable = join(folder, EXECUTABLE)
  if (existsSync(executable)) return { kind: 'override', executable }
  say(`ELECTRON_OVERRIDE_DIST_PATH holds no ${EXECUTABLE}; looking elsewhere.`)
  return undefined
}

function installed() {
  const executable = join(ROOT, 'node_modules', 'electron', 'dist', EXECUTABLE)
  return existsSync(executable) ? { kind: 'installed', executable } : undefined
}

function remembered(declared) {
  try {
    const memory = JSON.parse(readFileSync(MEMORY_PATH, 'utf8'))
    if (memory.declared === declared && existsSync(memory.runtime.executable)) return memory.runtime
  } catch {
    // Nothing remembered, or not readable: find out again.
  }
  return undefined
}

function remember(declared, runtime) {
  mkdirSync(MEMORY_FOLDER, { recursive: true })
  writeFileSync(MEMORY_PATH, `${JSON.stringify({ declared, runtime }, null, 2)}\n`)
  return { ...runtime, isNew: true }
}

async function download(declared) {
  say(`Downloading Electron ${declared} …`)
  const script = join(ROOT, 'node_modules', 'electron', 'install.js')
  const { code, stderr } = await capture(process.execPath, [script], { cwd: ROOT, timeout: DOWNLOAD_TIMEOUT_MS })
  if (code === 0) return installed()
  say(`Electron ${declared} could not be downloaded: ${reasonIn(stderr)}`)
  return undefined
}

/** The line of a stack trace that says most: the innermost cause when there is one. */
function reasonIn(trace) {
  const lines = trace.split('\n').map((line) => line.trim())
  const cause = lines.findLast((line) => /\[cause\]|Error:/.test(line))
  return cause?.replace(/^\[cause\]:\s*/, '').replace(/\s*\{$/, '') || 'no answer in time'
}

async function fallback() {
  return { kind: 'fallback', executable: await provideFallback() }
}

function declaredVersion() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.electron
}
