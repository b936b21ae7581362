import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { launchApp, type RunningApp } from '../e2e/support/app'

/** Git ignores this folder: the pictures are for looking at. */
const FOLDER = resolve(import.meta.dirname, '../../screenshots')

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const
const SCHEMES = ['light', 'dark'] as const

/** Each picture's name, and how to get there from the one before. */
const STEPS: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['library', (page) => page.getByRole('button', { name: 'Library' }).click()],
  ['import', (page) => page.getByRole('button', { name: 'Paste a text' }).click()],
  [
    'import-preview',
    async (page) => {
      await page
        .getByRole('textbox', { name: 'The text' })
        .fill('A heading\n\n“It is over,” said Ada Moreno, a banker.\n\nHe denied it.\n')
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('textbox', { name: 'Question' }).waitFor()
    },
  ],
  [
    'desk',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^ISIS in Iraq/ }).click()
      await page.getByRole('row').nth(3).click()
    },
  ],
  ['palette', (page) => page.keyboard.press('Control+k')],
  [
    'keys',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
    },
  ],
  [
    'stance-pass',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Stance pass' }).click()
    },
  ],
  ['front-page', (page) => page.getByRole('button', { name: 'Front page' }).click()],
  ['matrix', (page) => page.getByRole('button', { name: 'Matrix' }).click()],
  [
    'print',
    async (page) => {
      await page.getByRole('button', { name: 'Print / save' }).click()
      await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 60_000 })
    },
  ],
  ['settings', (page) => page.getByRole('button', { name: 'Settings' }).click()],
]

describe.each(SCHEMES.flatMap((scheme) => SIZES.map((size) => ({ scheme, ...size }))))(
  '$width×$height $scheme',
  ({ scheme, width, height }) => {
    let running: RunningApp
    const folder = join(FOLDER, `${width}x${height}-${scheme}`)
    beforeAll(async () => {
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true })
      running = await launchApp()
      await running.app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      )
      await running.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    })
    afterAll(() => running.close())

    it('is drawn', async () => {
      const { page } = running
      for (const [index, [name, go]] of STEPS.entries()) {
        await go(page)
        await settled(page)
        await page.screenshot({ path: join(folder, `${String(index + 1).padStart(2, '0')}-${name}.png`) })
      }
    })
  },
)

/** Fonts are there and nothing moves any more. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))
    await new Promise((drawn) => setTimeout(drawn, 400))
  })
