import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Session } from 'electron'
import { containedFile } from './contain'
import { policyHeader, policyMeta } from './policy'
import { type Page, SCHEME } from './scheme'

/** What we serve. A file of any other kind does not belong to the app. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.bcmap': 'application/octet-stream',
}

/** Where the documents have room for this load's nonce and for their copy of the policy. */
const NONCE_PLACE = '__STYLE_NONCE__'
const POLICY_PLACE = '__POLICY__'

/**
 * Serves the built app to one session under `standpoint://<page>/`.
 *
 * A session has its own protocol table: each one that shows a page needs this call.
 *
 * @param page - the one host that answers; others do not exist in this session.
 * @param root - the folder of the built renderer.
 */
export function serveApp(session: Session, page: Page, root: string): void {
  session.protocol.handle(SCHEME, (request) => answerRequest(request, page, root))
  // A page of `file:` may read the whole disk, and such requests pass the request filter by.
  session.protocol.handle('file', nothing)
}

/** The response to one request: a file of the app, or 404 with nothing said about why. */
export async function answerRequest(request: Pick<Request, 'method' | 'url'>, page: Page, root: string) {
  const { host, pathname } = new URL(request.url)
  const contentType = CONTENT_TYPES[extname(pathname).toLowerCase()]
  if (request.method !== 'GET' || host !== page || !contentType) return nothing()
  const path = await containedFile(root, pathname)
  if (!path) return nothing()

  const nonce = randomBytes(16).toString('base64')
  const contents = await readFile(path)
  const body = extname(path) === '.html' ? dressed(contents.toString('utf8'), nonce) : contents
  return new Response(body, { headers: headers(contentType, nonce) })
}

const dressed = (html: string, nonce: string): string =>
  html.replaceAll(NONCE_PLACE, nonce).replaceAll(POLICY_PLACE, policyMeta())

// On scripts too: a worker takes its policy from its own response.
const headers = (contentType: string, nonce: string): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Security-Policy': policyHeader(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

const nothing = (): Response =>
  new Response(null, { status: 404, headers: { 'Content-Security-Policy': "default-src 'none'" } })
