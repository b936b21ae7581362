import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { DeviceMemory } from '../app/device-memory'

/** The system's own dialogs. Each begins where the last one like it ended, and answers null when it is closed. */
export type Dialogs = ReturnType<typeof createDialogs>

export function createDialogs(parent: () => BrowserWindow | null, memory: DeviceMemory) {
  const documents = (): string => app.getPath('documents')
  return {
    /** Asks for the files that sources are in; none when it is closed. */
    async chooseSources(): Promise<readonly string[]> {
      const paths = await open({
        title: 'Open sources',
        defaultPath: memory.read().openFolder ?? documents(),
        filters: [
          {
            name: 'Texts, web pages, Word documents, PDFs',
            extensions: ['txt', 'md', 'markdown', 'text', 'html', 'htm', 'xhtml', 'docx', 'pdf'],
          },
          { name: 'All files', extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      })
      if (paths[0]) memory.remember({ openFolder: dirname(paths[0]) })
      return paths
    },

    /** Asks for the folder of a library. */
    async chooseLibrary(current: string): Promise<string | null> {
      const [path = null] = await open({
        title: 'Choose a library folder',
        buttonLabel: 'Use this folder',
        defaultPath: current,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      })
      return path
    },

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

  async function open(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
    const window = parent()
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths
  }
}
