import { app, BrowserWindow } from 'electron'

/** What an Electron costs that does nothing: one empty window, as wide as ours. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  void window.loadURL('data:text/html,<!doctype html><html data-ready="true"><title>bare</title></html>')
})
