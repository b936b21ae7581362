import { wordsOf } from '../../text/fold-text'

/** What is looked for in texts, folded: words that may stand anywhere, and phrases word for word. */
export type TextQuery = { readonly words: readonly string[]; readonly phrases: readonly (readonly string[])[] }

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g

/** Reads what was typed: what stands in quotation marks is a phrase, every other word is for itself. */
export function textQuery(typed: string): TextQuery {
  const phrases = Array.from(typed.matchAll(QUOTED), ([, phrase]) => wordsOf(phrase ?? '')).filter(
    ({ length }) => length > 0,
  )
  return { words: [...new Set(wordsOf(typed.replace(QUOTED, ' ')))], phrases }
}

/** Whether nothing is looked for. */
export const isEmptyQuery = ({ words, phrases }: TextQuery): boolean => words.length === 0 && phrases.length === 0
