// Measures one thing: `npm run bench -- NAME [--json]`. The benches are test/bench/NAME.bench.ts.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
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
  const bundles = await bundle(
    name,
    files.filter((file) => file.startsWith(`${name}.`)),
  )
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

/**
 * Bundles `NAME.bench.ts` and its companions (`NAME.main.ts` for Electron, say) as CommonJS, beside each other.
 *
 * @returns the folder they lie in.
 */
async function bundle(name, files) {
  // Loaded here: set-up has to install it first.
  const { build } = await import('vite')
  const outDir = join(ROOT, 'test-results', 'bench', name)
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir,
      rollupOptions: {
        input: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), join(FOLDER, file)])),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  })
  return outDir
}
