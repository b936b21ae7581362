import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OffsetNode, offsetAt } from '../../../../src/renderer/desk/source/dom-offset'
import { findAll } from '../../../../src/renderer/desk/source/find'
import { claimMarks, marksByStretch } from '../../../../src/renderer/desk/source/marks'
import { sentenceBeside, sentencesIn } from '../../../../src/renderer/desk/source/sentences'
import { cutPieces } from '../../../../src/renderer/desk/source/split'
import { claimRows } from '../../../../src/shared/select/rows'
import { pieceAt } from '../../../../src/shared/text/anchor'
import { paragraphs } from '../../../../src/shared/text/paragraphs'
import { segments } from '../../../../src/shared/text/segments'
import { BriefingBuilder, TEXT } from '../../../fixtures/briefing'

describe('finding in the text', () => {
  it('finds words without regard to case, across line ends, and takes signs as they are', () => {
    expect(findAll(TEXT, 'RATES WILL')).toHaveLength(2)
    expect(findAll('a b\nb c', 'b b')).toEqual([{ start: 2, end: 5 }])
    expect(findAll('1.5 and 125', '1.5')).toEqual([{ start: 0, end: 3 }])
    expect(findAll(TEXT, '  ')).toEqual([])
  })

  it('gives offsets of the text as it is, in UTF-16 code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
        const text = `${before}needle${behind}`
        expect(findAll(text, 'needle').map(({ start, end }) => text.slice(start, end))).toContain('needle')
      }),
    )
  })
})

type Fake = OffsetNode & { childNodes: Fake[]; parentNode: Fake | null }

/** The tree that the source is drawn as: paragraphs of runs, each run's text under a mark where it has one. */
function drawn(text: string, cuts: readonly { id: string; start: number; end: number }[]) {
  const node = (children: Fake[], dataset?: Record<string, string>): Fake => {
    const made = { nodeType: 1, parentNode: null, childNodes: children, ...(dataset && { dataset }) } as Fake
    for (const child of children) (child as { parentNode: Fake }).parentNode = made
    return made
  }
  const leaf = (): Fake => ({ nodeType: 3, parentNode: null, childNodes: [] }) as Fake
  const leaves: { readonly node: Fake; readonly start: number; readonly end: number }[] = []
  const root = node(
    paragraphs(text).map((paragraph) =>
      node(
        segments(cuts, paragraph.start, paragraph.end).map(({ start, end, marks }) => {
          const textNode = leaf()
          leaves.push({ node: textNode, start, end })
          return node([marks.reduce((inner) => node([inner]), textNode)], { start: `${start}`, end: `${end}` })
        }),
        { start: `${paragraph.start}`, end: `${paragraph.end}` },
      ),
    ),
  )
  return { root, leaves }
}

describe('the offset of a DOM position', () => {
  const marks = [
    { id: 'a', start: 14, end: 30 },
    { id: 'b', start: 20, end: 70 },
  ]

  it('is that of the frozen text, in every run and however deep the marks lie', () => {
    for (const { node, start, end } of drawn(TEXT, marks).leaves)
      for (let at = start; at <= end; at += 1) expect(offsetAt(node, at - start)).toBe(at)
  })

  it('is the start of what follows where a selection ends between paragraphs', () => {
    const { root } = drawn(TEXT, marks)
    const list = paragraphs(TEXT)
    expect(offsetAt(root, 1)).toBe(list[1]?.start)
    expect(offsetAt(root.childNodes[2] as OffsetNode, 0)).toBe(list[2]?.start)
  })

  it('is the end of the text behind its last paragraph, and nothing outside the source', () => {
    const { root } = drawn(TEXT, marks)
    expect(offsetAt(root, root.childNodes.length)).toBe(TEXT.length)
    expect(offsetAt({ nodeType: 3, parentNode: null, childNodes: [] }, 2)).toBeNull()
  })
})

describe('marks', () => {
  it('look as the stance towards the chosen statement, and differ by more than colour', () => {
    const builder = new BriefingBuilder()
    const falls = builder.proposition('Rates will fall')
    const ada = builder.voice('Ada Moreno')
    builder.claim(ada, 'Rates will fall', { [falls]: 'supports' })
    builder.claim(builder.voice('Ben Adu'), 'Rates will rise')
    const marks = claimMarks(claimRows(builder.contents()), builder.sourceId, falls, null)
    expect(marks.map(({ state, glyph }) => [state, glyph])).toEqual([
      ['supports', '▲'],
      ['not-judged', '□'],
    ])
    expect(marks[0]?.title).toContain('Ada Moreno')
  })

  it('reach every paragraph that they touch and no other', () => {
    const list = paragraphs(TEXT)
    const all = { start: list[1]?.start ?? 0, end: TEXT.length }
    const mark = { ...all, id: 'x', kind: 'hit', of: '', state: null, glyph: '', title: '', chosen: false } as const
    expect(marksByStretch([mark], list).map(({ length }) => length)).toEqual([0, 1, 1])
  })
})

describe('cutting a claim', () => {
  it('cuts the piece that the place lies in and leaves the others whole', () => {
    const whole = pieceAt(TEXT, 11, 37)
    const cut = cutPieces(TEXT, whole ? [whole] : [], 27)
    expect(cut?.before.map(({ exact }) => exact)).toEqual(['Rates will fall'])
    expect(cut?.behind.map(({ exact }) => exact)).toEqual(['by spring,'])
  })

  it('cuts nothing at either end', () => {
    const whole = pieceAt(TEXT, 11, 37)
    expect(cutPieces(TEXT, whole ? [whole] : [], 11)).toBeNull()
    expect(cutPieces(TEXT, whole ? [whole] : [], 37)).toBeNull()
  })
})

describe('sentences', () => {
  it('are found inside paragraphs and stepped through both ways', () => {
    const text = 'One here. Two here.\nThree here.'
    const list = sentencesIn(text, paragraphs(text), 'en')
    expect(list.map(({ start, end }) => text.slice(start, end))).toEqual(['One here.', 'Two here.', 'Three here.'])
    expect(sentenceBeside(list, null, 1)).toEqual(list[0])
    expect(sentenceBeside(list, 10, 1)).toEqual(list[2])
    expect(sentenceBeside(list, 10, -1)).toEqual(list[0])
    expect(sentenceBeside(list, 20, 1)).toEqual(list[2])
  })

  it('need no language that the system knows', () => {
    expect(sentencesIn('One.', paragraphs('One.'), 'not a language!')).toHaveLength(1)
  })
})
