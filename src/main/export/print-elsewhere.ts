import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { app } from 'electron'
import { err, ok, type Result } from '../../shared/result'
import { reasonOf } from '../disk/errors'
import type { PrintedPages, PrintJob } from './print-queue'

/** A start of the app and one print, which may be long; beyond this it hangs. In milliseconds. */
const TIMEOUT_MS = 300_000

/**
 * Prints in a process of the app that lives for this one print, when the engine of this one has failed.
 *
 * The job passes through a folder that only this account may read and that goes afterwards.
 */
export async function printElsewhere(job: PrintJob): Promise<Result<PrintedPages>> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-print-'))
  try {
    const [from, to] = [join(folder, 'job.json'), join(folder, 'print.pdf')]
    await writeFile(from, JSON.stringify(job), { mode: 0o600 })
    const own = app.isPackaged ? [] : [app.getAppPath()]
    const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []
    const args = [...sandbox, '--log-level=3', ...own, '--cli', 'print-job', from, to]
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: TIMEOUT_MS, windowsHide: true })
    return ok({ bytes: await readFile(to), pages: Number(stdout.trim()) })
  } catch (error) {
    return err({ code: 'export-failed', reason: reasonOf(error) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
