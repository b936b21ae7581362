import { parseArgs } from 'node:util'
import { z } from 'zod'
import { suggestionJson } from '../../shared/attribution/suggestion-json'
import { err, ok, type Result } from '../../shared/result'
import type { CliTools, Command } from './command'
import { fromCaller } from './output'
import { readLines } from './read-lines'

const TextLineSchema = z.object({ id: z.string(), text: z.string() })

/** Suggested statements as JSON, a line a file, or a line for each line of a `.jsonl` file. */
export const suggestStatements: Command = {
  summary: 'print suggested statements as JSON lines',
  usage: 'suggest FILE… --json',
  async run(args, tools) {
    const { positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: true } },
    })
    if (positionals.length === 0) return err({ usage: 'suggest needs a file' })
    for (const file of positionals) {
      const printed = file.endsWith('.jsonl') ? await printLines(file, tools) : await printFile(file, tools)
      if (!printed.ok) return printed
    }
    return ok(null)
  },
}

async function printFile(file: string, tools: CliTools): Promise<Result<null>> {
  const read = await tools.readFile(fromCaller(tools, file))
  if (!read.ok) return read
  tools.print(suggestionJson({ file }, read.value.text))
  return ok(null)
}

/** Offsets count in each text as given: it is not frozen here. */
async function printLines(file: string, tools: CliTools): Promise<Result<null>> {
  const lines = await readLines(fromCaller(tools, file), file, TextLineSchema, '{"id": …, "text": …}')
  if (!lines.ok) return lines
  for (const { id, text } of lines.value) tools.print(suggestionJson({ id }, text))
  return ok(null)
}
