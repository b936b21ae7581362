import { readStatement } from './statement'
import { suggestStance } from './suggest-stance'

/** A claim and the statement it is to be held against. */
export type Pair = { readonly id: string; readonly proposition: string; readonly claim: string }

/** One line of `standpoint stance --json`, without its line end; `stance` is null where nothing is suggested. */
export function stanceJson({ id, proposition, claim }: Pair): string {
  const suggestion = suggestStance(readStatement(proposition), { words: claim })
  return JSON.stringify(suggestion ? { id, ...suggestion } : { id, stance: null })
}
