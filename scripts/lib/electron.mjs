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
export function runApp(executable, args) {
  return onSomeDisplay((env) =>
    run(executable, [...BASE_ARGUMENTS, ROOT, ...args], { cwd: CALLER_FOLDER, env: electronEnvironment(env) }),
  )
}

/** Does the work with the person's display, or an invisible one where there is none. */
export function onSomeDisplay(work) {
  return hasDisplay ? work({}) : withDisplay(work)
}

/** The environment for an Electron: with `ELECTRON_RUN_AS_NODE` it would be a plain Node. */
export function electronEnvironment(extra) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return { ...rest, ...extra }
}
