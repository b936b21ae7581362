import type { Anchor, Claim, ClaimType, Piece, Quotation } from '../claim'
import type { Edit } from '../edit'
import type { ClaimId, PropositionId, VoiceId } from '../ids'
import { compareText } from '../records'
import type { PatchOf } from '../tables'
import { changeOf } from './change-of'
import { changeRecord, deleteRecord } from './common'
import { type NewVoice, newVoiceChange } from './voice'

/** Everything that a new claim begins with. */
export type NewClaim = {
  readonly id: ClaimId
  readonly number: number
  readonly anchor: Anchor
  readonly holder: VoiceId | null
  readonly via: VoiceId | null
  readonly quotation: Quotation
  readonly type: ClaimType
  readonly words: string
  readonly saidWith: string
  readonly main: PropositionId | null
}

/** A new claim with the voices that it is the first to name: one undo step. */
export const createClaim = ({ id, ...fields }: NewClaim, voices: readonly NewVoice[], name: string): Edit => ({
  label: `new claim C${fields.number}${name ? ` of ${name}` : ''}`,
  changes: [...voices.map(newVoiceChange), changeOf('claim', id, fields)],
})

/** Sets some fields of a claim; `what` names them for the undo menu. */
export const changeClaim = (claim: Claim, patch: PatchOf<'claim'>, what: string): Edit =>
  changeRecord('claim', claim.id, patch, `${what} of C${claim.number}`)

/** Deletes a claim with its stances, topics and notes. */
export const deleteClaim = (claim: Claim): Edit => deleteRecord('claim', claim.id, `deleting C${claim.number}`)

/** Adds a piece of the same source to a claim; one that is there already changes nothing. */
export function addPiece(claim: Claim, piece: Piece): Edit {
  const { sourceId, pieces } = claim.anchor
  const label = `a piece of C${claim.number}`
  if (pieces.some(({ start, end }) => start === piece.start && end === piece.end)) return { label, changes: [] }
  return changeRecord('claim', claim.id, { anchor: { sourceId, pieces: inReadingOrder([...pieces, piece]) } }, label)
}

/** Takes one piece from a claim. The last one stays: a claim without an anchor is none. */
export function removePiece(claim: Claim, piece: Piece): Edit {
  const { sourceId, pieces } = claim.anchor
  const left = pieces.filter((each) => each !== piece)
  const label = `removing a piece of C${claim.number}`
  if (left.length === 0) return { label, changes: [] }
  return changeRecord('claim', claim.id, { anchor: { sourceId, pieces: left } }, label)
}

/** The claim that a split makes. */
type SplitOff = { readonly id: ClaimId; readonly number: number }

/**
 * Splits a claim in two: `rest` moves to a new claim with the same holder, via, type and kind.
 *
 * Both keep the words, which the analyst then shortens. Stances are not copied: what was judged
 * of the whole was not judged of a part. No change at all when a side would be left without a piece.
 */
export function splitClaim(claim: Claim, first: readonly Piece[], rest: readonly Piece[], off: SplitOff): Edit {
  const label = `splitting C${claim.number}`
  if (first.length === 0 || rest.length === 0) return { label, changes: [] }
  const { sourceId } = claim.anchor
  const { holder, via, quotation, type, words, saidWith, marking, main } = claim
  return {
    label,
    changes: [
      changeOf('claim', claim.id, { anchor: { sourceId, pieces: inReadingOrder(first) } }),
      changeOf('claim', off.id, {
        number: off.number,
        anchor: { sourceId, pieces: inReadingOrder(rest) },
        holder,
        via,
        quotation,
        type,
        words,
        saidWith,
        marking,
        main,
      }),
    ],
  }
}

const inReadingOrder = (pieces: readonly Piece[]): Piece[] =>
  [...pieces].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.exact, b.exact))
