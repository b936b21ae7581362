import { isAbsolute, join } from 'node:path'
import { ok } from '../../shared/result'
import { replaceFile } from '../disk/durable'
import type { PrintJob } from '../export/print-queue'
import type { CliTools, Outcome } from './command'

/** A path as the caller means it. */
export const fromCaller = (tools: Pick<CliTools, 'cwd'>, path: string): string =>
  isAbsolute(path) ? path : join(tools.cwd, path)

/** Prints a job into a file; the old file stays when that fails. */
export async function writePdf(tools: CliTools, job: PrintJob, path: string): Promise<Outcome> {
  const printed = await tools.printPdf(job)
  if (!printed.ok) return printed
  const written = await replaceFile(fromCaller(tools, path), printed.value.bytes)
  if (!written.ok) return written
  tools.say(`${path}: ${printed.value.pages} ${printed.value.pages === 1 ? 'page' : 'pages'}`)
  return ok(null)
}
