import type { Clause } from './cues/clause'
import type { Phrase } from './rules/according'

/** What attributes something in a sentence: a verb with who speaks, or a phrase. */
export type Attribution = Clause | Phrase

export const isPhrase = (attribution: Attribution): attribution is Phrase => 'rule' in attribution
