import { app } from 'electron'
import type { About } from '../../shared/ipc'

/** Which Standpoint this is, what it runs on, and where it writes its log. */
export const about = (logFolder: string): About => ({
  version: app.getVersion(),
  runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
  logFolder,
})
