import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayFetch } from '../../../../src/main/security/may-fetch'
import { developmentPolicy, policyHeader, policyMeta } from '../../../../src/main/security/policy'
import { addressOf, developmentOrigin, originOf } from '../../../../src/main/security/scheme'
import { answerRequest } from '../../../../src/main/security/serve'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'standpoint-serve-'))
  await writeFile(
    join(root, 'index.html'),
    '<meta content="__POLICY__"><meta property="csp-nonce" nonce="__STYLE_NONCE__">',
  )
  await writeFile(join(root, 'worker.mjs'), '__STYLE_NONCE__')
  await writeFile(join(root, 'notes.exe'), 'x')
})

afterAll(() => rm(root, { recursive: true }))

const get = (url: string, method = 'GET') => answerRequest({ url, method }, 'app', root)

describe('answerRequest', () => {
  it('gives each load of a document its own nonce, the same in the header and in the document', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await get('standpoint://app/index.html')
        const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? 'none'
        const html = await response.text()
        expect(html).toContain(`nonce="${nonce}"`)
        expect(html).toContain(policyMeta())
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16)
  })

  it('sends the policy with a script too, since a worker has no other, and leaves the script as it is', async () => {
    const response = await get('standpoint://app/worker.mjs')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toBe('__STYLE_NONCE__')
  })

  it.each([
    'standpoint://elsewhere/index.html',
    'standpoint://print/index.html',
    'standpoint://app/notes.exe',
    'standpoint://app/..%2findex.html',
    'standpoint://app/',
  ])('has nothing at %s', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  it('answers no method but GET', async () => {
    expect((await get('standpoint://app/index.html', 'POST')).status).toBe(404)
  })
})

describe('policyHeader', () => {
  it('is this, and a change of it is a decision', () => {
    expect(policyHeader('N').split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "frame-src 'none'",
      "img-src 'self' blob:",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self' 'nonce-N'",
      'trusted-types default',
      "worker-src 'self'",
    ])
  })

  it('lets no script in by other ways while developing than the server on this machine', () => {
    const policy = developmentPolicy('http://127.0.0.1:5173')
    expect(policy).not.toContain('*')
    expect(policy).not.toContain('unsafe-eval')
    expect(policy.match(/(https?|ws):\/\/[^ ;]+/g)?.every((each) => each.endsWith('//127.0.0.1:5173'))).toBe(true)
  })
})

describe('developmentOrigin', () => {
  it('is the loopback server of an unpackaged run, and nothing else', () => {
    expect(developmentOrigin(false, 'http://127.0.0.1:5173/')).toBe('http://127.0.0.1:5173')
    expect(developmentOrigin(true, 'http://127.0.0.1:5173/')).toBeNull()
    expect(developmentOrigin(false, 'http://example.com/')).toBeNull()
    expect(developmentOrigin(false, 'http://127.0.0.1.example.com/')).toBeNull()
    expect(developmentOrigin(false, '')).toBeNull()
  })

  it('takes the place of our own origin, never stands beside it', () => {
    expect(originOf('app', null)).toBe('standpoint://app')
    expect(originOf('app', 'http://127.0.0.1:5173')).toBe('http://127.0.0.1:5173')
    expect(addressOf('import', null)).toBe('standpoint://import/import.html')
  })
})

describe('mayFetch', () => {
  it.each([
    'http://example.com/',
    'https://example.com/',
    'http://127.0.0.1:5173/',
    'file:///etc/passwd',
    'ftp://x/',
    'ws://x/',
    'data:text/html,x',
  ])('refuses %s in a built app', (url) => {
    expect(mayFetch(url, null)).toBe(false)
  })

  it('fetches our own files', () => {
    expect(mayFetch('standpoint://app/index.html', null)).toBe(true)
  })

  it('fetches from the development server and from no other port of this machine', () => {
    expect(mayFetch('http://127.0.0.1:5173/main.tsx', 'http://127.0.0.1:5173')).toBe(true)
    expect(mayFetch('ws://127.0.0.1:5173/', 'http://127.0.0.1:5173')).toBe(true)
    expect(mayFetch('http://127.0.0.1:9999/', 'http://127.0.0.1:5173')).toBe(false)
    expect(mayFetch('https://example.com/', 'http://127.0.0.1:5173')).toBe(false)
  })
})
