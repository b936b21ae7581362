import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import { isWord } from '../grammar/words'
import type { Cue } from './cues'

/** How the words that say who speaks stand to their verb. */
export type Order =
  /** Jane Doe said. */
  | 'before'
  /** … said Jane Doe. */
  | 'behind'
  /** The mayor, who said: `who` is the word “who”. */
  | 'relative'
  /** … and said, …, adding: taken over from the clause before. */
  | 'shared'
  /** A letter urging, with Doe saying. */
  | 'reduced'

/** A verb of attribution with who speaks. Unit numbers, both ends included. */
export type Clause = {
  readonly cue: Cue
  readonly who: Run
  /** From the first to the last of subject and verb. */
  readonly span: Run
  readonly order: Order
  /** The word before, in small letters, which may change what the clause does: “as X said”, “what X calls”. */
  readonly opener: string
}

/** A clause with the word before it. */
export function clauseWith(units: readonly Unit[], cue: Cue, who: Run, span: Run, order: Order): Clause {
  const before = units[span.first - 1]
  return { cue, who, span, order, opener: isWord(before) ? before.lower : '' }
}
