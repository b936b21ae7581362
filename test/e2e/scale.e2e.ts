import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeLibrary } from '../make-library/write'
import { launchApp, type RunningApp } from './support/app'

const CLAIMS = 100_000
/** Projecting so many claims takes seconds, more on a busy machine. In milliseconds. */
const PROJECTED_MS = 60_000

let folder: string
let running: RunningApp

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-scale-'))
  await mkdir(join(folder, 'data'))
  writeLibrary({ folder: join(folder, 'library'), claims: CLAIMS, seed: 1 })
  running = await launchApp({ userData: join(folder, 'data'), library: join(folder, 'library') })
}, 120_000)

afterAll(async () => {
  await running?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const claims = (page: Page) => page.getByRole('grid', { name: 'All claims' })
const choice = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} [\\d,]+$`) })
const numberIn = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''))
const countOf = async (page: Page, name: string): Promise<number> => {
  const row = page
    .locator('label', { has: choice(page, name) })
    .locator('span')
    .last()
  return numberIn(await row.textContent())
}
const kept = async (page: Page): Promise<number> =>
  numberIn(await page.getByRole('status').filter({ hasText: 'claim' }).locator('b').textContent())

describe('a library of 100,000 claims', () => {
  it('is listed, with the window usable while it is read', { timeout: PROJECTED_MS + 30_000 }, async () => {
    const { page } = running
    await page.getByRole('button', { name: 'All claims' }).click()
    await expect.poll(() => kept(page), { timeout: PROJECTED_MS }).toBe(CLAIMS)
    expect(await claims(page).getAttribute('aria-rowcount')).toBe(String(CLAIMS + 1))
    await expect.poll(() => claims(page).getByRole('row').count()).toBeLessThan(60)
  })

  it('keeps what the count of a value had promised, and takes that back', async () => {
    const { page } = running
    const promised = await countOf(page, 'rejects the statement')
    await choice(page, 'rejects the statement').check()
    await expect.poll(() => kept(page)).toBe(promised)
    expect(await page.getByText(/rejects the statement · towards any statement/).count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => kept(page)).toBe(CLAIMS)
  })

  it('finds words whatever their accents, once the texts are read', { timeout: PROJECTED_MS + 30_000 }, async () => {
    const { page } = running
    await page.getByText(/^[\d,]+ briefings$/).waitFor({ timeout: PROJECTED_MS })
    const words = page.getByRole('textbox', { name: /^Words in claim/ })
    await words.fill('yael lindqvist')
    await expect.poll(() => kept(page)).toBeLessThan(CLAIMS)
    const plain = await kept(page)
    await words.fill('Yaël Lindqvist')
    await expect.poll(() => kept(page)).toBe(plain)
    await words.fill('')
    await expect.poll(() => kept(page)).toBe(CLAIMS)
  })

  it('leads to a claim on its desk, and counts again what is judged there', async () => {
    const { page } = running
    const before = await countOf(page, 'not judged yet')
    await choice(page, 'not judged yet').check()
    await expect.poll(() => kept(page)).toBe(before)
    await claims(page).getByRole('row').nth(1).click()
    const detail = page.getByRole('region', { name: 'The chosen claim' })
    const words = (await detail.locator('p').nth(1).textContent()) ?? ''
    await detail.getByRole('button', { name: 'Open on the desk' }).click()
    await page.getByRole('row', { selected: true }).getByText(words).waitFor()
    await page.keyboard.press('s')
    await page.getByText(/^Saved on this device/).waitFor()
    await page.getByRole('button', { name: 'All claims' }).click()
    await expect.poll(() => kept(page)).toBe(before - 1)
  })

  it('is there at once after a restart, with what was edited', { timeout: 60_000 }, async () => {
    const before = await countOf(running.page, 'not judged yet')
    await running.close()
    running = await launchApp({ userData: join(folder, 'data'), library: join(folder, 'library') })
    const { page } = running
    await page.getByRole('button', { name: 'All claims' }).click()
    await expect.poll(() => kept(page), { timeout: 10_000 }).toBe(CLAIMS)
    await expect.poll(() => countOf(page, 'not judged yet')).toBe(before)
  })
})
