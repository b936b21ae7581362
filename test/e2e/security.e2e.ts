import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALLS, type StandpointApi } from '../../src/shared/ipc'
import { launchApp, type RunningApp } from './support/app'

/** Long enough for a navigation or a window to happen if nothing stopped it, in milliseconds. */
const SETTLE_MS = 300

let running: RunningApp
let folder = ''
let server: Server
/** A server on this very machine: the nearest place that anything could leak to. */
let outside = ''
const arrived: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`)
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'standpoint-e2e-security-'))
  running = await launchApp({ userData: folder })
})

afterAll(async () => {
  await running?.close()
  server.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

type Bridged = { readonly standpoint: StandpointApi }

/**
 * Runs code as the page itself would and answers its last word as JSON.
 *
 * From a timer: what a debugger evaluates is exempt from the policy.
 */
const inPage = <T, A>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T> =>
  running.page.evaluate(
    ([body, given]) =>
      new Promise<unknown>((resolve, reject) => {
        // The function is made here, under the debugger's exemption, and called later, without it.
        const run = new Function(`return (${body})`)() as (argument: unknown) => unknown
        setTimeout(
          () =>
            Promise.resolve()
              .then(() => run(given))
              .then(resolve, reject),
          0,
        )
      }),
    [work.toString(), argument] as const,
  ) as Promise<T>

const address = () =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.webContents.getURL()))

describe('the page', () => {
  it('has the contract and nothing of Node or Electron', async () => {
    const found = await inPage(() => ({
      globals: ['require', 'process', 'Buffer', 'module', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys((globalThis as unknown as { standpoint: object }).standpoint),
    }))
    expect(found.globals).toEqual([])
    expect(found.bridge.sort()).toEqual([...Object.keys(CALLS), 'on'].sort())
  })

  it('gets right answers though it has overwritten what the bridge might use', async () => {
    const { page } = running
    const answer = await inPage(async () => {
      const saved = { push: Array.prototype.push, parse: JSON.parse }
      Array.prototype.push = () => 0
      JSON.parse = () => 'stolen'
      try {
        const { standpoint } = globalThis as unknown as {
          standpoint: Record<string, (request: object) => Promise<unknown>>
        }
        return (await standpoint['app:about']?.({})) as { ok: boolean }
      } finally {
        Array.prototype.push = saved.push
        JSON.parse = saved.parse
      }
    })
    expect(answer.ok).toBe(true)
    expect(await page.title()).not.toBe('')
  })

  it('runs in a sandbox, isolated, on its own origin', async () => {
    const [preferences] = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        (webContents as unknown as { getLastWebPreferences: () => Electron.WebPreferences }).getLastWebPreferences(),
      ),
    )
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    })
    expect(await inPage(() => [location.origin, isSecureContext])).toEqual(['standpoint://app', true])
  })
})

describe('permissions', () => {
  it('are all denied', async () => {
    const answers = await inPage(async () => {
      const state = (name: string) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)
      return {
        notification: await Notification.requestPermission(),
        states: await Promise.all(
          ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(state),
        ),
        media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied',
        ),
        clipboard: await navigator.clipboard.readText().then(
          () => 'granted',
          () => 'denied',
        ),
      }
    })
    expect(answers).toEqual({
      notification: 'denied',
      states: Array(6).fill('denied'),
      media: 'denied',
      clipboard: 'denied',
    })
  })
})

describe('navigation', () => {
  it.each<[string, (to: string) => void]>([
    ['location', (to) => location.assign(to)],
    ['a link', (to) => Object.assign(document.createElement('a'), { href: to }).click()],
    [
      'a link to a new window',
      (to) => Object.assign(document.createElement('a'), { href: to, target: '_blank' }).click(),
    ],
    [
      'a form',
      (to) => {
        const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
        document.body.append(form)
        form.submit()
        form.remove()
      },
    ],
    [
      'a refresh',
      (to) => {
        const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}` })
        document.head.append(meta)
      },
    ],
    [
      'a link in a drawing',
      (to) => {
        const link = document.createElementNS('http://www.w3.org/2000/svg', 'a')
        link.setAttribute('href', to)
        document.body.append(link)
        link.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        link.remove()
      },
    ],
    [
      'a frame',
      (to) => {
        const frame = Object.assign(document.createElement('iframe'), { src: to })
        document.body.append(frame)
        setTimeout(() => frame.remove(), 200)
      },
    ],
  ])('by %s leads nowhere', async (_way, go) => {
    const before = await address()
    for (const to of [
      `${outside}/by-navigation`,
      'file:///etc/passwd',
      'standpoint://app/print.html',
      'standpoint://print/print.html',
    ])
      await inPage(go, to)
    await sleep(SETTLE_MS)
    expect(await address()).toEqual(before)
  })

  it('opens no window', async () => {
    const before = await address()
    expect(
      await inPage((to) => [window.open(to), window.open(), window.open('index.html')], `${outside}/by-window`),
    ).toEqual([null, null, null])
    await sleep(SETTLE_MS)
    expect(await address()).toEqual(before)
  })

  it('attaches no webview', async () => {
    const before = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    await inPage((to) => {
      const view = document.createElement('webview')
      view.setAttribute('src', to)
      document.body.append(view)
    }, `${outside}/by-webview`)
    await sleep(SETTLE_MS)
    expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(before)
  })
})

