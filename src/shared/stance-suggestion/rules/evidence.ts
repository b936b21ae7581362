import type { Sign } from '../polarity'
import type { Statement } from '../statement'
import type { Word } from '../words'

/** The rules that read a side out of a claim. */
export type StanceRule = 'answer' | 'change' | 'choice' | 'demand' | 'effect' | 'effect-demand' | 'same-words'

/** One thing in a claim that speaks for its statement (positive) or against it (negative), and why in words. */
export type Evidence = { readonly rule: StanceRule; readonly amount: number; readonly reason: string }

/** A claim as the rules see it: its words, and how it bears on the statement. */
export type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  readonly statement: Statement
  /** The side that something good about the claim's subject speaks for. */
  readonly side: Sign
  /** What the claim speaks of, as it names it. */
  readonly subject: string
}
