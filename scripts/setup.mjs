// Makes a fresh clone ready to run, with nothing but Node. What is done already is skipped.

import { withSetUpLock } from './lib/lock.mjs'
import { hasDisplay } from './lib/project.mjs'
import { runScript, say } from './lib/say.mjs'
import { build } from './setup/build.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { describeRuntime, provideElectron } from './setup/electron-runtime.mjs'
import { provideSystemLibraries } from './setup/system-libraries.mjs'

/**
 * Does what is missing for a command to run, in this order: dependencies, runtime, system libraries, build.
 *
 * @param needs - `electron`: the app will be run (else only the dependencies are installed); `built`: from `out/`;
 *   `tests`: by the tests, on a display of their own; `quiet`: say nothing when there was nothing to do.
 * @returns the Electron executable, or `undefined` when none was asked for.
 */
export async function setUp({ electron = true, built = true, tests = false, quiet = false } = {}) {
  requireNode()
  return withSetUpLock(async () => {
    await installDependencies()
    if (!electron) return undefined
    const runtime = await provideElectron()
    if (!quiet || runtime.isNew) say(describeRuntime(runtime))
    await provideSystemLibraries(runtime.executable, { display: tests || !hasDisplay, tests })
    if (built) await build()
    return runtime.executable
  })
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Standpoint needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    await setUp({ tests: process.argv.includes('--tests') })
    return 0
  })
}