describe('scripts', () => {
  it('are made from no text', async () => {
    const outcome = await inPage(async () => {
      const tried = (work: () => unknown): string => {
        try {
          work()
          return 'ran'
        } catch (error) {
          return (error as Error).name
        }
      }
      const script = document.createElement('script')
      const inline = tried(() => {
        script.text = 'window.stolen = 1'
        document.body.append(script)
      })
      const foreign = tried(() => {
        document.createElement('script').src = 'https://example.com/x.js'
      })
      location.href = 'javascript:window.stolen = 1'
      await new Promise((settle) => setTimeout(settle, 100))
      return {
        // biome-ignore lint/security/noGlobalEval: it has to be refused.
        eval: tried(() => globalThis.eval('1')),
        function: tried(() => new Function('return 1')),
        timer: tried(() => setTimeout('window.stolen = 1' as unknown as () => void, 0)),
        inline,
        foreign,
        worker: tried(() => new Worker('data:text/javascript,1')),
        blobWorker: await new Promise((settle) => {
          const code = new Blob(['postMessage(1)'], { type: 'text/javascript' })
          const silent = () => settle('silent')
          try {
            const worker = new Worker(URL.createObjectURL(code))
            worker.onmessage = () => settle('ran')
            worker.onerror = silent
          } catch {
            silent()
          }
          setTimeout(silent, 500)
        }),
        markup: tried(() => {
          document.createElement('div').innerHTML = '<img src=x onerror=stolen=1>'
        }),
        written: tried(() => document.write('<p>')),
        parsed: tried(() => new DOMParser().parseFromString('<p>', 'text/html')),
        framed: tried(() => {
          document.createElement('iframe').srcdoc = '<script>1</script>'
        }),
        ranged: tried(() => document.createRange().createContextualFragment('<p>')),
        policy: tried(() =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy('mine', {}),
        ),
        stolen: 'stolen' in globalThis,
      }
    })
    expect(outcome).toEqual({
      eval: 'EvalError',
      function: 'EvalError',
      timer: 'TypeError',
      inline: 'TypeError',
      foreign: 'TypeError',
      worker: 'TypeError',
      blobWorker: 'silent',
      markup: 'TypeError',
      written: 'TypeError',
      parsed: 'TypeError',
      framed: 'TypeError',
      ranged: 'TypeError',
      policy: 'TypeError',
      stolen: false,
    })
  })

  it('may write style text, which Mantine does, but nothing with markup in it', async () => {
    const written = await inPage(() => {
      const style = document.createElement('style')
      style.innerHTML = '.a { color: red }'
      return style.textContent
    })
    expect(written).toBe('.a { color: red }')
  })

  it('get no style into the page without the nonce of this load', async () => {
    const colour = await inPage(async () => {
      const style = document.createElement('style')
      style.textContent = 'html { outline-color: rgb(1, 2, 3) }'
      document.head.append(style)
      document.body.setAttribute('style', 'outline-color: rgb(1, 2, 3)')
      const shown = [document.documentElement, document.body].map((each) => getComputedStyle(each).outlineColor)
      style.remove()
      document.body.removeAttribute('style')
      return shown
    })
    expect(colour).not.toContain('rgb(1, 2, 3)')
  })
})

