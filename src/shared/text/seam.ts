/** The words of a text, to look up how it writes a word elsewhere. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])

/** How two lines meet when they are joined. */
export type Seam = {
  /** What is kept of the first. */
  readonly kept: string
  /** What comes between. */
  readonly between: string
  /** Whether a word was divided there. */
  readonly divided: boolean
}

/**
 * How a line and the next one meet when they are joined.
 *
 * A word that was divided at the line's end is made whole. Whether its hyphen belongs to it is looked up in the rest of
 * the text; where that does not tell, it goes from typeset text, which divides words, and stays in typed text, which
 * does not. Chinese and Japanese have no space between lines.
 */
export function seam(line: string, next: string, vocabulary: ReadonlySet<string>, typeset: boolean): Seam {
  const half = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010\u00ad]$/u.exec(line)?.[1]
  const rest = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(next)?.[0]
  if (half && rest)
    return {
      kept: isHyphenOwn(line, half, rest, vocabulary, typeset) ? line : line.slice(0, -1),
      between: '',
      divided: true,
    }
  const isDense = DENSE.test(line.slice(-1)) && DENSE.test(next.slice(0, 1))
  return { kept: line, between: isDense ? '' : ' ', divided: false }
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

function isHyphenOwn(
  line: string,
  half: string,
  rest: string,
  vocabulary: ReadonlySet<string>,
  typeset: boolean,
): boolean {
  if (line.endsWith('\u00ad')) return false
  if (vocabulary.has(`${half}${rest}`.toLowerCase())) return false
  if (vocabulary.has(`${half}-${rest}`.toLowerCase())) return true
  return !(typeset && /^\p{Ll}/u.test(rest))
}
