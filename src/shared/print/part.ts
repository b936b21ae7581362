/** A part of a print that is set in one go: a long one is cut, since the engine takes ever longer for a page. */
export type Part = {
  /** Whether it has what comes before the flow: front page, and the pieces that pages are finished with. */
  readonly first: boolean
  /** Units of the flow, by position; `to` is not included. */
  readonly from: number
  readonly to: number
  readonly withContents: boolean
}
