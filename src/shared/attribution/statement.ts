import type { Rule } from './rule'
import type { Run, Stretch } from './run'

/** How the words that say who speaks stand to what says that they speak. */
export type Place = 'before' | 'behind' | 'relative' | 'shared' | 'reduced' | 'phrase'

/** A statement as the rules of a language find it in one sentence. In units of that sentence. */
export type Statement = {
  readonly rule: Rule
  readonly place: Place
  /** One or more stretches, in reading order. */
  readonly content: readonly Stretch[]
  /** The words that say who speaks; null where the sentence names nobody: with place “shared”, who spoke before goes on. */
  readonly who: Run | null
  /** The words that say that somebody speaks. */
  readonly cue: Run
  /** Whether who speaks denies it. */
  readonly denied: boolean
  /** The statement that this one is part of, by its number in the list: “Doe said the board fears a flood”. */
  readonly within: number | null
}

/** What a sentence says, and whose words may follow on the next line: “Doe wrote:”. */
export type Reading = {
  readonly statements: readonly Statement[]
  readonly pending: Pick<Statement, 'who' | 'cue'> | null
}
