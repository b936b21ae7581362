import { basename } from 'node:path'
import { ok, type Result } from '../../shared/result'
import { decode } from '../../shared/text/decode'
import { freeze } from '../../shared/text/freeze'
import { readSource } from '../import/read-source'

/** A text file, decoded and frozen as the window's import does it. */
export async function readFrozen(path: string): Promise<Result<{ readonly name: string; readonly text: string }>> {
  const file = await readSource(path)
  if (!file.ok) return file
  const decoded = decode(file.value.bytes, basename(path))
  if (!decoded.ok) return decoded
  return ok({ name: basename(path), text: freeze(decoded.value.text).text })
}
