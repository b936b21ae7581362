import { describeError } from '../../shared/describe-error'
import { brief } from './brief'
import { check } from './check'
import { type CliTools, type Command, EXIT, type ExitCode } from './command'
import { exportBriefing } from './export'
import { printJob } from './print-job'
import { sample } from './sample'
import { suggestStances } from './stance'
import { suggestStatements } from './suggest'

const COMMANDS: Readonly<Record<string, Command>> = {
  brief,
  export: exportBriefing,
  suggest: suggestStatements,
  stance: suggestStances,
  check,
  sample,
  'print-job': printJob,
}

/** Runs one command. Results go to stdout, one line for people to stderr, how it ended to the exit code. */
export async function runCli(args: readonly string[], tools: CliTools): Promise<ExitCode> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (args.includes('--help') || args.includes('-h') || name === '') {
    tools.print(command ? help(command) : overview())
    return name === '' ? EXIT.usage : EXIT.done
  }
  if (!command) return misuse(tools, `there is no command “${name}”; --help lists them`)
  try {
    const outcome = await command.run(rest, tools)
    if (outcome.ok) return EXIT.done
    if ('usage' in outcome.error) return misuse(tools, `${outcome.error.usage}; usage: standpoint ${command.usage}`)
    tools.say(`standpoint ${name}: ${describeError(outcome.error)}`)
    return EXIT.failed
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // parseArgs throws what it does not know; everything else is a fault of ours.
    if (isArgumentError(error)) return misuse(tools, `${firstLine(message)}; usage: standpoint ${command.usage}`)
    tools.say(`standpoint ${name}: ${firstLine(message)}`)
    return EXIT.failed
  }
}

const isArgumentError = (error: unknown): boolean =>
  String((error as { code?: unknown }).code ?? '').startsWith('ERR_PARSE_ARGS')

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

function misuse(tools: CliTools, what: string): ExitCode {
  tools.say(`standpoint: ${what}`)
  return EXIT.usage
}

const help = ({ summary, usage }: Command): string => `usage: standpoint ${usage}\n\n${summary}\n\n${EXIT_CODES}`

const EXIT_CODES = 'exit codes: 0 done, 1 could not be done, 2 not called right'

const overview = (): string =>
  [
    'usage: standpoint COMMAND …',
    '',
    ...Object.values(COMMANDS)
      .filter(({ hidden }) => !hidden)
      .map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
    '',
    'Every command answers --help.',
    EXIT_CODES,
  ].join('\n')
