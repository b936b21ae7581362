import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printModel } from '../../src/shared/print/build'
import type { PrintModel } from '../../src/shared/print/model'
import { SECTIONS, USUAL_OPTIONS } from '../../src/shared/print/options'
import type { Contents } from '../../src/shared/select/contents'
import { arabicBriefing } from '../fixtures/arabic'
import { longBriefing } from '../fixtures/long'
import { standpoint } from './support/command-line'
import {
  copiedText,
  flowing,
  fontsOf,
  metadataOf,
  type OutlineItem,
  outlineOf,
  pagesOf,
  syntaxErrors,
  uncompressed,
  wordsOf,
} from './support/pdf'

/** The most that a page of text may take, in bytes. */
const PAGE_LIMIT = 25 * 1024
const A4_WIDTH = 595

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-pages-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Prints a briefing with every section it can have, and answers the path of its PDF. */
async function printed(
  name: string,
  contents: Contents,
): Promise<{ readonly pdf: string; readonly model: PrintModel }> {
  const options = { ...USUAL_OPTIONS, sections: [...SECTIONS] }
  const made = printModel(contents, options, { now: new Date('2026-11-25T12:00:00Z') })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ model: made.value, attachment: null }))
  expect(await standpoint(['print-job', `${folder}/${name}.json`, `${folder}/${name}.pdf`], folder)).toMatchObject({
    code: 0,
  })
  return { pdf: join(folder, `${name}.pdf`), model: made.value }
}

describe('a long briefing', () => {
  const CLAIMS = 60
  const HORIZON =
    'within two years of the day on which the council of the valley votes the money for all three of the gates'
  let pdf: string
  let pages: string[]
  beforeAll(async () => {
    const builder = longBriefing({ claims: CLAIMS })
    for (const { table, patch } of builder.changes)
      if (table === 'judgement') Object.assign(patch, { horizon: HORIZON })
    pdf = (await printed('long', builder.contents())).pdf
    pages = await pagesOf(pdf)
  })

  /** A line of the contents list or an entry of the index, by what it names. */
  const numbersIn = (text: string, line: RegExp) =>
    Array.from(text.matchAll(line), ([, name = '', page]) => ({ name: name.trim(), page: Number(page) }))

  it('says on every page what it is', () => {
    for (const [index, page] of pages.entries()) {
      expect(page.match(/TLP:CLEAR/g)?.length).toBeGreaterThanOrEqual(2)
      expect(page).toContain(`page ${index + 1} of ${pages.length}`)
      expect(page).toMatch(/DRAFT\s+The valley/)
    }
  })

  it('has a contents list whose numbers are where the headings are', () => {
    const at = pages.findIndex((page) => /^ +Contents$/m.test(page))
    const lines = numbersIn(pages[at] ?? '', /^((?:\d+|P\d+|S\d+) {3,}\S.*?) {3,}(\d+)$/gm)
    expect(lines.length).toBeGreaterThan(20)
    for (const { name, page } of lines) {
      const [number = '', title = ''] = name.split(/ {3,}/)
      const heading = new RegExp(`^${number} +${title.replace(/[()]/g, '\\$&')}`, 'm')
      expect(pages[page - 1], name).toMatch(heading)
    }
  })

  it('has an index whose numbers are where the claims are', () => {
    const index = pages.at(-1) ?? ''
    const entries = numbersIn(index.slice(index.indexOf('Where each claim is')), /(C\d+) +(\d+)/g)
    expect(entries).toHaveLength(CLAIMS)
    for (const { name, page } of entries)
      expect(pages[page - 1], name).toMatch(new RegExp(`^[▲△▼▽◆◇●○] [SOQN] ${name} `, 'm'))
  })

  it('has an outline down to the single claim, which leads there', async () => {
    const outline = await outlineOf(pdf)
    const titles = ['Bottom line', '1 Key judgements', '2 Who says what', '5 Claims by statement']
    expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(titles))
    const flat = (items: readonly OutlineItem[]): OutlineItem[] => items.flatMap((item) => [item, ...flat(item.kids)])
    const claims = flat(outline).filter(({ title }) => /^C\d/.test(title))
    expect(claims).toHaveLength(CLAIMS)
    for (const { title, destpageposfrom1: page } of claims)
      expect(pages[page - 1], title).toMatch(new RegExp(`[SOQN] ${title.split(' ')[0]} `))
  })

  it('keeps headings with what they head, and no line alone at the head of a page', () => {
    for (const page of pages) {
      const lines = page.split('\n').filter((line) => line.trim() !== '')
      // The last line is the footer.
      expect(lines.at(-2), 'a heading at the foot of a page').not.toMatch(/^(?:P\d+|\d+) {10,}\S/)
      expect(lines[1], 'the end of a paragraph alone at the head of a page').not.toMatch(/^ *\(statement/)
    }
  })

  it('makes room for what hangs beside the text, however long', async () => {
    const words = await wordsOf(pdf, 1)
    const first = words.find(({ text }) => text === 'KJ1')
    const last = words.find(({ text }) => text === 'KJ2')
    const body = words.find(({ text, top }) => text === 'Confidence:' && top > (first?.top ?? 0))
    if (!first || !last || !body) throw new Error('there is no judgement')
    const beside = words.filter(({ top, left }) => top >= first.top && top < last.top && left < body.left - 1)
    expect(flowing(beside.map(({ text }) => text).join(' '))).toContain(HORIZON)
    for (const { right, bottom } of beside) {
      expect(right).toBeLessThan(body.left)
      expect(bottom).toBeLessThan(last.bottom)
    }
  })

  it('is sound, small, and says nothing of the machine', async () => {
    expect(await syntaxErrors(pdf)).toBe('')
    expect((await stat(pdf)).size / pages.length).toBeLessThan(PAGE_LIMIT)
    expect(await uncompressed(pdf)).not.toMatch(/standpoint:\/\/|Chrome|Electron|Skia|Mozilla/)
  })
})

