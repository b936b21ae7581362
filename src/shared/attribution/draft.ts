import type { ClaimType, Piece, Quotation } from '../domain/claim'
import type { NamedVoice } from '../domain/edits/resolve-voices'
import type { VoiceKind } from '../domain/voice'
import { pieceAt } from '../text/anchor'
import { piecesOf, type SpeakerSpan, type Suggestion } from './suggestion'
import { voiceKindOf } from './who/voice-kind'

/** What a claim and its voice would hold if the analyst accepted a suggestion as it is. */
export type SuggestedDraft = {
  /** The voice's name as it would be listed; empty when the text names nobody. */
  readonly name: string
  readonly voiceKind: VoiceKind
  readonly role: string
  /** Who tells it, when the voice does not speak. */
  readonly via?: NamedVoice
  readonly saidWith: string
  readonly quotation: Quotation
  readonly type: ClaimType
  /** In reading order, with their context: what a claim's anchor holds. */
  readonly pieces: readonly Piece[]
}

/** The draft of a claim for a suggestion. Pure: it writes nothing and invents nothing. `text` is the frozen text. */
export function draftOf(text: string, suggestion: Suggestion): SuggestedDraft {
  const { speaker, via, cue, kind, type } = suggestion
  const voice = voiceOf(speaker)
  return {
    name: voice.name,
    voiceKind: voice.kind,
    role: voice.role,
    ...(via ? { via: voiceOf(via) } : {}),
    saidWith: cue?.text ?? '',
    quotation: kind,
    type,
    pieces: piecesOf(suggestion).flatMap(({ start, end }) => pieceAt(text, start, end) ?? []),
  }
}

/** A speaker as a voice would be listed: by name, or by the words of the text where it gives none. */
export const voiceOf = (speaker: SpeakerSpan | null): NamedVoice => ({
  name: speaker === null || isBarePronoun(speaker) ? '' : (speaker.name ?? speaker.text.replace(/\s+/g, ' ')),
  kind: voiceKindOf(speaker),
  role: speaker?.role ?? '',
})

/** “she” without a name is nobody who could be listed. */
const isBarePronoun = ({ name, text }: SpeakerSpan): boolean =>
  name === undefined && /^(?:i|we|you|he|she|it|they|one|who|which|هو|هي|هم)$/iu.test(text)
