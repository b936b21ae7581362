import { app, type Session } from 'electron'
import { mayFetch } from './may-fetch'
import { developmentPolicy } from './policy'

/** A port where nothing answers: whatever still asks for a proxy gets no further. */
const DEAD_PROXY = 'http://127.0.0.1:9'

/**
 * Tells Chromium to look up no name and to fetch nothing of its own. Before ready.
 *
 * A policy in the page alone does not do it: a WebRTC probe and DNS queries were seen to leave
 * the process under `default-src 'none'`.
 */
export function forbidNetwork(development: string | null): void {
  const rules = development ? 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost' : 'MAP * ~NOTFOUND'
  app.commandLine.appendSwitch('host-resolver-rules', rules)
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  if (development) return
  // By switch: it counts for every session there will be, and no window has to wait for it.
  app.commandLine.appendSwitch('proxy-server', DEAD_PROXY)
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
}

/** Cancels every request of a session but our own. */
export function forbidEgress(session: Session, development: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayFetch(url, development) }))
  session.setSpellCheckerEnabled(false)
  if (!development) return
  session.webRequest.onHeadersReceived(({ responseHeaders }, callback) =>
    callback({ responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [developmentPolicy(development)] } }),
  )
}
