import { app, type WebContents } from 'electron'
import type { Log } from '../app/log'

/**
 * Guards every page from the moment it exists: it stays where it is, opens no window, holds no webview.
 *
 * The page may load its own address again (a reload), which is no way out.
 */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log))
}

function guard(contents: WebContents, log: Log): void {
  const stay = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (event.url === contents.getURL()) return
    event.preventDefault()
    log.warn('refused a navigation', { url: event.url })
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    log.warn('refused a window', { url })
    return { action: 'deny' }
  })
  // Devices are asked for outside of the permission handlers.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
