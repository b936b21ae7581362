import { draftOf } from '../../../shared/attribution/draft'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import type { Piece, Quotation } from '../../../shared/domain/claim'
import type { Edit } from '../../../shared/domain/edit'
import { createClaim } from '../../../shared/domain/edits/claim'
import { lastRank } from '../../../shared/domain/edits/ranks'
import { voiceNamed } from '../../../shared/domain/edits/voice-named'
import type { ClaimId, PropositionId, SourceId, VoiceId } from '../../../shared/domain/ids'
import type { BriefingRecords } from '../../../shared/domain/records'
import { nextClaimNumber } from '../../../shared/select/rows'

type Where = {
  readonly text: string
  readonly sourceId: SourceId
  readonly records: BriefingRecords
  readonly main: PropositionId | null
}
type NewIds = { readonly claim: ClaimId; readonly voice: VoiceId }

/** The claim that a suggestion becomes when it is taken as it is, with its voice when that is new: one undo step. */
export function acceptSuggestion(suggestion: Suggestion, { text, sourceId, records, main }: Where, ids: NewIds): Edit {
  const { name, voiceKind, role, saidWith, quotation, pieces } = draftOf(text, suggestion)
  const known = voiceNamed(records.voice, name)
  const isNew = !known && name !== ''
  const voice = { id: ids.voice, rank: lastRank(records.voice), kind: voiceKind, name, role }
  return createClaim(
    {
      id: ids.claim,
      number: nextClaimNumber(records.claim),
      anchor: { sourceId, pieces: [...pieces] },
      holder: known?.id ?? (isNew ? ids.voice : null),
      via: null,
      quotation,
      type: 'assessment',
      words: wordsFor(quotation, pieces),
      saidWith,
      main,
    },
    isNew ? [voice] : [],
    known?.name ?? name,
  )
}

/** The words that a claim begins with: those of its source, without the quotation marks around them. */
export const wordsFor = (quotation: Quotation, pieces: readonly Piece[]): string =>
  pieces.map(({ exact }) => (quotation === 'part' ? tidy(exact) : unquoted(tidy(exact)))).join(' … ')

const tidy = (words: string): string => words.replace(/\s+/g, ' ').replace(/^[,;:\s]+|[,;:\s]+$/g, '')

/**
 * Takes the quotation marks off both ends of a text: a paraphrase must not look like a quotation.
 *
 * Where there are more of them inside, they stay, since taking the outer ones would leave halves.
 */
export function unquoted(words: string): string {
  const bare = words.trim()
  const inner = /^‘([^‘’]*)’$/u.exec(bare)?.[1] ?? /^["“„«»]?([^"“”„«»]*?)["”“»«]?$/u.exec(bare)?.[1]
  return inner === undefined ? bare : inner.trim().replace(/,$/, '')
}
