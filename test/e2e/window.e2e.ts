import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { electronExecutable, launchApp, type RunningApp } from './support/app'

let folder = ''
let running: RunningApp | null = null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-e2e-window-'))
})

afterEach(async () => {
  await running?.close()
  running = null
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function start(): Promise<RunningApp> {
  running = await launchApp({ userData: folder })
  return running
}

it('opens where it was closed', async () => {
  const first = await start()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1000, height: 700 }),
  )
  await first.close()
  expect(JSON.parse(await readFile(join(folder, 'window.json'), 'utf8'))).toMatchObject({
    bounds: { width: 1000, height: 700 },
  })
  const second = await start()
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toMatchObject(
    {
      width: 1000,
      height: 700,
    },
  )
})

it('brings the first window to the front when the app is started a second time', async () => {
  const { app } = await start()
  await app.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize()
    Object.assign(globalThis, { seconds: 0 })
    app.on('second-instance', () => Object.assign(globalThis, { seconds: 1 }))
  })
  const root = join(import.meta.dirname, '../..')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(electronExecutable(), [...sandbox, root, `--user-data-dir=${folder}`], { stdio: 'ignore' })
  expect(await new Promise((ended) => second.once('exit', ended))).toBe(0)
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { seconds: number }).seconds)).toBe(1)
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isMinimized())))
    .toEqual([false])
})

it('names undo and redo in the menu as the page says', async () => {
  const { app, page } = await start()
  await page.evaluate(() =>
    (window as unknown as { standpoint: Record<string, (request: object) => Promise<unknown>> }).standpoint[
      'menu:state'
    ]?.({
      undo: 'stance of Ada',
      redo: null,
      briefing: true,
      recent: [],
    }),
  )
  const labels = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu()
    return ['undo', 'redo', 'print'].map((id) => [menu?.getMenuItemById(id)?.label, menu?.getMenuItemById(id)?.enabled])
  })
  expect(labels).toEqual([
    ['&Undo stance of Ada', true],
    ['&Redo', true],
    ['&Print / save…', true],
  ])
})

it('shows the page again after it has crashed, and says so', async () => {
  const { app } = await start()
  const said = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const message = new Promise<string>((settle) => {
      dialog.showMessageBox = (async (_window: unknown, options: Electron.MessageBoxOptions) => {
        settle(options.message)
        return { response: 0, checkboxChecked: false }
      }) as typeof dialog.showMessageBox
    })
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return 'there is no window'
    const loaded = new Promise<void>((settle) => window.webContents.once('did-finish-load', () => settle()))
    window.webContents.forcefullyCrashRenderer()
    await loaded
    return message
  })
  expect(said).toBe('The window stopped working and was opened again.')
})

it('puts the sample into the new library of a first start, once', async () => {
  const briefings = (from: RunningApp) =>
    from.page.evaluate(async () => {
      const { standpoint } = window as unknown as {
        standpoint: Record<string, (request: object) => Promise<{ value: unknown[] }>>
      }
      return (await standpoint['library:list']?.({}))?.value.length
    })
  const first = await start()
  expect(await briefings(first)).toBe(1)
  await first.close()
  expect(await briefings(await start())).toBe(1)
})
