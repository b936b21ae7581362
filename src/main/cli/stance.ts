import { parseArgs } from 'node:util'
import { z } from 'zod'
import { err, ok } from '../../shared/result'
import { stanceJson } from '../../shared/stance-suggestion/stance-json'
import type { Command } from './command'
import { fromCaller } from './output'
import { readLines } from './read-lines'

const PairSchema = z.object({ id: z.string(), proposition: z.string(), claim: z.string() })

/** Suggested stances as JSON, a line for each line of a `.jsonl` file. */
export const suggestStances: Command = {
  summary: 'print a suggested stance, or null, for each {"id", "proposition", "claim"} as JSON lines',
  usage: 'stance FILE.jsonl --json',
  async run(args, tools) {
    const { positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: true } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return err({ usage: 'stance needs one file' })
    const form = '{"id": …, "proposition": …, "claim": …}'
    const lines = await readLines(fromCaller(tools, file), file, PairSchema, form)
    if (!lines.ok) return lines
    for (const line of lines.value) tools.print(stanceJson(line))
    return ok(null)
  },
}
