import type { Change } from './tables'

/** What the analyst did, with a name for the undo menu. It knows no clock: main stamps it. */
export type Edit = {
  /** Completes "Undo …": "stance of Sarmad al-Bayati". */
  readonly label: string
  readonly changes: readonly Change[]
}