describe('requests', () => {
  it.each([
    '..%2f..%2fpackage.json',
    '..%2F..%2Fpackage.json',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '%252e%252e%252fpackage.json',
    '..%5c..%5cpackage.json',
    '..%2fmain%2findex.js',
    'assets%2f..%2f..%2fmain%2findex.js',
    '../main/index.js',
  ])('for %s find nothing', async (path) => {
    const status = await inPage((url) => fetch(url).then(({ status }) => status), `standpoint://app/${path}`)
    expect(status).toBe(404)
  })

  it('find our own files', async () => {
    expect(await inPage(() => fetch('standpoint://app/index.html').then(({ ok }) => ok))).toBe(true)
  })

  it.each([
    'file:///etc/passwd',
    'https://example.com/',
    'standpoint://print/print.html',
    'standpoint://elsewhere/index.html',
    'data:text/plain,x',
  ])('for %s are refused', async (url) => {
    const outcome = await inPage(
      (to) =>
        fetch(to).then(
          ({ status }) => String(status),
          ({ name }) => name as string,
        ),
      url,
    )
    expect(outcome).toBe('TypeError')
  })

  it('reach no server, not even one on this machine, by any way a page has', async () => {
    await inPage(async (to) => {
      const quietly = async (work: () => unknown): Promise<void> => {
        try {
          await work()
        } catch {
          // Refused, as it should be.
        }
      }
      const element = (name: string, fields: object): void => {
        const made = Object.assign(document.createElement(name), fields)
        document.body.append(made)
        setTimeout(() => made.remove(), 200)
      }
      await quietly(() => fetch(`${to}/fetch`))
      await quietly(() => fetch(`${to}/fetch-quiet`, { mode: 'no-cors' }))
      await quietly(() => navigator.sendBeacon(`${to}/beacon`, 'words'))
      await quietly(() => new WebSocket(`${to.replace('http', 'ws')}/socket`))
      await quietly(() => new EventSource(`${to}/events`))
      await quietly(() => {
        new Image().src = `${to}/image`
      })
      await quietly(() => element('link', { rel: 'stylesheet', href: `${to}/style` }))
      await quietly(() => element('link', { rel: 'prefetch', href: `${to}/prefetch` }))
      await quietly(() => element('link', { rel: 'preconnect', href: to }))
      await quietly(() => element('video', { src: `${to}/video` }))
      await quietly(() => element('object', { data: `${to}/object` }))
      await quietly(() => element('iframe', { src: `${to}/frame` }))
      await quietly(() => element('a', { href: '#', ping: `${to}/ping` }))
      await quietly(() => new FontFace('x', `url(${to}/font)`).load())
    }, outside)
    await sleep(SETTLE_MS)
    expect(arrived).toEqual([])
  })

  it('of the main process itself are cancelled', async () => {
    const outcomes = await running.app.evaluate(
      ({ session }, addresses) =>
        Promise.all(
          addresses.map((address) =>
            (session.defaultSession as unknown as { fetch: typeof fetch }).fetch(address).then(
              ({ ok }) => (ok ? 'reached' : 'refused'),
              () => 'refused',
            ),
          ),
        ),
      [`${outside}/main`, 'https://example.com/', 'file:///etc/passwd'],
    )
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
    expect(arrived).toEqual([])
  })
})

