import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../../src/shared/domain/claim'
import { compareVersions, LEAST_LIKENESS, type Placement } from '../../../../src/shared/reanchor/place'
import { pieceAt, stands } from '../../../../src/shared/text/anchor'
import { editLetters, editWords, placeOf, randomFrom } from '../../../support/edited'

const ARTICLE = readFileSync(resolve(import.meta.dirname, '../../../../resources/sample/article.txt'), 'utf8')

/** The piece of some words in a text; the n-th occurrence of them. */
function quote(text: string, words: string, nth = 1): Piece {
  let at = -1
  for (let count = 0; count < nth; count += 1) at = text.indexOf(words, at + 1)
  const piece = at === -1 ? null : pieceAt(text, at, at + words.length)
  if (!piece) throw new Error(`“${words}” is not in the text`)
  return piece
}

const placed = (before: string, after: string, words: string, nth = 1): Placement =>
  compareVersions(before, after).place(quote(before, words, nth))

const wordsOf = (placement: Placement): readonly string[] =>
  placement.kind === 'verbatim' ? [placement.piece.exact] : placement.proposals.map(({ piece }) => piece.exact)

const TEXT = `The market in spring

Prices rose by a tenth, said Robin Thorne, who has sold fish at the harbour since his father gave up the stall. He does not expect them to fall before the summer is over.

Others are less sure. Robin Vale, who buys for two restaurants, thinks that the storms were to blame and that the boats will be back in a week.

“I would not bet on it,” said the harbour master. Nobody at the quay would.`

