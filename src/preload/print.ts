import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('standpointPrint', {
  /** Listens for what is to be set: a model where another one begins, else null, and a part of it. */
  onPart: (listener: (turn: number, model: unknown, part: unknown) => void): void => {
    ipcRenderer.on('print:part', (_event, turn: number, model: unknown, part: unknown) => listener(turn, model, part))
  },
  /** Says that what was asked at a turn would not change if it were printed now, and which fonts could not be had. */
  ready: (turn: number, missingFonts: readonly string[]): void => ipcRenderer.send('print:ready', turn, missingFonts),
})
