import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { isRoot } from '../lib/project.mjs'
import { capture } from '../lib/run.mjs'
import { PlainError, say } from '../lib/say.mjs'

/** What Electron links against and a bare Debian lacks. A newer Debian has some under the name with `t64`. */
const ELECTRON_PACKAGES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1', 'libxtst6']

const PACKAGE_LISTS = '/var/lib/apt/lists'

/** How long apt-get waits while another program installs packages. */
const LOCK_TIMEOUT_SECONDS = 120

/**
 * Makes sure that the programs and libraries which do not come from npm are there.
 *
 * As root on a Debian they are installed; anybody else is told the command to run.
 *
 * @param options - `display`: a display of our own will be needed; `tests`: so will what the tests read PDF files with.
 */
export async function provideSystemLibraries(executable, { display, tests }) {
  if (process.platform !== 'linux') return
  const wanted = [
    ...((await linksCompletely(executable)) ? [] : ELECTRON_PACKAGES),
    ...(display && !onPath('Xvfb') ? ['xvfb'] : []),
    ...(tests && !onPath('pdftotext') ? ['poppler-utils'] : []),
    ...(tests && !onPath('qpdf') ? ['qpdf'] : []),
  ]
  if (wanted.length === 0) return
  if (!onPath('apt-get'))
    throw new PlainError(`Missing on this system: what Debian calls ${wanted.join(', ')}. Install it and try again.`)
  if (!isRoot)
    throw new PlainError(
      `Missing on this system. Run this, then try again:\n  sudo apt-get update && sudo apt-get install -y ${(await packageNames(wanted)).join(' ')}`,
    )
  await install(wanted)
  if (!(await linksCompletely(executable)))
    throw new PlainError(`Electron still lacks libraries: ${(await missingLibraries(executable)).join(', ')}`)
}

async function install(wanted) {
  say(`Installing system packages: ${wanted.join(' ')} …`)
  const hasLists = existsSync(PACKAGE_LISTS) && readdirSync(PACKAGE_LISTS).some((name) => name.endsWith('_Packages'))
  if (hasLists && (await aptGetInstall(wanted)).code === 0) return
  // No lists yet, or old ones that name files which are gone.
  await aptGet(['update', '-qq'])
  const { code, stderr } = await aptGetInstall(wanted)
  if (code !== 0) throw new PlainError(`apt-get could not install ${wanted.join(' ')}:\n${stderr.trim()}`)
}

const aptGetInstall = async (wanted) =>
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...(await packageNames(wanted))])

const aptGet = (args) =>
  capture('apt-get', ['-o', `DPkg::Lock::Timeout=${LOCK_TIMEOUT_SECONDS}`, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/** The names these packages have in this release. */
async function packageNames(wanted) {
  const { stdout } = await capture('apt-cache', ['pkgnames'])
  const known = new Set(stdout.split('\n'))
  return wanted.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name))
}

const linksCompletely = async (executable) => (await missingLibraries(executable)).length === 0

async function missingLibraries(executable) {
  // Electron's own libraries lie beside it.
  const env = { ...process.env, LD_LIBRARY_PATH: dirname(executable) }
  const { stdout } = await capture('ldd', [executable], { env })
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
}

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
