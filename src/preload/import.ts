import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('standpointImport', {
  /** The file to decode. */
  job: (): Promise<unknown> => ipcRenderer.invoke('import:job'),
  /** Says how far it has come. */
  progress: (progress: unknown): void => ipcRenderer.send('import:progress', progress),
  /** Hands over what became of it. */
  done: (outcome: unknown): void => ipcRenderer.send('import:done', outcome),
})
