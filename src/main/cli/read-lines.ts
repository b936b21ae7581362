import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { err, ok, type Result } from '../../shared/result'

/**
 * The lines of a `.jsonl` file, each of the form that `schema` asks for; empty lines are passed over.
 *
 * @param form what a line has to look like, for the message about one that does not.
 */
export async function readLines<T>(
  path: string,
  name: string,
  schema: z.ZodType<T>,
  form: string,
): Promise<Result<readonly T[]>> {
  const contents = await readFile(path, 'utf8').catch(() => null)
  if (contents === null) return err({ code: 'source-unreadable', name, reason: 'it cannot be read' })
  const lines: T[] = []
  for (const [index, line] of contents.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = schema.safeParse(parseJson(line))
    if (!parsed.success) return err({ code: 'source-unreadable', name, reason: `line ${index + 1} is not ${form}` })
    lines.push(parsed.data)
  }
  return ok(lines)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
