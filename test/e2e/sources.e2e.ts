import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RawRecord } from '../../src/shared/domain/records'
import { column, pdfOf } from '../support/pdf'
import { launchApp, type RunningApp } from './support/app'
import { dropFiles } from './support/drop'

const ARTICLE = resolve(import.meta.dirname, '../../resources/sample/article.txt')

let running: RunningApp
let article: string
beforeAll(async () => {
  running = await launchApp()
  article = await readFile(ARTICLE, 'utf8')
}, 60_000)
afterAll(() => running.close())

const dialog = (): Locator => running.page.getByRole('dialog')
const button = (name: string | RegExp): Locator => dialog().getByRole('button', { name })

/** The records of one table of the briefing that is open. */
async function records(title: RegExp, table: string): Promise<readonly RawRecord[]> {
  const all = await running.page.evaluate(async () => {
    const list = await window.standpoint['library:list']({})
    if (!list.ok) throw new Error(list.error.code)
    const opened = await Promise.all(
      list.value.map(({ briefingId }) => window.standpoint['briefing:open']({ briefingId: briefingId as never })),
    )
    return opened.flatMap((each) => (each.ok ? [each.value.records] : []))
  })
  const own = all.find((each) =>
    each.some((record) => record.table === 'briefing' && title.test(String(record.fields.title))),
  )
  return (own ?? []).filter((record) => record.table === table)
}

type Anchor = {
  readonly sourceId: string
  readonly pieces: readonly { readonly exact: string; readonly start: number }[]
}
const anchorsBySource = async (title: RegExp): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for (const { fields } of await records(title, 'claim')) {
    const { sourceId } = fields.anchor as Anchor
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  }
  return counts
}

it('takes several dropped files, one after another: a refused one is said and passed over, one can be skipped', async () => {
  const { page } = running
  await dropFiles(page, [
    {
      name: 'first.html',
      contents: `<!DOCTYPE html><title>The harbour</title><article><p>${'Prices rose at the harbour, said the master. '.repeat(8)}</p></article>`,
    },
    { name: 'picture.png', contents: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0) },
    {
      name: 'second.pdf',
      contents: await pdfOf([
        column(['A second source, on its first page.'], 50, 160),
        column(['And on its second.'], 50, 160),
      ]),
    },
    { name: 'third.txt', contents: 'A third source, which is not wanted after all.' },
  ])
  await page.getByRole('heading', { name: /first\.html \(file 1 of 4\)/ }).waitFor()
  await dialog().getByRole('textbox', { name: 'Title', exact: true }).fill('Several files')
  expect(await dialog().getByText('3 more files follow').count()).toBe(1)
  await button('Create the briefing').click()

  await page.getByText('“picture.png” is a picture').waitFor()
  await page.getByRole('heading', { name: /second\.pdf \(file 3 of 4\)/ }).waitFor()
  await dialog().getByText('Check the order').click()
  expect(
    await dialog()
      .getByRole('img', { name: /The page with its 1 blocks/ })
      .count(),
  ).toBe(1)
  await button('Add the source').click()
  await page.getByRole('heading', { name: /third\.txt \(file 4 of 4\)/ }).waitFor()
  await button('Cancel').click()
  await expect.poll(() => dialog().count()).toBe(0)

  const sources = await records(/^Several files/, 'source')
  expect(sources.map(({ fields }) => fields.originalName)).toEqual(['first.html', 'second.pdf'])
  expect(sources[1]?.fields.pages).toMatchObject([{ label: '1' }, { label: '2' }])
  // What was refused, and what was thought better of, leaves nothing behind; the originals of the others are kept.
  const status = await page.evaluate(() => window.standpoint['library:status']({}))
  const library = status.ok ? status.value.path : ''
  const kept = (await readdir(library, { recursive: true })).filter(
    (path) => path.includes('originals') && path.includes('.'),
  )
  expect(kept.map((path) => path.replace(/^.*(\.[a-z]+)$/, '$1')).sort()).toContain('.pdf')
  expect(kept.some((path) => /\.png$/.test(path))).toBe(false)
})

