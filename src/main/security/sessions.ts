import { join } from 'node:path'
import { app, type Session, session } from 'electron'
import { forbidEgress } from './egress'
import { denyPermissions } from './permissions'
import type { Page } from './scheme'
import { serveApp } from './serve'

/** Locks down every session at the moment it is made, whoever makes it. Before ready. */
export function guardSessions(development: string | null): void {
  app.on('session-created', (made) => {
    denyPermissions(made)
    forbidEgress(made, development)
  })
}

/**
 * The session of a page, which serves that page and no other.
 *
 * The window has the stored session, where its projection lives. The hidden pages have one each
 * in memory: nothing that passes through them stays on the disk.
 */
export function pageSession(page: Page): Session {
  const its = page === 'app' ? session.defaultSession : session.fromPartition(page)
  if (!serving.has(its)) serveApp(its, page, join(app.getAppPath(), 'out', 'renderer'))
  serving.add(its)
  return its
}

const serving = new WeakSet<Session>()
