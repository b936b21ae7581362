import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shell } from 'electron'
import { err, ok, type Result } from '../../shared/result'

/** Hands a PDF to the system's own viewer, from which paper comes. The copy lies in the system's temporary folder. */
export async function openInViewer(name: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    const path = join(await mkdtemp(join(tmpdir(), 'standpoint-print-')), name)
    await writeFile(path, bytes, { mode: 0o600 })
    const problem = await shell.openPath(path)
    return problem === '' ? ok(null) : err({ code: 'export-failed', reason: problem })
  } catch (error) {
    return err({ code: 'export-failed', reason: error instanceof Error ? error.message : String(error) })
  }
}
