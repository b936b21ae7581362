// Everything that can be checked, from types to the real app.

import { runScript } from './lib/say.mjs'
import { runSteps } from './lib/steps.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  const executable = await setUp({ tests: true })
  return runSteps(['types', 'lint', 'unit', 'e2e'], { executable })
})
