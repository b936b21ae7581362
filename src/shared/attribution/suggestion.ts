import type { ClaimType, Quotation } from '../domain/claim'
import type { Rule } from './rule'

/** A stretch of the text as given. Offsets in UTF-16 code units, `end` exclusive; `text.slice(start, end)` is `exact`. */
export type QuoteSpan = { readonly start: number; readonly end: number; readonly exact: string }

/** A stretch of the text that names something; `text.slice(start, end)` is `text`. */
export type TextSpan = { readonly start: number; readonly end: number; readonly text: string }

/** The words that name the speaker, as they stand in the text. */
export type SpeakerSpan = TextSpan & {
  /** The fullest name that the text gives this speaker, when the words are a name or stand for one. */
  readonly name?: string
  /** What the text says the speaker is, in its own words. */
  readonly role?: string
}

/** A statement that somebody else than the text's author seems to make. Derived, never stored. */
export type Suggestion = {
  /** The whole stretch, with its quotation marks; from the first to the last of `parts` where it is interrupted. */
  readonly quote: QuoteSpan
  /** The pieces of an interrupted statement, two or more, in reading order. */
  readonly parts?: readonly QuoteSpan[]
  /** Who holds it. */
  readonly speaker: SpeakerSpan | null
  /** Who else may be meant by the words, the likeliest first, without the speaker above. */
  readonly candidates?: readonly SpeakerSpan[]
  /** Who tells it where the speaker does not: in “X said that Y sees it” Y holds it and X tells it. */
  readonly via?: SpeakerSpan
  /** The word or words that say that somebody speaks. */
  readonly cue: TextSpan | null
  /** Whether the speaker denies it: “denied that”. */
  readonly denied: boolean
  readonly kind: Quotation
  /** What sort of statement it looks like: a proposal. */
  readonly type: ClaimType
  /** The rule that found it. */
  readonly rule: Rule
  /** How sure that rule is: 0 to 1, see `strength.ts`. */
  readonly strength: number
}

/** The pieces of a suggestion, one or more, in reading order. */
export const piecesOf = (suggestion: Suggestion): readonly QuoteSpan[] => suggestion.parts ?? [suggestion.quote]
