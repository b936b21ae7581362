import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { DeviceMemory } from '../app/device-memory'

/** The system's own dialogs. Each begins where the last one like it ended, and answers null when it is closed. */
export type Dialogs = ReturnType<typeof createDialogs>

export function createDialogs(parent: () => BrowserWindow | null, memory: DeviceMemory) {
  const documents = (): string => app.getPath('documents')
  return {
    /** Asks for a source text. */
    async chooseText(): Promise<string | null> {
      const path = await open({
        title: 'Open a text',
        defaultPath: memory.read().openFolder ?? documents(),
        filters: [
          { name: 'Text', extensions: ['txt', 'md', 'markdown', 'text'] },
          { name: 'All files', extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      if (path) memory.remember({ openFolder: dirname(path) })
      return path
    },

    /** Asks for the folder of a library. */
    chooseLibrary: (current: string): Promise<string | null> =>
      open({
        title: 'Choose a library folder',
        buttonLabel: 'Use this folder',
        defaultPath: current,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      }),

    /** Asks where a file goes. `name` is only proposed; the system's dialog asks before it replaces one. */
    async chooseTarget(name: string): Promise<string | null> {
      const window = parent()
      const options = {
        title: 'Save the briefing',
        defaultPath: join(memory.read().saveFolder ?? documents(), name),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'] as (
          | 'createDirectory'
          | 'showOverwriteConfirmation'
        )[],
      }
      const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      if (filePath) memory.remember({ saveFolder: dirname(filePath) })
      return filePath || null
    },
  }

  async function open(options: Electron.OpenDialogOptions): Promise<string | null> {
    const window = parent()
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths[0] ?? null
  }
}
