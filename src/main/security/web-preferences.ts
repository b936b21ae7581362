import { join } from 'node:path'
import { app, type WebPreferences } from 'electron'
import type { Page } from './scheme'

const PRELOADS: Readonly<Record<Page, string>> = { app: 'index.js', print: 'print.js', import: 'import.js' }

/** What every window of ours is made with: the sandbox, an isolated preload, no Node anywhere. */
export const webPreferences = (page: Page): WebPreferences => ({
  preload: join(app.getAppPath(), 'out', 'preload', PRELOADS[page]),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: !app.isPackaged,
  disableBlinkFeatures: 'Auxclick',
})
