import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StandpointApi } from '../../src/shared/ipc'
import { pieceAt } from '../../src/shared/text/anchor'
import { launchApp, type RunningApp } from './support/app'

declare global {
  interface Window {
    readonly standpoint: StandpointApi
  }
}

const ARTICLE = resolve(import.meta.dirname, '../../resources/sample/article.txt')
const STATEMENT = 'ISIS is resurging inside Iraq'

let folder: string
let running: RunningApp
let text: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-job-'))
  await mkdir(join(folder, 'data'))
  text = await readFile(ARTICLE, 'utf8')
  running = await launchApp({ userData: join(folder, 'data'), library: join(folder, 'library') })
}, 60_000)

afterAll(async () => {
  await running?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

it('takes an article to a printed briefing, and loses nothing when it is killed on the way', async () => {
  await importArticle(running.page)
  const briefingId = await theBriefing(running.page)
  await markClaims(running.page, briefingId)
  await judge(running.page)
  await writeFrontPage(running.page)
  await undoAndRedo(running.page)

  await running.kill()
  running = await launchApp({ userData: join(folder, 'data'), library: join(folder, 'library') })
  const { page } = running
  await page.getByRole('button', { name: /^A test of the whole job/ }).click()
  await page.getByRole('button', { name: 'Front page' }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Bottom line' }).inputValue())
    .toContain('No, not on this evidence')
  // Undo reaches back over the restart, by name.
  await expect.poll(() => page.getByRole('button', { name: /^Undo: / }).isEnabled()).toBe(true)

  const pdf = await printed(page, briefingId)
  const pages = pdf.split('\f').filter((each) => each.trim() !== '')
  for (const [index, each] of pages.entries()) {
    expect(each).toContain('TLP:GREEN')
    expect(each).toContain(`page ${index + 1} of ${pages.length}`)
    expect(each).toContain('DRAFT')
  }
  const whole = pdf.replace(/\s+/g, ' ')
  expect(whole).toContain('No, not on this evidence')
  expect(whole).toContain('Lezgin Ibrahim')
  expect(whole).toContain('Prints all 2 accepted claims; 0 left out')
}, 180_000)

async function importArticle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paste a text' }).click()
  await page.getByRole('textbox', { name: 'The text' }).fill(text)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('textbox', { name: 'Question' }).fill('Is ISIS resurging in Iraq?')
  await page.getByRole('textbox', { name: 'First statement' }).fill(STATEMENT)
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A test of the whole job')
  await page.getByRole('textbox', { name: 'Outlet' }).fill('The Euphrates Review')
  await page.getByRole('button', { name: 'Create the briefing' }).click()
  await page.getByText('Everything saved on this device').waitFor()
}

const theBriefing = async (page: Page): Promise<string> => {
  const listed = await page.evaluate(() => window.standpoint['library:list']({}))
  if (!listed.ok) throw new Error(listed.error.code)
  return listed.value.at(-1)?.briefingId ?? ''
}

/** Two claims by two voices, through the real bridge; marking by hand is tested on the desk itself. */
async function markClaims(page: Page, briefingId: string): Promise<void> {
  const opened = await page.evaluate(
    (id) => window.standpoint['briefing:open']({ briefingId: id as never }),
    briefingId,
  )
  if (!opened.ok) throw new Error(opened.error.code)
  const sourceId = opened.value.records.find(({ table }) => table === 'source')?.id
  const changes = ['Sarmad al-Bayati', 'Lezgin Ibrahim'].flatMap((name, index) => {
    const start = text.indexOf(name.split(' ').at(-1) ?? '')
    const voice = randomUUID()
    const words = `What ${name} holds about the border`
    return [
      { table: 'voice', id: voice, patch: { name, kind: 'person', rank: `a${index}` } },
      {
        table: 'claim',
        id: randomUUID(),
        patch: {
          number: index + 1,
          holder: voice,
          words,
          anchor: { sourceId, pieces: [pieceAt(text, start, start + 40)] },
        },
      },
    ]
  })
  const edit = {
    briefingId,
    group: randomUUID(),
    label: 'two claims',
    changes: [...changes, { table: 'briefing', id: briefingId, patch: { marking: 'TLP:GREEN' } }],
  }
  const reply = await page.evaluate((request) => window.standpoint['briefing:edit'](request as never), edit)
  expect(reply).toMatchObject({ ok: true })
  await page.reload()
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
  await page.getByRole('button', { name: /^A test of the whole job/ }).click()
}

async function judge(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stance pass' }).click()
  await page.getByRole('list', { name: '0 of 2 claims judged' }).waitFor()
  await page.keyboard.press('o')
  await page.getByRole('list', { name: '1 of 2 claims judged' }).waitFor()
  await page.keyboard.press('i')
  await page.getByLabel('Why you infer it').fill('He speaks of size, not of trend')
  await page.getByRole('heading', { name: STATEMENT }).click()
  await page.keyboard.press('r')
  await page.getByRole('list', { name: '2 of 2 claims judged' }).waitFor()
}

async function writeFrontPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Front page' }).click()
  await page.getByRole('textbox', { name: 'Bottom line' }).fill('No, not on this evidence [C1].')
  await page.getByRole('textbox', { name: 'Gaps' }).fill('No count of attacks over time.')
  await page.getByRole('heading', { name: 'A test of the whole job' }).click()
  await page.getByText(/Saved on this device/).waitFor()
}

async function undoAndRedo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo: gaps' }).click()
  await expect.poll(() => page.getByRole('textbox', { name: 'Gaps' }).inputValue()).toBe('')
  await page.getByRole('button', { name: 'Redo: gaps' }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Gaps' }).inputValue())
    .toBe('No count of attacks over time.')
}

/** The text of the PDF that the print screen would save. */
async function printed(page: Page, briefingId: string): Promise<string> {
  await page.getByRole('button', { name: 'Print / save' }).click()
  await page.getByRole('button', { name: 'Make the pages' }).click()
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 60_000 })
  const filter = {
    propositionId: null,
    stances: [],
    voices: [],
    kinds: [],
    types: [],
    topics: [],
    grades: [],
    text: '',
  }
  const options = {
    pageSize: 'A4',
    filter,
    kind: 'briefing',
    sections: ['claims', 'source', 'scales', 'matrix', 'assumptions'],
    greyscale: false,
    attach: false,
  }
  const bytes = await page.evaluate(
    async (request) => {
      const reply = await window.standpoint['print:preview'](request as never)
      return reply.ok ? Array.from(reply.value.bytes) : reply.error.code
    },
    { briefingId, options },
  )
  if (typeof bytes === 'string') throw new Error(bytes)
  const path = join(folder, 'out.pdf')
  await writeFile(path, Buffer.from(bytes))
  execFileSync('qpdf', ['--check', path])
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
}
