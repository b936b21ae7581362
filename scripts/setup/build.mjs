import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from '../lib/project.mjs'
import { capture } from '../lib/run.mjs'
import { PlainError, say } from '../lib/say.mjs'

/** Everything a build is made from. */
const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']

const STAMP_PATH = join(ROOT, 'out', '.built-from')

/** Builds the app into `out/`, unless what is there was built from these very sources. */
export async function build() {
  const stamp = hashOfSources()
  if (existsSync(STAMP_PATH) && readFileSync(STAMP_PATH, 'utf8') === stamp) return
  say('Building …')
  forgetBuild()
  const builder = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, stdout, stderr } = await capture(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
  })
  if (code !== 0) throw new PlainError(`The build failed:\n${stripVTControlCharacters(stdout + stderr)}`)
  writeFileSync(STAMP_PATH, stamp)
}

/** Says that what is in `out/` is not to be relied on: it is half made, or made for development. */
export function forgetBuild() {
  rmSync(STAMP_PATH, { force: true })
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const path of filesUnder(join(ROOT, source)))
      hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  const entries = tryReadFolder(path)
  if (!entries) return [path]
  return entries.sort().flatMap((name) => filesUnder(join(path, name)))
}

function tryReadFolder(path) {
  try {
    return readdirSync(path)
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}
