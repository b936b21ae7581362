import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withDisplay } from './display.mjs'
import { electronEnvironment } from './electron.mjs'
import { ROOT } from './project.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const inModules = (...path) => join(ROOT, 'node_modules', ...path)
const VITEST = inModules('vitest', 'vitest.mjs')
const RESULTS = join(ROOT, 'test-results')

const runNode = (args, options) => run(process.execPath, args, { cwd: ROOT, ...options })

/** Answers what a tool's exit code means: it counts as nothing when clean, and as one failure when not. */
const judged = async (code) => ({ passed: 0, failed: (await code) === 0 ? 0 : 1 })

/** The parts of a full check, by name. Each answers how many of its tests passed and failed. */
export const STEPS = {
  types: { title: 'Types', run: () => judged(runNode([inModules('typescript', 'bin', 'tsc'), '-b'])) },
  lint: {
    title: 'Lint and format',
    run: () => judged(runNode([inModules('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'])),
  },
  unit: { title: 'Unit tests and layers', run: ({ patterns }) => vitest('unit', 'vitest.config.mts', patterns) },
  e2e: { title: 'The real app', run: (context) => inTheApp('e2e', 'vitest.e2e.config.mts', context) },
  screens: {
    title: 'Pictures of the screens',
    run: (context) => inTheApp('screens', 'vitest.screens.config.mts', context),
  },
}

/**
 * Runs steps one after another, all of them whatever fails, and ends with the line `N passed, N failed`.
 *
 * @param context - `executable`: the Electron for the steps that need one; `patterns`: only these test files.
 * @returns the exit code: 0 when nothing failed.
 */
export async function runSteps(names, context = {}) {
  const startedAt = Date.now()
  const total = { passed: 0, failed: 0 }
  for (const [index, name] of names.entries()) {
    const { title, run: runStep } = STEPS[name]
    say(`\n[${index + 1}/${names.length}] ${title} (${elapsed(startedAt)})`)
    const { passed, failed } = await runStep({ patterns: [], ...context })
    if (failed > 0) say(`${title}: ${failed} failed`)
    total.passed += passed
    total.failed += failed
  }
  say(`\nDone in ${elapsed(startedAt)}.`)
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 ? 0 : 1
}

const inTheApp = (name, config, { executable, patterns }) =>
  withDisplay((display) => vitest(name, config, patterns, { ...display, STANDPOINT_ELECTRON: executable }))

async function vitest(name, config, patterns, env = {}) {
  mkdirSync(RESULTS, { recursive: true })
  const report = join(RESULTS, `${name}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runNode([VITEST, 'run', '--config', config, ...reporters, '--passWithNoTests', ...patterns], {
    env: electronEnvironment(env),
  })
  return counted(report, code)
}

/** Counts from the report; a run that failed without a failed test (a file that does not load) counts as one failure. */
function counted(report, code) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 }
  }
}

function elapsed(since) {
  const seconds = Math.round((Date.now() - since) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
