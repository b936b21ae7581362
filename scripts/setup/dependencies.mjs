import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/project.mjs'
import { npmCommand, run } from '../lib/run.mjs'
import { PlainError, say } from '../lib/say.mjs'

/** Installs what the lock file names, unless exactly that is there already. */
export async function installDependencies() {
  if (installedAsLocked()) return
  say('Installing the dependencies named in package-lock.json …')
  const [command, args] = npmCommand(['ci', '--include=dev', '--include=optional', '--loglevel=error'])
  // npm writes its summary to stdout, which belongs to the program that set-up prepares.
  const code = await run(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new PlainError(`npm ci failed (exit code ${code}). Nothing else was done.`)
}

/** Whether node_modules holds every package of the lock file in its locked version. */
function installedAsLocked() {
  // npm writes this file last, so an interrupted installation has none.
  const recordPath = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(recordPath)) return false
  const locked = packagesIn(join(ROOT, 'package-lock.json'))
  const installed = packagesIn(recordPath)
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true
    const present = installed[path]
    // Packages for other platforms are in the lock file and are left out on this one.
    if (!present) return wanted.optional === true
    return present.version === wanted.version && present.integrity === wanted.integrity
  })
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  } catch (error) {
    throw new PlainError(`${path} cannot be read: ${error.message}`)
  }
}
