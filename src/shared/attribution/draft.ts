import type { Piece, Quotation } from '../domain/claim'
import type { VoiceKind } from '../domain/voice'
import { pieceAt } from '../text/anchor'
import { piecesOf, type SpeakerSpan, type Suggestion } from './suggestion'
import { voiceKindOf } from './voice-kind'

/** What a claim and its voice would hold if the analyst accepted a suggestion as it is. */
export type SuggestedDraft = {
  /** The voice's name as it would be listed; empty when the text names nobody. */
  readonly name: string
  readonly voiceKind: VoiceKind
  readonly role: string
  readonly saidWith: string
  readonly quotation: Quotation
  /** In reading order, with their context: what a claim's anchor holds. */
  readonly pieces: readonly Piece[]
}

/** The draft of a claim for a suggestion. Pure: it writes nothing and invents nothing. `text` is the frozen text. */
export function draftOf(text: string, suggestion: Suggestion): SuggestedDraft {
  const { speaker, cue, kind } = suggestion
  return {
    name: nameOf(speaker),
    voiceKind: voiceKindOf(speaker),
    role: speaker?.role ?? '',
    saidWith: cue?.text ?? '',
    quotation: kind,
    pieces: piecesOf(suggestion).flatMap(({ start, end }) => pieceAt(text, start, end) ?? []),
  }
}

/** How a speaker is listed: by name, or by the words of the text where it gives no name. */
export const nameOf = (speaker: SpeakerSpan | null): string =>
  speaker === null ? '' : (speaker.name ?? speaker.text.replace(/\s+/g, ' '))
