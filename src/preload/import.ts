import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('standpointImport', {
  /** The file to decode. */
  job: (): Promise<unknown> => ipcRenderer.invoke('import:job'),
  /** Hands over what became of it. */
  done: (outcome: unknown): void => ipcRenderer.send('import:done', outcome),
})
