// The tests that drive the real app; arguments choose test files by a part of their names.

import { runScript } from './lib/say.mjs'
import { runSteps } from './lib/steps.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  const executable = await setUp({ tests: true })
  return runSteps(['e2e'], { executable, patterns: process.argv.slice(2) })
})
