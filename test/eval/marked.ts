/** What stands at a place of a text. Offsets in UTF-16 code units, `end` exclusive. */
export type MarkedSpan = { readonly start: number; readonly end: number; readonly text: string }

/** A statement, as a reader marked it or as it was suggested. */
export type MarkedStatement = {
  readonly content: readonly [number, number]
  /** Where it is interrupted, its pieces. */
  readonly contentParts?: readonly (readonly [number, number])[]
  readonly source: (MarkedSpan & { readonly name?: string }) | null
  readonly cue: MarkedSpan | null
  /** Readers also mark what is thought, wished or decided: it need not be found, but it is right to find it. */
  readonly scope?: string
}

/** A text with its statements: one line of a marked file. */
export type MarkedText = {
  readonly id: string
  readonly text: string
  readonly attributions: readonly MarkedStatement[]
  /** Words that are neither right nor wrong: they count in no suggestion. */
  readonly ignore?: readonly (readonly [number, number])[]
}
