import { describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/main/app/log'
import { answer, type Handlers } from '../../../../src/main/ipc/answer'
import { isTrustedSender, type Sender } from '../../../../src/main/ipc/trusted-frame'
import { CALLS, type Channel } from '../../../../src/shared/ipc'
import { ok } from '../../../../src/shared/result'

const ORIGIN = 'standpoint://app'
const PAGE = 7

const sender = (frame: Partial<NonNullable<Sender['senderFrame']>> | null = {}, id = PAGE): Sender => ({
  sender: { id },
  senderFrame: frame && { origin: ORIGIN, parent: null, url: `${ORIGIN}/index.html`, ...frame },
})

/** Handlers that note every call; a test replaces the one it is about. */
function aDesk(replaced: Partial<Handlers> = {}) {
  const called: string[] = []
  const logged: string[] = []
  const log: Log = {
    folder: '',
    info: () => undefined,
    warn: (message) => logged.push(message),
    error: (message) => logged.push(message),
  }
  const entries = (Object.keys(CALLS) as Channel[]).map((channel) => [
    channel,
    () => {
      called.push(channel)
      return ok(null)
    },
  ])
  const handlers = { ...Object.fromEntries(entries), ...replaced } as Handlers
  const desk = { handlers, log, isTrusted: (event: Sender) => isTrustedSender(event, PAGE, ORIGIN) }
  return { desk, called, logged }
}

describe('answer', () => {
  it('hands a checked request to its handler', async () => {
    const { desk } = aDesk({ 'import:discard': () => ok(null) })
    const importId = '5f0c3a52-2f0a-4b8e-9f0e-0d5a4b0f6d11'
    expect(await answer(desk, 'import:discard', sender(), { importId })).toEqual({ ok: true, value: null })
  })

  it.each<[string, Sender]>([
    ['a frame inside our page', sender({ parent: {} })],
    ['a srcdoc frame', sender({ parent: {}, origin: 'null' })],
    ['another origin', sender({ origin: 'standpoint://app.example' })],
    ['the print page', sender({ origin: 'standpoint://print' })],
    ['the development server in a build', sender({ origin: 'http://127.0.0.1:5173' })],
    ['another window of our own origin', sender({}, PAGE + 1)],
    ['a frame that is gone', sender(null)],
  ])('refuses %s on every channel, before it looks at the request', async (_who, event) => {
    const { desk, called } = aDesk()
    for (const channel of Object.keys(CALLS) as Channel[]) {
      const answered = await answer(desk, channel, event, {})
      expect(answered).toEqual({ ok: false, error: { code: 'bad-request', channel, issues: ['untrusted sender'] } })
    }
    expect(called).toEqual([])
  })

  it('trusts nobody while there is no window', () => {
    expect(isTrustedSender(sender(), null, ORIGIN)).toBe(false)
  })

  it('answers a request that does not fit with what is wrong, and calls nothing', async () => {
    const { desk, called } = aDesk()
    const answered = await answer(desk, 'import:discard', sender(), { importId: 'nonsense', more: 1 })
    expect(answered).toMatchObject({ ok: false, error: { code: 'bad-request', channel: 'import:discard' } })
    expect(JSON.stringify(answered)).toContain('importId')
    expect(called).toEqual([])
  })

  it.each([undefined, null, 'text', 3, [], new Date(0)])('answers %s as a request', async (payload) => {
    const { desk } = aDesk()
    expect(await answer(desk, 'briefing:undo', sender(), payload)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    })
  })

  it('answers a throw as an internal failure and logs it', async () => {
    const { desk, logged } = aDesk({
      'settings:read': () => {
        throw new TypeError('no such thing')
      },
      'library:list': () => Promise.reject(new Error('disk on fire')),
    })
    expect(await answer(desk, 'settings:read', sender(), {})).toEqual({
      ok: false,
      error: { code: 'internal', reason: 'no such thing' },
    })
    expect(await answer(desk, 'library:list', sender(), {})).toEqual({
      ok: false,
      error: { code: 'internal', reason: 'disk on fire' },
    })
    expect(logged).toEqual(['a handler threw', 'a handler threw'])
  })
})
