import { describe, expect, it } from 'vitest'
import { setDocument } from '../../../../src/renderer/import/pdf/document'
import { readPages } from '../../../../src/renderer/import/pdf/pages'
import { column, PAGE, pdfOf, type Word } from '../../../support/pdf'

const LEFT = [
  'Experts disagree about the border in the north of',
  'the country, where the cells are few and nobody has',
  'counted them since the summer. A former minister',
  'holds that they are waiting for the winter.',
]
const RIGHT = [
  'Others point to the prisons and to the camps, where',
  'thousands are held without a trial and without a',
  'plan for what comes next. The numbers tell nothing',
  'to those who have never been there.',
]
const joined = (lines: readonly string[]): string => lines.join(' ')

async function read(pages: readonly (readonly Word[])[], order: 'stored' | 'placed' = 'stored') {
  const raw = await readPages(await pdfOf(pages), () => undefined)
  if ('fault' in raw) throw new Error(raw.fault)
  return setDocument(raw.pages, order)
}

describe('a PDF', () => {
  it('is read as paragraphs: lines are joined, gaps and indents begin a new one', async () => {
    const { text } = await read([
      [
        { text: 'Who holds the border', x: 50, y: 120, size: 18 },
        ...column(LEFT, 50, 160),
        ...column(RIGHT, 50, 226),
        { text: 'An indented first line begins a paragraph of its own,', x: 62, y: 274 },
        { text: 'which goes on here.', x: 50, y: 286 },
      ],
    ])
    expect(text.split('\n\n')).toEqual([
      'Who holds the border',
      joined(LEFT),
      joined(RIGHT),
      'An indented first line begins a paragraph of its own, which goes on here.',
    ])
  })

  it('is read in the order of the file, and by columns where that is chosen', async () => {
    // Drawn line by line across both columns, as a scanner does.
    const words = LEFT.flatMap((line, at) => [
      { text: line, x: 50, y: 160 + at * 12 },
      { text: RIGHT[at] ?? '', x: 320, y: 160 + at * 12 },
    ])
    const stored = await read([words])
    expect(stored.text).toContain(`${LEFT[0]} | ${RIGHT[0]}`)
    expect(stored.reordered).toBe(1)
    const placed = await read([words], 'placed')
    expect(placed.text.replace(/\s+/g, ' ')).toBe(`${joined(LEFT)} ${joined(RIGHT)}`)
  })

  it('says nothing of an order when both are the same', async () => {
    const { reordered, text } = await read([[...column(LEFT, 50, 160), ...column(RIGHT, 320, 160)]])
    expect(reordered).toBe(0)
    expect(text.split('\n\n')).toEqual([joined(LEFT), joined(RIGHT)])
  })

  it('keeps where each page begins, and the number it bears', async () => {
    const { text, pages } = await read([column(LEFT, 50, 160), [], column(RIGHT, 50, 160)])
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(pages.map(({ start }) => text.slice(start, start + 6))).toEqual(['Expert', 'Others', 'Others'])
  })

  it('joins a paragraph that goes on over a page', async () => {
    const { text, pages } = await read([column(LEFT.slice(0, 2), 50, 700), column(LEFT.slice(2), 50, 160)])
    expect(text).toBe(joined(LEFT))
    expect(text.slice(pages[1]?.start)).toBe(joined(LEFT.slice(2)))
  })

  it('leaves out what repeats in the margins and page numbers, and says what it was', async () => {
    const page = (number: number, lines: readonly string[]): Word[] => [
      { text: `The Border Review, March 2026`, x: 50, y: 40 },
      { text: `page ${number}`, x: 280, y: PAGE.height - 40 },
      ...column(lines, 50, 160),
    ]
    const { text, dropped } = await read([page(1, LEFT), page(2, RIGHT), page(3, LEFT)])
    expect(text).not.toMatch(/Review|page \d/)
    expect(dropped).toEqual([
      { what: 'At the edge of 3 pages', text: 'The Border Review, March 2026' },
      { what: 'At the edge of 3 pages', text: 'page 1' },
    ])
  })

  it('makes words whole that were divided at the end of a line', async () => {
    const { text, divided } = await read([
      column(
        ['He spoke of the infor-', 'mation that a long-', 'term plan needs, and called long-term', 'plans rare.'],
        50,
        160,
      ),
    ])
    expect(text).toBe('He spoke of the information that a long-term plan needs, and called long-term plans rare.')
    expect(divided).toBe(2)
  })

  it('leaves turned words out of the text, and says them', async () => {
    const { text, dropped } = await read([
      [...column(LEFT, 50, 160), { text: 'Downloaded by somebody', x: 20, y: 600, turned: 90 }],
    ])
    expect(text).toBe(joined(LEFT))
    expect(dropped).toEqual([{ what: 'Turned words on page 1', text: 'Downloaded by somebody' }])
  })

  it('keeps the cells of a row on one line', async () => {
    const { text } = await read([
      [
        { text: 'Year', x: 50, y: 160 },
        { text: 'Attacks', x: 200, y: 160 },
        { text: '2014', x: 50, y: 180 },
        { text: '1,200', x: 200, y: 180 },
      ],
    ])
    expect(text.split('\n\n')).toEqual(['Year | Attacks', '2014 | 1,200'])
  })

  it('shows where each stretch of the text stands on its page', async () => {
    const { text, layouts } = await read([[...column(LEFT, 50, 160), ...column(RIGHT, 320, 160)]])
    const [first, second] = layouts[0]?.blocks ?? []
    expect(text.slice(first?.start, first?.end)).toBe(joined(LEFT))
    expect(text.slice(second?.start, second?.end)).toBe(joined(RIGHT))
    expect(first?.x).toBeCloseTo(50)
    expect(second?.x).toBeCloseTo(320)
    expect(first?.y).toBeCloseTo(152)
  })

  it('gives title and author, but not the name of the program that it was made from', async () => {
    const of = async (title: string) => {
      const raw = await readPages(await pdfOf([column(LEFT, 50, 160)], { title, author: 'Ann Doe' }), () => undefined)
      return 'fault' in raw ? raw : [raw.title, raw.author]
    }
    expect(await of('The Border')).toEqual(['The Border', 'Ann Doe'])
    expect(await of('Microsoft Word - border.docx')).toEqual(['', 'Ann Doe'])
  })

  it('behind a password is said to be locked', async () => {
    const raw = await readPages(await pdfOf([column(LEFT, 50, 160)], { password: 'secret' }), () => undefined)
    expect(raw).toEqual({ fault: 'locked' })
  })

  it.each([
    ['cut in half', (bytes: Uint8Array) => bytes.slice(0, 200)],
    ['nothing but its first line', () => new TextEncoder().encode('%PDF-1.7\n')],
  ])('that is %s is said to be damaged', async (_what, damage) => {
    const raw = await readPages(damage(await pdfOf([column(LEFT, 50, 160)])), () => undefined)
    expect(raw).toMatchObject({ fault: 'damaged' })
  })

  it('tells how far it is, page by page', async () => {
    const seen: string[] = []
    await readPages(await pdfOf([[], [], []]), (done, total) => seen.push(`${done}/${total}`))
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
  })
})
