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
}

/** Cancels every request of a session but our own, and leads its proxy nowhere. */
export async function forbidEgress(session: Session, development: string | null): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayFetch(url, development) }))
  session.setSpellCheckerEnabled(false)
  if (development) {
    session.webRequest.onHeadersReceived(({ responseHeaders }, callback) =>
      callback({
        responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [developmentPolicy(development)] },
      }),
    )
    return
  }
  await session.setProxy({ mode: 'fixed_servers', proxyRules: DEAD_PROXY, proxyBypassRules: '<-loopback>' })
}
