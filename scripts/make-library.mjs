// Writes an invented library of any size; see test/make-library.

import { join } from 'node:path'
import { bundle } from './lib/bundle.mjs'
import { ROOT } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { runScript } from './lib/say.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  await setUp({ electron: false })
  const bundles = await bundle('make-library', { main: join(ROOT, 'test', 'make-library', 'main.ts') })
  return run(process.execPath, [join(bundles, 'main.cjs'), ...process.argv.slice(2)], { cwd: ROOT })
})