describe('every session', () => {
  it('refuses requests from the moment it is made, whoever makes it', async () => {
    const outcome = await running.app.evaluate(
      ({ session }, to) =>
        (session.fromPartition('made just now') as unknown as { fetch: typeof fetch }).fetch(to).then(
          () => 'reached',
          () => 'refused',
        ),
      `${outside}/new-session`,
    )
    expect(outcome).toBe('refused')
    expect(arrived).toEqual([])
  })

  it('is led to a proxy that does not exist', async () => {
    const proxies = () =>
      running.app.evaluate(({ session }) =>
        Promise.all(
          [session.defaultSession, session.fromPartition('never seen before')].flatMap((each) => [
            each.resolveProxy('https://example.com/'),
            each.resolveProxy('http://127.0.0.1/'),
          ]),
        ),
      )
    // A new session takes a moment to know.
    await expect.poll(proxies).toEqual(Array(4).fill('PROXY 127.0.0.1:9'))
  })
})

describe('a frame inside the page', () => {
  it('has no bridge of its own', async () => {
    const bridged = await inPage(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const has = 'standpoint' in (frame.contentWindow ?? {})
      frame.remove()
      return has
    })
    expect(bridged).toBe(false)
  })
})

describe('the import page', () => {
  /** Imports a small file and answers its text, or why there is none. */
  const importWords = () =>
    running.page.evaluate(async () => {
      const bytes = new TextEncoder().encode('Words.\r\n')
      const prepared = await (window as unknown as Bridged).standpoint['import:file']({ name: 'a.txt', bytes })
      return prepared.ok ? prepared.value.text : prepared.error
    })

  it('is hidden, sandboxed, without bridge to anything, and keeps nothing on the disk', async () => {
    const { app } = running
    // It would be gone before anybody could look at it.
    await app.evaluate(({ app }) =>
      app.once('browser-window-created', (_event, window) => Object.assign(window, { destroy: () => undefined })),
    )
    expect(await importWords()).toBe('Words.\n')
    const found = await app.evaluate(async ({ BrowserWindow }, to) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().startsWith('standpoint://import/'),
      )
      if (!window) return null
      const { webContents } = window
      const page = (code: string): Promise<unknown> => webContents.executeJavaScript(code)
      const seen = {
        visible: window.isVisible(),
        persistent: webContents.session.isPersistent(),
        preferences: (
          webContents as unknown as { getLastWebPreferences: () => Electron.WebPreferences }
        ).getLastWebPreferences(),
        globals: await page('[typeof require, typeof process, typeof window.standpoint]'),
        bridge: await page('Object.keys(window.standpointImport)'),
        app: await page("fetch('standpoint://app/index.html').then(() => 'reached', () => 'refused')"),
        outside: await (webContents.session as unknown as { fetch: typeof fetch }).fetch(`${to}/import`).then(
          () => 'reached',
          () => 'refused',
        ),
      }
      BrowserWindow.prototype.destroy.call(window)
      return seen
    }, outside)
    expect(found).toMatchObject({
      visible: false,
      persistent: false,
      preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
      globals: ['undefined', 'undefined', 'undefined'],
      bridge: ['job', 'progress', 'done'],
      app: 'refused',
      outside: 'refused',
    })
    expect(arrived).toEqual([])
  })

  it('is gone when it has answered', async () => {
    expect(await importWords()).toBe('Words.\n')
    expect(await address()).toEqual(['standpoint://app/index.html'])
  })

  it('that crashes is a failure in words, and the next import works', async () => {
    await running.app.evaluate(({ app }) =>
      app.once('browser-window-created', (_event, { webContents }) =>
        webContents.once('did-navigate', () => webContents.forcefullyCrashRenderer()),
      ),
    )
    expect(await importWords()).toMatchObject({ code: 'internal' })
    expect(await address()).toEqual(['standpoint://app/index.html'])
    expect(await importWords()).toBe('Words.\n')
  })
})
