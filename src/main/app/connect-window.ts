import { app } from 'electron'
import { registerHandlers } from '../ipc/register'
import { isTrustedSender } from '../ipc/trusted-frame'
import { originOf } from '../security/scheme'
import { installAppMenu } from '../windows/app-menu'
import { createServices } from './create-services'
import type { Opened } from './opened'
import { guardQuit } from './quit-guard'

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
