/** How many parts a row fails that is not there any more: more than any filter asks. */
export const RETIRED = 255

/** How many parts of a filter each row fails, and which one it was where it is one only. */
export type Verdicts = {
  readonly rows: number
  /** How many parts a row fails, or `RETIRED`. */
  readonly fails: Uint8Array
  /** The part that a row failed last. */
  readonly failed: Uint8Array
}

/** Marks a row as failing a part. */
export function fail({ fails, failed }: Verdicts, row: number, part: number): void {
  // Two is as good as more, and does not overflow.
  if ((fails[row] as number) < 2) fails[row] = (fails[row] as number) + 1
  failed[row] = part
}
