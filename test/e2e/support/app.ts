import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const ROOT = resolve(import.meta.dirname, '../../..')

/** How long the first screen may take on a busy machine, in milliseconds. */
const READY_TIMEOUT_MS = 30_000

export type LaunchOptions = {
  /** Where the app keeps its own data; a fresh temporary folder unless given, so that a test can start it twice. */
  readonly userData?: string
  /** The library to open; the default place, below `userData`, unless given. */
  readonly library?: string
  /** More arguments for the app. */
  readonly args?: readonly string[]
  /** More environment variables for the app. */
  readonly env?: Readonly<Record<string, string>>
}

export type RunningApp = {
  readonly app: ElectronApplication
  /** The main window's page, with its first screen on view. */
  readonly page: Page
  readonly userData: string
  /** Ends the app as closing its window would, and removes a folder that was made for it. */
  readonly close: () => Promise<void>
  /** Ends it as a power cut would; its folders stay. */
  readonly kill: () => Promise<void>
}

/**
 * Starts the built app with nothing mocked and waits for its first screen.
 *
 * The home folder is `userData` too: nothing of the person who runs the tests is read or written.
 */
export async function launchApp({ userData, library, args = [], env = {} }: LaunchOptions = {}): Promise<RunningApp> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'standpoint-e2e-')))
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [ROOT, `--user-data-dir=${folder}`, ...(library ? [`--library=${library}`] : []), ...args],
    env: { ...inheritedEnvironment(), HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), ...env },
    // Without this Playwright switches the sandbox off, and the tests would run another app than the analyst.
    chromiumSandbox: process.getuid?.() !== 0,
    cwd: folder,
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, {
    timeout: READY_TIMEOUT_MS,
  })
  return {
    app,
    page,
    userData: folder,
    async close() {
      await app.close()
      if (userData === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    async kill() {
      const process = app.process()
      const ended = new Promise((settle) => process.once('exit', settle))
      process.kill('SIGKILL')
      await ended
    },
  }
}

/** The Electron that set-up found. */
export function electronExecutable(): string {
  const executable = process.env.STANDPOINT_ELECTRON
  if (!executable) throw new Error('Run these tests by `npm run e2e`, which finds an Electron and a display for them.')
  return executable
}

function inheritedEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
