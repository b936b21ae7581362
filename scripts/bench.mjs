// Measures one thing: `npm run bench -- NAME [--json]`. The benches are test/bench/NAME.bench.ts.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './lib/bundle.mjs'
import { withDisplay } from './lib/display.mjs'
import { electronEnvironment } from './lib/electron.mjs'
import { ROOT } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { PlainError, runScript } from './lib/say.mjs'
import { setUp } from './setup.mjs'

const FOLDER = join(ROOT, 'test', 'bench')
const ENDING = '.bench.ts'

await runScript(async () => {
  const args = process.argv.slice(2)
  const name = args.find((each) => !each.startsWith('-'))
  const files = readdirSync(FOLDER)
  if (!name || !files.includes(`${name}${ENDING}`))
    throw new PlainError(`Usage: npm run bench -- NAME [--json]\nNAME is one of: ${benchNames(files).join(', ')}`)

  const executable = await setUp({ tests: true, quiet: true })
  // With its companions, `NAME.main.ts` for Electron, say.
  const parts = files.filter((file) => file.startsWith(`${name}.`))
  const entries = parts.map((file) => [file.replace(/\.ts$/, ''), join(FOLDER, file)])
  const bundles = await bundle(join('bench', name), Object.fromEntries(entries))
  const env = { STANDPOINT_ROOT: ROOT, STANDPOINT_ELECTRON: executable }
  if (args.includes('--json')) env.STANDPOINT_BENCH_JSON = '1'
  return withDisplay((display) =>
    run(process.execPath, [join(bundles, `${name}.bench.cjs`)], {
      cwd: ROOT,
      env: electronEnvironment({ ...display, ...env }),
    }),
  )
})

function benchNames(files) {
  return files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length))
}
