// What can be checked without starting the app.

import { runScript } from './lib/say.mjs'
import { runSteps } from './lib/steps.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  await setUp({ electron: false })
  return runSteps(['types', 'lint', 'unit'])
})
