import { join } from 'node:path'
import { app, type Session, session } from 'electron'
import { forbidEgress } from './egress'
import { denyPermissions } from './permissions'
import type { Page } from './scheme'
import { serveApp } from './serve'

/**
 * The session of a page, locked down and serving that page.
 *
 * The window has the stored session, where its projection lives. The hidden pages have one each
 * in memory: nothing that passes through them stays on the disk.
 */
export async function lockedSession(page: Page, development: string | null): Promise<Session> {
  const its = page === 'app' ? session.defaultSession : session.fromPartition(page)
  const ready = locked.get(its)
  if (ready) return ready
  const work = lockDown(its, page, development)
  locked.set(its, work)
  return work
}

const locked = new WeakMap<Session, Promise<Session>>()

async function lockDown(its: Session, page: Page, development: string | null): Promise<Session> {
  denyPermissions(its)
  serveApp(its, page, join(app.getAppPath(), 'out', 'renderer'))
  await forbidEgress(its, development)
  return its
}
