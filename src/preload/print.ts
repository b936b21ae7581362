import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('standpointPrint', {
  /** Listens for what is to be set: a part of a print, or null when it is over. */
  onPart: (listener: (turn: number, part: unknown) => void): void => {
    ipcRenderer.on('print:part', (_event, turn: number, part: unknown) => listener(turn, part))
  },
  /** Says that what was asked at a turn would not change if it were printed now, and which fonts could not be had. */
  ready: (turn: number, missingFonts: readonly string[]): void => ipcRenderer.send('print:ready', turn, missingFonts),
})
