import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { app } from 'electron'
import type { PrintModel } from '../../shared/print/model'
import { err, ok, type Result } from '../../shared/result'
import { reasonOf } from '../disk/errors'

/** A start of the app and one print; beyond this it hangs. In milliseconds. */
const TIMEOUT_MS = 120_000

/**
 * Makes pages in a process of the app that lives for this one print, when the engine of this one has failed.
 *
 * The model passes through a folder that only this account may read and that goes afterwards.
 */
export async function printElsewhere(model: PrintModel): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-print-'))
  try {
    const [from, to] = [join(folder, 'model.json'), join(folder, 'pages.pdf')]
    await writeFile(from, JSON.stringify(model), { mode: 0o600 })
    const own = app.isPackaged ? [] : [app.getAppPath()]
    const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []
    const args = [...sandbox, '--log-level=3', ...own, '--cli', 'print-pages', from, to]
    await promisify(execFile)(process.execPath, args, { timeout: TIMEOUT_MS, windowsHide: true })
    return ok(await readFile(to))
  } catch (error) {
    return err({ code: 'export-failed', reason: reasonOf(error) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
