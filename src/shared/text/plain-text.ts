import { type Frozen, freeze } from './freeze'
import { joinWrapped, wrappingOf } from './wrapped-lines'

export type PlainText = Frozen & {
  /** About how wide lines are that were broken to fit a width, in UTF-16 code units; null where none were. */
  readonly wrappedAt: number | null
}

/** Freezes a text that is only text; on demand with the lines joined that were broken to fit a width. */
export function plainText(decoded: string, joinLines: boolean): PlainText {
  const { text, notices } = freeze(decoded)
  const wrapping = wrappingOf(text)
  if (!wrapping) return { text, notices, wrappedAt: null }
  if (!joinLines) return { text, notices, wrappedAt: wrapping.width }
  const joined = freeze(joinWrapped(text, wrapping)).text
  const before = text.split('\n').length
  const after = joined.split('\n').length
  return {
    text: joined,
    notices: [...notices, `Broken lines were joined to paragraphs: ${before} lines became ${after}.`],
    wrappedAt: wrapping.width,
  }
}
