/** The most that a source text may hold, in bytes of UTF-8. */
export const TEXT_LIMIT_BYTES = 20 * 1024 * 1024

/** A text that will not change again, with what was changed to make it so, in words. */
export type Frozen = { readonly text: string; readonly notices: readonly string[] }

/**
 * Freezes a decoded text: no byte order mark, `\n` line ends, well-formed Unicode, NFC, and
 * neither NUL nor other control characters that no file format could carry.
 *
 * Freezing a frozen text changes nothing.
 */
export function freeze(decoded: string): Frozen {
  const notices: string[] = []
  const step = (text: string, changed: string, notice: (count: number) => string, pattern: RegExp): string => {
    const count = text.match(pattern)?.length ?? 0
    if (count > 0) notices.push(notice(count))
    return count > 0 ? text.replace(pattern, changed) : text
  }
  let text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded
  text = step(
    text,
    '\n',
    (count) => `${count === 1 ? '1 line end was' : `${count} line ends were`} made the same.`,
    /\r\n?|\u2028|\u2029/g,
  )
  text = step(text, '\ufffd', (count) => `${count} broken characters were replaced by �.`, LONE_SURROGATE)
  text = step(text, '', (count) => `${count} invisible control characters were left out.`, CONTROL)
  const normal = text.normalize('NFC')
  if (normal !== text) notices.push('Letters with separate accents were joined (Unicode NFC).')
  return { text: normal, notices }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Whether a text is in the form that `freeze` gives. */
export const isFrozen = (text: string): boolean => freeze(text).text === text
