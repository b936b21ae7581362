import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PrintOptions, USUAL_OPTIONS } from '../../src/shared/print/options'
import { sampleContents } from '../fixtures/sample'
import { launchApp, type RunningApp } from './support/app'
import { standpoint } from './support/command-line'
import { copiedText, flowing, fontsOf, metadataOf, pagesOf, syntaxErrors, textOf } from './support/pdf'

/** The fonts that come with the app; any other is the machine's, and prints another page elsewhere. */
const PACKAGED = /^(?:SourceSerif4|SourceSans3|NotoNaskhArabic|StandpointMarks)/

const optionsOf = (kind: PrintOptions['kind']): PrintOptions => ({ ...USUAL_OPTIONS, kind })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-print-e2e-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the printed sample', () => {
  let pdf: string
  let pages: string[]
  beforeAll(async () => {
    pdf = join(folder, 'sample.pdf')
    expect(await standpoint(['sample', '--pdf', 'sample.pdf'], folder)).toMatchObject({ code: 0 })
    pages = await pagesOf(pdf)
  })

  it('says on every page what it is: marking twice, state, title, page n of m', () => {
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries()) {
      expect(page.match(/TLP:CLEAR/g)?.length).toBeGreaterThanOrEqual(2)
      expect(page).toContain(`page ${index + 1} of ${pages.length}`)
      expect(page).toMatch(/DRAFT\s+ISIS in Iraq/)
    }
  })

  it('has the whole answer on page 1 and who says what on page 2', () => {
    const [first = '', second = '', third = ''] = pages.map(flowing)
    for (const part of ['Question', 'Bottom line', 'Key judgements', 'Why it matters', 'What would'])
      expect(first.toLowerCase()).toContain(part.toLowerCase())
    expect(first).toMatch(/Prints all 22 accepted claims; 0 left out by filter; 2 private notes left out/)
    for (const part of ['Who says what', 'Against our judgements', 'Assumptions', 'Not heard'])
      expect(second).toContain(part)
    expect(third).toContain('Claims by statement')
  })

  it('prints the words of every claim once among the claims, with its label', async () => {
    const { records } = await sampleContents()
    const text = await textOf(pdf)
    const from = text.indexOf('Claims by statement')
    const evidence = text.slice(from, text.indexOf('Dates and figures in the source'))
    for (const { number, words } of records.claim) {
      expect(evidence.split(flowing(words)), `C${number}`).toHaveLength(2)
      expect(evidence, `C${number}`).toMatch(new RegExp(`[▲△▼▽◆◇●○] [SOQN] C${number} ¶|C${number} ¶`))
    }
  })

  it('uses packaged fonts only, all embedded', async () => {
    const fonts = await fontsOf(pdf)
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts.filter(({ name, embedded }) => !PACKAGED.test(name) || !embedded)).toEqual([])
  })

  it('is sound, A4, and tells of its making only who made it', async () => {
    expect(await syntaxErrors(pdf)).toBe('')
    expect(await metadataOf(pdf)).toMatchObject({
      Title: 'ISIS in Iraq: no evidence of a return, an open border to watch',
      Creator: 'Standpoint',
      Producer: 'Standpoint',
      'Page size': expect.stringContaining('(A4)'),
    })
  })
})

it('sets Arabic so that it can be read and copied', async () => {
  const said = 'قال وزير الخارجية إن الحكومة لا تريد الحرب والله شاهد'
  await writeFile(
    join(folder, 'arabic.txt'),
    `الخبر\n«${said}»، قال محمد علي.\nThe end of it, said Ada Moreno, is near.\n`,
  )
  const args = ['brief', 'arabic.txt', '--title', said, '--pdf', 'arabic.pdf']
  expect(await standpoint(args, folder)).toMatchObject({ code: 0 })
  expect(await copiedText(join(folder, 'arabic.pdf'))).toContain(said)
  expect((await fontsOf(join(folder, 'arabic.pdf'))).filter(({ name }) => !PACKAGED.test(name))).toEqual([])
})

describe('printing from the window', () => {
  let running: RunningApp
  let briefingId: string
  beforeAll(async () => {
    running = await launchApp()
    briefingId = await running.page.evaluate(async () => {
      const added = await window.standpoint['library:add-sample']({})
      if (!added.ok) throw new Error(added.error.code)
      return added.value.briefingId
    })
  })
  afterAll(() => running.close())

  const preview = (kind: PrintOptions['kind'] = 'briefing') =>
    running.page.evaluate(
      async ([id, options]) => {
        const printed = await window.standpoint['print:preview']({ briefingId: id as never, options })
        return printed.ok ? { pages: printed.value.pages, bytes: printed.value.bytes.byteLength } : printed.error
      },
      [briefingId, optionsOf(kind)] as const,
    )

  it('gives the window the PDF itself', async () => {
    expect(await preview()).toMatchObject({ pages: expect.any(Number), bytes: expect.any(Number) })
  })

  it('gives up the first of two previews and makes the second', async () => {
    const [first, second] = await Promise.all([preview(), preview('extract')])
    expect(first).toEqual({ code: 'cancelled' })
    expect(second).toMatchObject({ pages: expect.any(Number) })
  })

  it('prints on after a print that failed in this process', async () => {
    // On Electron 25 one rejected print makes every later one of the process fail with its error.
    const refused = await running.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false })
      await window.loadURL('about:blank')
      return window.webContents.printToPDF({ pageRanges: '9-1' }).then(
        () => 'printed',
        () => 'refused',
      )
    })
    expect(refused).toBe('refused')
    expect(await preview()).toMatchObject({ pages: expect.any(Number) })
    expect(await preview('extract')).toMatchObject({ pages: expect.any(Number) })
  })
})
