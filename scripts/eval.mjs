// Scores suggestions against a marked file: `npm run eval -- [--task NAME] FILE.jsonl [--json]`. The tasks are test/eval/NAME.eval.ts.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './lib/bundle.mjs'
import { ROOT } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { PlainError, runScript } from './lib/say.mjs'
import { setUp } from './setup.mjs'

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { task: { type: 'string', default: 'attribution' }, json: { type: 'boolean', default: false } },
  })
  const { task, json } = values
  const [file] = positionals
  const entry = join(ROOT, 'test', 'eval', `${task}.eval.ts`)
  if (!file || !/^[a-z]+$/.test(task) || !existsSync(entry))
    throw new PlainError('Usage: npm run eval -- [--task attribution | stance] FILE.jsonl [--json]')
  await setUp({ electron: false })
  const name = `${task}.eval`
  const folder = await bundle('eval', { [name]: entry })
  return run(process.execPath, [join(folder, `${name}.cjs`), resolve(file), ...(json ? ['--json'] : [])], { cwd: ROOT })
})
