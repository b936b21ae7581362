/** The most that a source text may hold, in bytes of UTF-8. */
export const TEXT_LIMIT_BYTES = 20 * 1024 * 1024

/** A text that will not change again, with what was changed to make it so, in words. */
export type Frozen = { readonly text: string; readonly notices: readonly string[] }

/**
 * Freezes a decoded text: no byte order mark, `\n` line ends, well-formed Unicode, NFC, and
 * neither NUL nor other characters that no file format could carry.
 *
 * Freezing a frozen text changes nothing. Characters that force the direction of letters stay, since they are part of
 * the text, and are said.
 */
export function freeze(decoded: string): Frozen {
  const notices: string[] = []
  const step = (text: string, changed: string, notice: (count: number) => string, pattern: RegExp): string => {
    const count = text.match(pattern)?.length ?? 0
    if (count > 0) notices.push(notice(count))
    return count > 0 ? text.replace(pattern, changed) : text
  }
  let text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded
  text = step(text, '\n', (count) => `${counted(count, 'line end was', 'line ends were')} made the same.`, LINE_END)
  text = step(
    text,
    '\ufffd',
    (count) => `${counted(count, 'broken character was', 'broken characters were')} replaced by �.`,
    LONE_SURROGATE,
  )
  text = step(
    text,
    '',
    (count) => `${counted(count, 'invisible control character was', 'invisible control characters were')} left out.`,
    CONTROL,
  )
  text = step(
    text,
    '$1',
    (count) =>
      `${counted(count, 'pile of accents was', 'piles of accents were')} cut: no script has so many on a letter.`,
    MARK_PILE,
  )
  // Normalising takes some marks apart, so that a pile may grow once more.
  const normal = text.normalize('NFC').replace(MARK_PILE, '$1')
  if (normal !== text) notices.push('Letters with separate accents were joined (Unicode NFC).')
  const forced = normal.match(FORCED_DIRECTION)?.length ?? 0
  if (forced > 0)
    notices.push(
      `${counted(forced, 'invisible character forces', 'invisible characters force')} the direction of letters: what you see may stand in another order in the file.`,
    )
  return { text: normal, notices }
}

/** `1 line`, `3 lines`. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

// A form feed or vertical tab ends a line too: dropped, it would join two words.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
// Controls of both sets, and the code points that are no characters.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/**
 * More than 30 marks on one letter, the most that text needs (Unicode Standard Annex 15, Stream-Safe Text Format).
 * Normalising takes time that grows with the square of such a pile: a megabyte of marks would take minutes.
 */
const MARK_PILE = /(\p{M}{30})\p{M}+/gu
/** Left-to-right and right-to-left override. */
const FORCED_DIRECTION = /[\u202d\u202e]/g

/** Whether a text is in the form that `freeze` gives. */
export const isFrozen = (text: string): boolean => freeze(text).text === text
