import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../../src/shared/domain/claim'
import type { Edit } from '../../../../../src/shared/domain/edit'
import {
  addPiece,
  createClaim,
  deleteClaim,
  removePiece,
  splitClaim,
} from '../../../../../src/shared/domain/edits/claim'
import { setTopics } from '../../../../../src/shared/domain/edits/topic'
import { ChangeSchema } from '../../../../../src/shared/domain/tables'
import { pieceAt } from '../../../../../src/shared/text/anchor'
import { BriefingBuilder, TEXT } from '../../../../fixtures/briefing'

const piece = (words: string) => {
  const at = TEXT.indexOf(words)
  return pieceAt(TEXT, at, at + words.length) as NonNullable<ReturnType<typeof pieceAt>>
}

function claimOf(...words: readonly string[]): Claim {
  const builder = new BriefingBuilder()
  const ada = builder.voice('Ada Moreno')
  builder.claim(ada, words[0] as string, {}, { anchor: { sourceId: builder.sourceId, pieces: words.map(piece) } })
  return builder.contents().records.claim[0] as Claim
}
const off = () => ({ id: randomUUID() as never, number: 2 })
const isAccepted = ({ changes }: Edit) => changes.every((change) => ChangeSchema.safeParse(change).success)
const piecesOf = ({ changes }: Edit) =>
  changes.map(({ patch }) => (patch as { anchor?: Claim['anchor'] }).anchor?.pieces.map(({ exact }) => exact))

describe('edits of claims', () => {
  it('writes a new voice and its claim as one step that names the claim', () => {
    const { anchor } = claimOf('Rates will fall')
    const voice = { id: randomUUID() as never, rank: 'a0', kind: 'person' as const, name: 'Ben Adu', role: 'economist' }
    const edit = createClaim(
      {
        id: randomUUID() as never,
        number: 7,
        anchor,
        holder: voice.id,
        via: null,
        quotation: 'paraphrase',
        type: 'forecast',
        words: 'Rates fall.',
        saidWith: 'said',
        main: null,
      },
      [voice],
      'Ben Adu',
    )
    expect(edit.label).toBe('new claim C7 of Ben Adu')
    expect(edit.changes.map(({ table }) => table)).toEqual(['voice', 'claim'])
    expect(isAccepted(edit)).toBe(true)
  })

  it('keeps pieces in reading order, whatever the order they are added in', () => {
    const edit = addPiece(claimOf('Rates will rise'), piece('Rates will fall'))
    expect(piecesOf(edit)).toEqual([['Rates will fall', 'Rates will rise']])
    expect(isAccepted(edit)).toBe(true)
  })

  it('adds a piece that is there already only once', () => {
    expect(addPiece(claimOf('Rates will fall'), piece('Rates will fall')).changes).toEqual([])
  })

  it('never takes the last piece from a claim', () => {
    const single = claimOf('Rates will fall')
    expect(removePiece(single, single.anchor.pieces[0] as never).changes).toEqual([])
    const double = claimOf('Rates will fall', 'Rates will rise')
    expect(piecesOf(removePiece(double, double.anchor.pieces[0] as never))).toEqual([['Rates will rise']])
  })

  it('splits a claim into two that share holder and type, and copies no stance', () => {
    const claim = claimOf('Rates will fall', 'Rates will rise')
    const [first, second] = claim.anchor.pieces as [never, never]
    const edit = splitClaim(claim, [first], [second], off())
    expect(piecesOf(edit)).toEqual([['Rates will fall'], ['Rates will rise']])
    expect(edit.changes[1]?.patch).toMatchObject({ holder: claim.holder, type: claim.type, number: 2 })
    expect(edit.changes.map(({ table }) => table)).toEqual(['claim', 'claim'])
    expect(isAccepted(edit)).toBe(true)
  })

  it('does not split off nothing', () => {
    const claim = claimOf('Rates will fall')
    expect(splitClaim(claim, claim.anchor.pieces, [], off()).changes).toEqual([])
  })

  it('deletes a claim by one change, which undo can take back', () => {
    expect(deleteClaim(claimOf('Rates will fall')).changes.map(({ patch }) => patch)).toEqual([{ deleted: true }])
  })

  it('adds the topics that are new, deletes those that are gone, and brings a deleted one back', () => {
    const edit = setTopics(claimOf('Rates will fall'), ['rates', 'spring'], ['rates', ' banks ', ''])
    expect(edit.changes.map(({ patch }) => patch)).toEqual([
      expect.objectContaining({ name: 'banks', deleted: false }),
      { deleted: true },
    ])
    expect(isAccepted(edit)).toBe(true)
  })
})
