// Opens the app. Without a display there is nothing to open it on, so the sample is printed instead.
import { join } from 'node:path'
import { runApp, runCommandLine } from './lib/electron.mjs'
import { CALLER_FOLDER, hasDisplay } from './lib/project.mjs'
import { runScript, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  const executable = await setUp()
  const args = process.argv.slice(2)
  if (hasDisplay) return runApp(executable, args)

  const pdf = join(CALLER_FOLDER, 'standpoint-sample.pdf')
  say('There is no display to open a window on. Printing the sample briefing instead …')
  const code = await runCommandLine(executable, ['sample', '--pdf', pdf])
  if (code === 0) say(`The sample briefing is printed: ${pdf}`)
  else say(`The sample briefing could not be printed (exit code ${code}).`)
  return code
})