describe('compareVersions', () => {
  it('finds every quotation of a text that has not changed, where it was', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE.length), fc.integer({ min: 1, max: 300 }), (start, length) => {
        const piece = pieceAt(ARTICLE, start, start + length)
        if (!piece) return
        expect(compareVersions(ARTICLE, ARTICLE).place(piece)).toEqual({ kind: 'verbatim', piece })
      }),
      { numRuns: 30 },
    )
  })

  it('follows a quotation that other edits have pushed along', () => {
    const after = TEXT.replace(
      'The market in spring',
      'Prices at the market in spring and what they mean for the rest of us',
    )
    const piece = quote(TEXT, 'the storms were to blame')
    const placement = compareVersions(TEXT, after).place(piece)
    expect(placement).toEqual({ kind: 'verbatim', piece: quote(after, 'the storms were to blame') })
  })

  it('finds a paragraph that was moved word for word', () => {
    const [title = '', first = '', second = '', third = ''] = TEXT.split('\n\n')
    const after = [title, third, second, first].join('\n\n')
    expect(placed(TEXT, after, 'He does not expect them to fall before the summer is over.')).toEqual({
      kind: 'verbatim',
      piece: quote(after, 'He does not expect them to fall before the summer is over.'),
    })
  })

  it('keeps apart what stands in the text twice', () => {
    const twice =
      'Prices fell.\n\nNobody knows why, she said.\n\nPrices rose.\n\nNobody knows why, she said.\n\nThe end.'
    const after = `A new first paragraph.\n\n${twice}`
    for (const nth of [1, 2])
      expect(placed(twice, after, 'Nobody knows why', nth)).toEqual({
        kind: 'verbatim',
        piece: quote(after, 'Nobody knows why', nth),
      })
  })

  describe('does not put a mark on a look-alike (as the web annotation client has)', () => {
    it('a name that was corrected does not jump to a namesake', () => {
      const after = TEXT.replace('Robin Thorne', 'Robyn Thorne')
      const placement = placed(TEXT, after, 'Robin')
      expect(placement.kind).toBe('orphan')
      expect(wordsOf(placement)[0]).toBe('Robyn')
      expect(wordsOf(placement)).toContain('Robin')
    })

    it('a short word that is gone is not found in another word', () => {
      const before = 'The kernel is the work of Linus, who began it as a student.'
      const after = 'The kernel is the work of many, who began with the Chinese edition.'
      const placement = placed(before, after, 'Linus')
      expect(placement).toMatchObject({ kind: 'orphan' })
      expect(wordsOf(placement).join()).not.toMatch(/Chines/)
    })

    it('an exact copy far away does not win over the edited words in their place', () => {
      const after = `${TEXT.replace('the storms were to blame', 'the storms alone were to blame')}\n\nA reader writes that the storms were to blame.`
      const placement = placed(TEXT, after, 'the storms were to blame')
      expect(placement.kind).toBe('orphan')
      expect(wordsOf(placement)[0]).toBe('the storms alone were to blame')
      expect(wordsOf(placement)).toContain('the storms were to blame')
    })

    it('one of two passages that are nearly alike is not taken for the other', () => {
      const before =
        'A story written for the paper.\n\nRates fell, he said.\n\nThis is a story written for the paper by hand.'
      const after = before.replace('A story written for the paper.', 'A story writen for the paper.')
      expect(placed(before, after, 'written for').kind).toBe('orphan')
    })

    it('words of another text are not found at all', () => {
      const other =
        'Seven committees met on Thursday to weigh the draft budget of the province, and adjourned without a vote.'
      const { place } = compareVersions(`${ARTICLE}\n\n${other}`, ARTICLE)
      const placement = place(quote(`${ARTICLE}\n\n${other}`, other))
      expect(placement).toMatchObject({ kind: 'orphan', proposals: [] })
    })

    it('words that are gone with all that surrounded them are not found in what is alike', () => {
      const after = TEXT.replace(/\n\nOthers are less sure[^\n]*/, '')
      const placement = placed(TEXT, after, 'the boats will be back in a week')
      expect(placement).toMatchObject({ kind: 'orphan', proposals: [] })
    })
  })

  it('proposes the edited words in their place, with how alike they are', () => {
    const after = TEXT.replace('sold fish at the harbour since', 'sold fish at the old harbour ever since')
    const placement = placed(TEXT, after, 'who has sold fish at the harbour since his father gave up the stall')
    expect(placement.kind).toBe('orphan')
    const [first] = placement.kind === 'orphan' ? placement.proposals : []
    expect(first?.piece.exact).toBe('who has sold fish at the old harbour ever since his father gave up the stall')
    expect(first?.inPlace).toBe(true)
    expect(first?.likeness).toBeGreaterThan(0.8)
    expect(first?.likeness).toBeLessThan(1)
  })

  it('says where to look when nothing is like it', () => {
    const after = TEXT.replace('the storms were to blame', 'a ferry had cut the nets')
    const placement = placed(TEXT, after, 'the storms were to blame')
    const around = placement.kind === 'orphan' ? placement.around : -1
    expect(after.slice(around, around + 60)).toContain('a ferry had cut the nets')
  })

  it.each([
    [
      'Arabic',
      'قال الوزير إن القرار نهائي، وإن الحكومة لن تعود عنه قبل الشتاء.',
      'إن القرار نهائي',
      'قال الوزير أمس إن القرار نهائي، وإن الحكومة لن تعود عنه قبل الشتاء.',
    ],
    [
      'Chinese',
      '他说利率会在春天下降。她不同意这个看法，因为工资还在上涨。',
      '因为工资还在上涨',
      '他昨天说利率会在春天下降。她不同意这个看法，因为工资还在上涨。',
    ],
    [
      'emoji',
      'Well 👍🏽 done, he wrote, and 👩‍👩‍👧 left for the coast in the morning.',
      'and 👩‍👩‍👧 left',
      'Very well 👍🏽 done, he wrote, and 👩‍👩‍👧 left for the coast in the morning.',
    ],
  ])('counts in code units in %s too', (_script, before, words, after) => {
    expect(placed(before, after, words)).toEqual({ kind: 'verbatim', piece: quote(after, words) })
  })

  it('answers what stands there, whatever the edits: verbatim is the same words, a proposal is what it says', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(editLetters, editWords),
        fc.constantFrom(0.02, 0.1, 0.3, 0.8),
        fc.nat(ARTICLE.length),
        fc.integer({ min: 1, max: 200 }),
        (seed, edit, share, start, length) => {
          const after = edit(ARTICLE, share, randomFrom(seed)).text.normalize('NFC')
          const piece = pieceAt(ARTICLE, start, start + length)
          if (!piece) return
          const placement = compareVersions(ARTICLE, after).place(piece)
          if (placement.kind === 'verbatim') {
            expect(placement.piece.exact).toBe(piece.exact)
            expect(stands(after, placement.piece)).toBe(true)
            return
          }
          expect(placement.around).toBeGreaterThanOrEqual(0)
          expect(placement.around).toBeLessThanOrEqual(after.length)
          for (const { piece: proposed, likeness, inPlace } of placement.proposals) {
            expect(stands(after, proposed)).toBe(true)
            expect(inPlace || likeness >= LEAST_LIKENESS).toBe(true)
            expect(likeness).toBeLessThanOrEqual(1)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never takes another place for the old one, at any share of edits', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(editLetters, editWords),
        fc.constantFrom(0.02, 0.05, 0.1, 0.2),
        (seed, edit, share) => {
          const random = randomFrom(seed)
          const edited = edit(ARTICLE, share, random)
          const { place } = compareVersions(ARTICLE, edited.text)
          for (let count = 0; count < 20; count += 1) {
            const start = Math.floor(random() * (ARTICLE.length - 100))
            const piece = pieceAt(ARTICLE, start, start + 5 + Math.floor(random() * 90))
            const placement = piece && place(piece)
            if (placement?.kind !== 'verbatim') continue
            const truth = placeOf(edited, piece?.start ?? 0, piece?.end ?? 0)
            // A word may have been replaced by itself: then the truth does not know it.
            if (truth)
              expect(Math.min(truth.end, placement.piece.end)).toBeGreaterThan(
                Math.max(truth.start, placement.piece.start),
              )
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
