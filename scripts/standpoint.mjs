// Standpoint without a window. Its stdout is the app's own; set-up speaks on stderr, and only when it had to do something.
import { runCommandLine } from './lib/electron.mjs'
import { runScript } from './lib/say.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => runCommandLine(await setUp({ quiet: true }), process.argv.slice(2)))