describe('an Arabic briefing', () => {
  // Whoever reads a PDF guesses on which side of a number or a full stop a space belongs.
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '')

  let pdf: string
  let model: PrintModel
  let text: string
  beforeAll(async () => {
    ;({ pdf, model } = await printed('arabic', arabicBriefing().contents()))
    text = await copiedText(pdf)
  })

  it('is read back in the order in which it was written', () => {
    const said = [
      ...model.claims.flatMap(({ cards }) => cards.flatMap(({ words, quotations }) => [words, ...quotations])),
      ...model.claims.map(({ statement }) => statement),
      ...model.alsoReported.flatMap(({ quotations }) => quotations),
      ...model.texts.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''))),
      'الأحكام الرئيسية',
      'ما يخالف أحكامنا',
    ]
    expect(said.filter(Boolean).length).toBeGreaterThan(12)
    expect(said.map(letters).filter((words) => !letters(text).includes(words))).toEqual([])
  })

  it('has its title, its state and the number on every page', async () => {
    const total = (await pagesOf(pdf)).length
    expect(letters(text).split(letters(`مسودة ${model.title}`))).toHaveLength(total + 1)
    for (let page = 1; page <= total; page += 1) expect(letters(text)).toContain(letters(`صفحة ${page} من ${total}`))
  })

  it('is mirrored: it reads from the right, and the marking stays there', async () => {
    const words = await wordsOf(pdf, 1)
    const bluf = words.find(({ text: word }) => word === [...'الخلاصة'].reverse().join(''))
    const marking = words.filter(({ text: word }) => word === 'TLP:CLEAR')
    expect(bluf?.left).toBeGreaterThan(A4_WIDTH * 0.8)
    expect(marking.map(({ left }) => left > A4_WIDTH / 2)).toEqual([true, true])
  })

  it('has packaged fonts only and tells its language', async () => {
    const fonts = await fontsOf(pdf)
    expect(fonts.map(({ name }) => name)).toContain('NotoNaskhArabic-Regular')
    expect(fonts.filter(({ name }) => !/^(?:Source|NotoNaskhArabic|StandpointMarks)/.test(name))).toEqual([])
    expect(await syntaxErrors(pdf)).toBe('')
    expect(await metadataOf(pdf)).toMatchObject({ Title: model.title, Subject: model.question })
    const objects = await uncompressed(pdf)
    expect(objects).toMatch(/\/Direction \/R2L/)
    expect(objects).toMatch(/\/Lang \(ar\)/)
  })
})
