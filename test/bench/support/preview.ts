import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Playwright from 'playwright-core'
import type { ElectronApplication, Page } from 'playwright-core'
import { longBriefing } from '../../fixtures/long'

/** Claims that make about ten pages. */
const TEN_PAGES = 55
const RUNS = 9
const READY_TIMEOUT_MS = 60_000

/** How long the real app takes from an edit to its drawn page, several times, in milliseconds. */
export async function previews(folder: string): Promise<number[]> {
  const { STANDPOINT_ROOT: root = '', STANDPOINT_ELECTRON: executablePath = '' } = process.env
  const home = join(folder, 'preview')
  // Loaded from where it lies: it looks for files beside itself, which a bundle has not.
  const { _electron }: typeof Playwright = createRequire(join(root, 'package.json'))('playwright-core')
  const app = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${home}`],
    env: { ...(process.env as Record<string, string>), HOME: home, XDG_CONFIG_HOME: join(home, 'config') },
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    return await measure(app, await app.firstWindow())
  } finally {
    await app.close()
  }
}

async function measure(app: ElectronApplication, page: Page): Promise<number[]> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await fileBriefing(page)
  await page.getByRole('button', { name: /^The valley/ }).click()
  await page.getByRole('button', { name: 'Front page' }).click()
  // Edits to undo: each is one step.
  for (let edit = 0; edit < RUNS; edit += 1) {
    await page.getByRole('textbox', { name: 'Gaps' }).fill(`Nobody has measured the gates, ${edit} times over.`)
    await page.getByRole('textbox', { name: 'Gaps' }).blur()
    await page.getByText(/Saved on this device/).waitFor()
  }
  await page.getByRole('button', { name: 'Print / save' }).click()
  await page.locator('[aria-busy="false"]').waitFor({ timeout: READY_TIMEOUT_MS })
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.waitForTimeout(500)
    times.push(await undoneUntilDrawn(page))
  }
  return times.slice(1)
}

/** Takes back one edit and waits, in the page, until the pages that no longer have it are drawn. */
const undoneUntilDrawn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const view = document.querySelector('[aria-busy]')
    const busy = () => document.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'true'
    const until = (holds: () => boolean) =>
      new Promise<void>((settle) => {
        const look = () => (holds() ? settle() : requestAnimationFrame(look))
        look()
      })
    if (!view) throw new Error('there are no pages')
    const start = performance.now()
    const undo = [...document.querySelectorAll('button')].find((each) =>
      each.getAttribute('aria-label')?.startsWith('Undo'),
    )
    undo?.click()
    await until(busy)
    await until(() => !busy())
    return performance.now() - start
  })

/** Files a briefing of about ten pages by its records. */
async function fileBriefing(page: Page): Promise<void> {
  const { briefingId, changes, text } = longBriefing({ claims: TEN_PAGES, propositions: 6 })
  const own = changes.map(({ table, id, patch }) => {
    const { sha256: _, length: __, ...rest } = patch as Record<string, unknown>
    return { table, id, patch: rest }
  })
  const failure = await page.evaluate(
    async (request) => {
      const prepared = await window.standpoint['import:paste']({ text: request.text })
      if (!prepared.ok) return prepared.error.code
      const { importId } = prepared.value
      const created = await window.standpoint['briefing:create']({
        briefingId: request.briefingId as never,
        group: crypto.randomUUID() as never,
        label: 'new briefing',
        changes: request.changes as never,
        importId,
      })
      return created.ok ? null : JSON.stringify(created.error)
    },
    { briefingId, changes: own, text },
  )
  if (failure) throw new Error(failure)
  await page.reload()
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
}
