import type { Rule } from '../../rule'
import type { Clause } from '../cues/clause'
import type { Frame } from '../cues/verb-table'
import type { Extent } from './content-end'

/** Where a statement begins behind its verb, and which rule says so. */
export type Start = {
  readonly first: number
  readonly rule: Rule
  readonly extent: Extent
  /** Whether it counts only with a quotation in it. */
  readonly quoteOnly?: boolean
}

/** What the rules need to know of a clause. */
export type Question = {
  readonly clause: Clause
  readonly takes: ReadonlySet<Frame>
  /** Whether its verb is “say”, which takes nearly everything. */
  readonly says: boolean
  /** The first unit behind subject and verb, and the first that may no longer belong to the statement. */
  readonly behind: number
  readonly limit: number
}