it('recognises the very text, and points out a near copy as one origin', async () => {
  const { page } = running
  await page.getByRole('button', { name: 'Library' }).click()
  await page.getByRole('button', { name: /^ISIS in Iraq/ }).click()
  await page
    .getByRole('tab', { name: /Euphrates/ })
    .first()
    .waitFor()
  await dropFiles(page, [{ name: 'again.txt', contents: article }])
  await dialog()
    .getByText(/This very text is in this briefing already: S1/)
    .waitFor()
  await button('Cancel').click()
  await dropFiles(page, [
    { name: 'reprint.txt', contents: article.replace('US-led', 'American-led').replace(/ISIS/, 'the group') },
  ])
  await dialog()
    .getByText(/of this text is in S1/)
    .waitFor()
  expect(
    await dialog()
      .getByRole('combobox', { name: 'What it is to the other sources' })
      .or(dialog().getByRole('textbox', { name: 'What it is to the other sources' }))
      .inputValue(),
  ).toMatch(/^From the same origin as S1/)
  await dialog().getByRole('textbox', { name: 'Outlet' }).fill('The Northern Wire')
  await button('Add the source').click()
  await expect.poll(() => dialog().count()).toBe(0)
  const sources = await records(/^ISIS in Iraq/, 'source')
  expect(sources.map(({ fields }) => fields.origin)).toEqual(['The Euphrates Review', 'The Euphrates Review'])
  // Added and named, in one step.
  await page.getByRole('button', { name: 'Undo: adding a source' }).click()
  await expect
    .poll(async () => (await records(/^ISIS in Iraq/, 'source')).map(({ fields }) => fields.origin ?? ''))
    .toEqual([''])
})

it('brings marks to a corrected text only as the analyst decides', async () => {
  const { page } = running
  const corrected = `CORRECTED\n\n${article.replace('holes will open in surveillance', 'gaps may open in surveillance').replace(/The US Embassy in Baghdad this week[^\n]*/, 'The embassy has not said anything.')}`
  await dropFiles(page, [{ name: 'corrected.txt', contents: corrected }])
  await dialog()
    .getByText(/of this text is in S1/)
    .waitFor()
  const relation = dialog().getByLabel('What it is to the other sources').first()
  await relation.click()
  await page.getByRole('option', { name: /^A corrected version of S1/ }).click()
  await button('Add the source').click()
  await page.getByRole('heading', { name: 'S1 was corrected: what moves to S2?' }).waitFor()

  const [earlier, later] = (await records(/^ISIS in Iraq/, 'source')).map(({ id }) => id)
  expect(await anchorsBySource(/^ISIS in Iraq/)).toEqual(new Map([[earlier, 22]]))
  const decide = dialog().getByRole('region', { name: 'To decide' })
  const verbatim = dialog().getByRole('region', { name: /^Word for word/ })
  const toDecide = await decide.getByRole('button').count()
  const verbatimCount = await verbatim.getByRole('button').count()
  expect(toDecide + verbatimCount).toBe(22)
  expect(toDecide).toBeGreaterThan(1)

  // One of those word for word is to stay; the others move together, and come back together.
  await verbatim.getByRole('checkbox').first().uncheck()
  await button(new RegExp(`^Move the ${verbatimCount - 1} word for word`)).click()
  await expect.poll(async () => (await anchorsBySource(/^ISIS in Iraq/)).get(later ?? '')).toBe(verbatimCount - 1)

  // A changed one: before and after side by side, then moved to the place that was chosen.
  await decide.getByRole('button', { name: /C12/ }).click()
  await dialog().getByRole('region', { name: 'Earlier version, S1' }).getByText('holes will').first().waitFor()
  expect(await button('Move C12 to S2').isDisabled()).toBe(true)
  await dialog()
    .getByRole('radio', { name: /in its old surroundings: \d+ % the same/ })
    .check()
  await button('Move C12 to S2').click()
  await expect.poll(async () => (await anchorsBySource(/^ISIS in Iraq/)).get(later ?? '')).toBe(verbatimCount)
  const moved = (await records(/^ISIS in Iraq/, 'claim')).find(({ fields }) => fields.number === 12)
  const anchor = moved?.fields.anchor as Anchor | undefined
  expect(anchor?.pieces[0]?.exact).toContain('gaps may open in surveillance')

  // One that is gone: nothing is on offer, and it stays.
  await decide.getByRole('button', { name: /C9/ }).click()
  await dialog().getByText('Nothing like it stands in the corrected text').waitFor()
  await button('Close').last().click()
  await page.getByText(/S2 corrects S1\. \d+ marks still stand on the earlier text/).waitFor()

  await page.getByRole('button', { name: 'Undo: moving C12 to the corrected text' }).click()
  await page.getByRole('button', { name: /^Undo: moving \d+ marks to the corrected text/ }).click()
  await expect.poll(() => anchorsBySource(/^ISIS in Iraq/)).toEqual(new Map([[earlier, 22]]))
})
