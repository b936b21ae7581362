/** A paragraph of a frozen text: ¶ n is the n-th non-empty line. Offsets in UTF-16 code units, `end` exclusive. */
export type Paragraph = {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly heading: boolean
}

/** The longest line that may pass for a heading, in UTF-16 code units. */
const HEADING_LIMIT = 90
const SENTENCE_END = /[.!?؟…:;,"”»’]$/u

/**
 * The paragraphs of a frozen text, derived and never stored.
 *
 * A heading is a short line without the end of a sentence that stands between longer
 * paragraphs; Markdown's `#` counts too. It is a guess that only changes how a line looks.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines: { start: number; end: number }[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines.map(({ start, end }, index) => ({
    number: index + 1,
    start,
    end,
    heading: index < lines.length - 1 && isHeading(text.slice(start, end).trim()),
  }))
}

const isHeading = (line: string): boolean =>
  /^#{1,6}\s/.test(line) || (line.length <= HEADING_LIMIT && !SENTENCE_END.test(line))

/** The paragraph that holds an offset, or the last one before it. Undefined for an empty text. */
export function paragraphAt(list: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Paragraph).start <= offset) low = middle + 1
    else high = middle
  }
  return list[Math.max(0, low - 1)]
}
