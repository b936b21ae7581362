import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('standpointPrint', {
  /** What is to be printed. */
  model: (): Promise<unknown> => ipcRenderer.invoke('print:model'),
  /** Says that the page would not change if it were printed now, with what was seen while laying it out. */
  ready: (report: unknown): void => ipcRenderer.send('print:ready', report),
})
