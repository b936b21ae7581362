import { readFile, writeFile } from 'node:fs/promises'
import { err, ok } from '../../shared/result'
import type { PrintJob } from '../export/print-queue'
import type { Command } from './command'

/** Prints one job and writes its number of pages: what the app asks of a fresh process of itself. */
export const printJob: Command = {
  summary: 'for the app itself: print one job',
  usage: 'print-job JOB.json PRINT.pdf',
  hidden: true,
  async run([from, to, ...more], tools) {
    if (!from || !to || more.length > 0) return err({ usage: 'print-job takes a job and a target' })
    const job = JSON.parse(await readFile(from, 'utf8')) as PrintJob
    const made = await tools.printHere(job)
    if (made.kind === 'engine-failed') return err({ code: 'export-failed', reason: made.reason })
    if (made.kind === 'failed') return err(made.error)
    await writeFile(to, made.value.bytes, { mode: 0o600 })
    tools.print(String(made.value.pages))
    return ok(null)
  },
}
