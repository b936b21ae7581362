import { withDisplay } from './display.mjs'
import { CALLER_FOLDER, hasDisplay, isRoot, ROOT } from './project.mjs'
import { run } from './run.mjs'

/** What every Electron of ours is started with. Chromium's sandbox refuses to run as root. */
export const BASE_ARGUMENTS = isRoot ? ['--no-sandbox'] : []

/**
 * Runs the app in the caller's folder and answers its exit code; with no display it gets an invisible one.
 *
 * @param executable - the Electron to use, as `setUp` answers it.
 * @param args - the app's own arguments.
 */
export const runApp = (executable, args) => runElectron(executable, [ROOT, ...args])

/**
 * Runs the app's command line in the same way.
 *
 * Chromium's own log is left out: without a session bus it complains on stderr, where only our one-line errors belong.
 */
export const runCommandLine = (executable, args) => runElectron(executable, ['--log-level=3', ROOT, '--cli', ...args])

const runElectron = (executable, args) =>
  onSomeDisplay((env) =>
    run(executable, [...BASE_ARGUMENTS, ...args], { cwd: CALLER_FOLDER, env: electronEnvironment(env) }),
  )

/** Does the work with the person's display, or an invisible one where there is none. */
export function onSomeDisplay(work) {
  return hasDisplay ? work({}) : withDisplay(work)
}

/** The environment for an Electron: with `ELECTRON_RUN_AS_NODE` it would be a plain Node. */
export function electronEnvironment(extra) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return { ...rest, ...extra }
}
