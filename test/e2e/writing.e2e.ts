import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type RunningApp } from './support/app'

let running: RunningApp
beforeAll(async () => {
  running = await launchApp()
  const { page } = running
  await page.getByRole('button', { name: /^ISIS in Iraq/ }).click()
  await page.getByRole('button', { name: 'Front page' }).click()
})
afterAll(() => running.close())

it('marks a misspelt word and knows the names of the briefing', async () => {
  const { app, page } = running
  const field = page.getByRole('textbox', { name: 'Analysts’ dissent' })
  await field.click()
  await page.keyboard.type('misteak by al-Nashou')
  await page.keyboard.press('Escape')
  const wordAt = async (x: number): Promise<string> => {
    const asked = app.evaluate(
      ({ webContents }) =>
        new Promise<string>((answer) => {
          const window = webContents.getAllWebContents().find((each) => each.getType() === 'window')
          window?.once('context-menu', (_event, { misspelledWord }) => answer(misspelledWord))
        }),
    )
    const box = await field.boundingBox()
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + 14, { button: 'right' })
    const word = await asked
    await page.keyboard.press('Escape')
    return word
  }
  await expect.poll(() => wordAt(30), { timeout: 10_000 }).toBe('misteak')
  expect(await wordAt(140)).toBe('')
})

it('leads to what an undo took back on another screen', async () => {
  const { page } = running
  await page.getByText(/Saved on this device/).waitFor()
  await page.getByRole('button', { name: 'Matrix' }).click()
  await page.getByRole('button', { name: /^Undo: / }).click()
  await page.getByRole('button', { name: 'Show it' }).click()
  const field = page.getByRole('textbox', { name: 'Analysts’ dissent' })
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await field.inputValue()).toBe('')
})

it('shows every claim that the front page does not cite, and cites one from the keyboard', async () => {
  const { page } = running
  await page.keyboard.press('Escape')
  await page.getByText('8 not cited').click()
  await page.getByRole('textbox', { name: 'Statement of judgement 1' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await page.getByText('7 not cited').waitFor()
  await page.getByRole('button', { name: /^Undo: citing C\d+/ }).waitFor()
})

it('gives a key to another action, and refuses one that is taken', async () => {
  const { page } = running
  await page.keyboard.press('?')
  await page.getByRole('button', { name: /^Supports the statement: S/ }).click()
  await page.keyboard.press('o')
  await page.getByText('O is “Rejects the statement”.').waitFor()
  await page.keyboard.press('u')
  await page.getByRole('button', { name: /^Supports the statement: U/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Stance pass' }).click()
  await page
    .getByRole('button', { name: /^\W*not judged|C1 / })
    .first()
    .click()
  await page.keyboard.press('u')
  await page.getByRole('button', { name: /^Undo: stance of United States/ }).waitFor()
})
