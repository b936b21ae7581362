import { describe, expect, it } from 'vitest'
import { moveMarks } from '../../../../src/shared/domain/edits/correction'
import type { SourceId } from '../../../../src/shared/domain/ids'
import { marksOn, openCorrections, verbatimPieces } from '../../../../src/shared/reanchor/marks'
import { compareVersions } from '../../../../src/shared/reanchor/place'
import { claimRows } from '../../../../src/shared/select/rows'
import { pieceAt } from '../../../../src/shared/text/anchor'
import { BriefingBuilder, TEXT } from '../../../fixtures/briefing'

const CORRECTED = TEXT.replace('Rates will fall by spring', 'Rates may fall by summer')

/** A briefing with two claims and a note on the text of a source, and a corrected version of that source. */
function aCorrection() {
  const builder = new BriefingBuilder()
  const voice = builder.voice('Ada Moreno')
  const statement = builder.proposition('Rates will fall')
  const first = builder.claim(voice, 'Rates will fall by spring', { [statement]: 'supports' })
  const second = builder.claim(null, 'Ben Adu denied it')
  const anchor = { sourceId: builder.sourceId, pieces: [pieceAt(TEXT, 0, 10)] }
  const note = builder.record('annotation', { target: { on: 'text', anchor }, kind: 'question', text: 'Which one?' })
  builder.record('annotation', { target: { on: 'claim', id: first }, text: 'A note on a claim moves with it' })
  const corrected = builder.record('source', {
    sha256: 'b'.repeat(64),
    length: CORRECTED.length,
    rank: 'a1',
    corrects: builder.sourceId,
  })
  return { builder, first, second, note, corrected: corrected as SourceId, earlier: builder.sourceId as SourceId }
}

describe('marksOn', () => {
  it('lists claims and notes on the text of a source, in the order of the text', () => {
    const { builder, first, second, note, earlier } = aCorrection()
    expect(marksOn(builder.contents().records, earlier).map(({ id }) => id)).toEqual([note, first, second])
  })
})

describe('openCorrections', () => {
  it('is open as long as a mark stands on the earlier version, and no longer', () => {
    const { builder, corrected } = aCorrection()
    const [open] = openCorrections(builder.contents().records)
    expect(open).toMatchObject({ earlier: { id: builder.sourceId }, corrected: { id: corrected } })
    expect(open?.marks).toHaveLength(3)
    const moves = (open?.marks ?? []).map((mark) => ({ mark, pieces: mark.pieces }))
    builder.changes.push(...moveMarks(moves, corrected).changes)
    expect(openCorrections(builder.contents().records)).toEqual([])
  })

  it('knows none where nothing was corrected', () => {
    expect(openCorrections(new BriefingBuilder().contents().records)).toEqual([])
  })
})

describe('moveMarks', () => {
  it('changes where marks stand, and nothing that was judged', () => {
    const { builder, first, corrected, earlier } = aCorrection()
    const before = claimRows(builder.contents()).find(({ id }) => id === first)
    const mark = marksOn(builder.contents().records, earlier).find(({ id }) => id === first)
    const piece = pieceAt(CORRECTED, 11, 35)
    if (!mark || !piece) throw new Error('no mark')
    const edit = moveMarks([{ mark, pieces: [piece] }], corrected)
    expect(edit.label).toBe('moving C1 to the corrected text')
    expect(edit.changes).toEqual([
      { table: 'claim', id: first, patch: { anchor: { sourceId: corrected, pieces: [piece] } } },
    ])
    builder.changes.push(...edit.changes)
    const after = claimRows(builder.contents()).find(({ id }) => id === first)
    expect({ ...after, claim: 0, source: 0, sourceNumber: 0, paragraphs: 0 }).toEqual({
      ...before,
      claim: 0,
      source: 0,
      sourceNumber: 0,
      paragraphs: 0,
    })
  })

  it('moves several as one step, and leaves out what has no place', () => {
    const { builder, corrected, earlier } = aCorrection()
    const marks = marksOn(builder.contents().records, earlier)
    const edit = moveMarks(
      marks.map((mark, at) => ({ mark, pieces: at === 0 ? [] : mark.pieces })),
      corrected,
    )
    expect(edit.label).toBe('moving 2 marks to the corrected text')
    expect(edit.changes).toHaveLength(2)
    expect(moveMarks([], corrected).changes).toEqual([])
  })

  it('keeps a note a note on the text', () => {
    const { builder, note, corrected, earlier } = aCorrection()
    const mark = marksOn(builder.contents().records, earlier).find(({ id }) => id === note)
    if (!mark) throw new Error('no note')
    expect(moveMarks([{ mark, pieces: mark.pieces }], corrected).changes).toEqual([
      {
        table: 'annotation',
        id: note,
        patch: { target: { on: 'text', anchor: { sourceId: corrected, pieces: [...mark.pieces] } } },
      },
    ])
  })
})

describe('verbatimPieces', () => {
  const { place } = compareVersions(TEXT, CORRECTED)
  const placed = (...words: readonly string[]) =>
    words.map((each) => {
      const piece = pieceAt(TEXT, TEXT.indexOf(each), TEXT.indexOf(each) + each.length)
      if (!piece) throw new Error(each)
      return place(piece)
    })

  it('gives the pieces of a mark that is whole word for word', () => {
    expect(verbatimPieces(placed('said Ada Moreno', 'Ben Adu denied it'))).toHaveLength(2)
  })

  it('gives none when one of them is not there, or they have changed places', () => {
    expect(verbatimPieces(placed('Rates will fall by spring', 'Ben Adu denied it'))).toBeNull()
    expect(verbatimPieces(placed('Ben Adu denied it', 'said Ada Moreno'))).toBeNull()
  })
})
