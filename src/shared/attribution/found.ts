import type { Rule } from './rule'
import type { Place } from './statement'
import type { SpeakerSpan, TextSpan } from './suggestion'

/** A statement in a text, before it is known whom pronouns and short names stand for. */
export type Found = {
  readonly pieces: readonly { readonly start: number; readonly end: number }[]
  readonly speaker: SpeakerSpan | null
  readonly cue: TextSpan | null
  readonly rule: Rule
  readonly place: Place
  readonly denied: boolean
  /** The statement it is part of, by its number among all that were found. */
  readonly within: number | null
  readonly paragraph: number
  /** Whether its last piece ends in a quotation, so that a quotation behind it may go on. */
  readonly open: boolean
}
