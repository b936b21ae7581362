import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { suggestionJson } from '../../shared/attribution/suggestion-json'
import { err, ok, type Result } from '../../shared/result'
import type { CliTools, Command } from './command'
import { fromCaller } from './output'
import { readFrozen } from './read-text'

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
  const read = await readFrozen(fromCaller(tools, file))
  if (!read.ok) return read
  tools.print(suggestionJson({ file }, read.value.text))
  return ok(null)
}

/** Offsets count in each text as given: it is not frozen here. */
async function printLines(file: string, tools: CliTools): Promise<Result<null>> {
  const contents = await readFile(fromCaller(tools, file), 'utf8').catch(() => null)
  if (contents === null) return err({ code: 'source-unreadable', name: file, reason: 'it cannot be read' })
  for (const [index, line] of contents.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = TextLineSchema.safeParse(parseJson(line))
    if (!parsed.success)
      return err({ code: 'source-unreadable', name: file, reason: `line ${index + 1} is not {"id": …, "text": …}` })
    tools.print(suggestionJson({ id: parsed.data.id }, parsed.data.text))
  }
  return ok(null)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
