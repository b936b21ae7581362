// The app with hot reload: the page is served from a development server on this machine.
import { join } from 'node:path'
import { electronEnvironment, onSomeDisplay } from './lib/electron.mjs'
import { hasDisplay, isRoot, ROOT } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { runScript, say } from './lib/say.mjs'
import { forgetBuild } from './setup/build.mjs'
import { setUp } from './setup.mjs'

const ELECTRON_VITE = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

await runScript(async () => {
  const executable = await setUp({ built: false })
  forgetBuild()
  if (!hasDisplay) say('There is no display: the window opens on an invisible one.')
  const options = ['--watch', ...(isRoot ? ['--noSandbox'] : []), ...process.argv.slice(2)]
  return onSomeDisplay((env) =>
    run(process.execPath, [ELECTRON_VITE, 'dev', ...options], {
      cwd: ROOT,
      env: electronEnvironment({ ...env, ELECTRON_EXEC_PATH: executable }),
    }),
  )
})
