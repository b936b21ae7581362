import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * Gives this process a profile of its own that goes with it: a command must not disturb, nor wait
 * for, a window that is open on the analyst's profile. Said before ready.
 */
export function takeThrowawayProfile(): void {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-'))
  app.setPath('userData', folder)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
