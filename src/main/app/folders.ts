import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** Where this device keeps what belongs to no library. */
export const deviceFolders = () => {
  const userData = app.getPath('userData')
  return {
    userData,
    logs: join(userData, 'logs'),
    memory: join(userData, 'window.json'),
  }
}

export type DeviceFolders = ReturnType<typeof deviceFolders>

/** What is bundled with the app beside its code. */
export const sampleFolder = (): string => join(app.getAppPath(), 'resources', 'sample')

/** The bundled thread that packs briefings. */
export const packThread = (): string => join(app.getAppPath(), 'out', 'main', 'pack-thread.js')

/**
 * Where a library lies when nobody has said where: among the analyst's documents if one is there
 * already, else with the app's own data.
 */
export function defaultLibraryFolder(): string {
  const amongDocuments = join(app.getPath('documents'), 'Standpoint')
  return existsSync(join(amongDocuments, 'library.json')) ? amongDocuments : join(app.getPath('userData'), 'library')
}
