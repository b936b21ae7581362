import { app } from 'electron'
import { registerHandlers } from '../ipc/register'
import { isTrustedSender } from '../ipc/trusted-frame'
import { originOf } from '../security/scheme'
import type { Speller } from '../spelling/speller'
import { installAppMenu } from '../windows/app-menu'
import type { WindowHolder } from '../windows/window-holder'
import { createServices } from './create-services'
import type { DeviceMemory } from './device-memory'
import { guardQuit } from './quit-guard'
import type { Start } from './start-windowed'

/** The window that opened, and what its device remembers. */
export type Opened = Start & {
  readonly memory: DeviceMemory
  readonly spelling: Speller
  readonly window: WindowHolder
}

/** Gives the window its menu and somebody to answer it. In one go: the page may ask at any moment. */
export function connectWindow(opened: Opened): void {
  const { development, log, memory, window } = opened
  const showMenuState = installAppMenu({
    send: (command) => window.send('command', command),
    openBriefing: (id) => window.send('open-briefing', id),
    appName: app.name,
    withDeveloperTools: !app.isPackaged,
  })
  const services = createServices(opened, showMenuState)
  const origin = originOf('app', development)
  registerHandlers({
    handlers: services.then(({ handlers }) => handlers),
    isTrusted: (event) => isTrustedSender(event, window.pageId(), origin),
    log,
  })
  const settle = async () => {
    const { close } = await services
    await Promise.all([close(), memory.settled()])
  }
  guardQuit({ settle, log })
}
