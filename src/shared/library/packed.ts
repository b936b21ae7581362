import type { Marking } from '../domain/marking'
import type { Basis, Lean, StanceValue } from '../domain/stance'
import type { VoiceKind } from '../domain/voice'
import type { BriefingStamp } from '../ipc'

/** A source as far as others are compared with it: the same text again is the same hash again. */
export type SourceSummary = {
  readonly id: string
  readonly sha256: string
  readonly title: string
  readonly outlet: string
  readonly originalName: string
}

/** A briefing as the library lists it. */
export type Summary = {
  readonly briefingId: string
  readonly title: string
  readonly question: string
  readonly marking: Marking | null
  /** When it was declared final, ISO 8601, or null. */
  readonly final: string | null
  readonly trashedAt: string | null
  readonly createdAt: string | null
  /** When its last edit was made, ISO 8601, or null when it has none. */
  readonly changedAt: string | null
  readonly persons: number
  readonly claims: number
  readonly sources: readonly SourceSummary[]
}

/** A proposition of one briefing: what makes it the same elsewhere, and its words. */
export type CardProposition = { readonly key: string; readonly statement: string }

/** A position on a card; `towards` is a place among the propositions of its briefing. */
export type CardPosition = {
  readonly towards: number
  readonly stance: StanceValue
  readonly basis: Basis
  readonly lean: Lean | null
}

/** Everything that a list of claims from many briefings shows of one. */
export type Card = {
  readonly claimId: string
  /** "C7". */
  readonly label: string
  readonly holder: string
  readonly holderKind: VoiceKind | null
  readonly via: string
  readonly words: string
  /** The exact words of the source, pieces joined by an ellipsis. */
  readonly exact: string
  readonly isVerbatim: boolean
  readonly type: string
  /** "B3", or empty. */
  readonly grade: string
  readonly outlet: string
  /** Day of publication, ISO 8601 as precise as is known, or empty. */
  readonly day: string
  readonly positions: readonly CardPosition[]
  readonly topics: readonly string[]
  readonly notes: number
}

/**
 * How many cards lie together. A part stays well below 64 KiB, beyond which Chromium's IndexedDB
 * puts a value into a file of its own.
 */
export const CARDS_A_PART = 40

/** Cards of one briefing, in the order of its rows. */
export type CardFile = {
  readonly briefingId: string
  readonly title: string
  readonly propositions: readonly CardProposition[]
  readonly cards: readonly Card[]
}

/** What can be searched of one briefing beside its claims. */
export type Reading = {
  readonly briefingId: string
  readonly title: string
  /** Everything of each claim in which a search looks, in the order of the rows. */
  readonly claims: readonly string[]
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly outlet: string
    readonly text: string
  }[]
  readonly voices: readonly { readonly id: string; readonly name: string; readonly text: string }[]
  /** `on` says what a note is about, `target` is the id of that. */
  readonly notes: readonly {
    readonly id: string
    readonly on: string
    readonly target: string
    readonly text: string
  }[]
}

/**
 * One briefing as the views of the whole library need it: packed once in main, kept by the projection.
 *
 * The last three are UTF-8 of what `encoded` says: most are only stored and passed on, which is
 * several times faster than with what they hold.
 */
export type Packed = BriefingStamp & {
  /** Null when its briefing record cannot be read. */
  readonly summary: Summary | null
  /** A `Segment`. */
  readonly segment: Uint8Array
  /** A `CardFile` each, of `CARDS_A_PART` cards but the last. */
  readonly cards: readonly Uint8Array[]
  /** A `Reading`, or null when it was not asked for. */
  readonly reading: Uint8Array | null
}
