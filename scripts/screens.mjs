// A picture of every screen, light and dark, large and small, in screenshots/.

import { runScript } from './lib/say.mjs'
import { runSteps } from './lib/steps.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  const executable = await setUp({ tests: true })
  return runSteps(['screens'], { executable, patterns: [] })
})
