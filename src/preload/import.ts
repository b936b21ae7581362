import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('standpointImport', {
  /** The next file to decode; settles when there is one. */
  next: (): Promise<unknown> => ipcRenderer.invoke('import:next'),
  /** Hands over what became of it. */
  done: (outcome: unknown): void => ipcRenderer.send('import:done', outcome),
})
