import { seam, wordsOf } from './seam'

/** A text whose lines were broken to fit a width. */
export type Wrapping = {
  /** About how wide its lines are, in UTF-16 code units. */
  readonly width: number
}

/** Fewer lines tell nothing. */
const FEWEST_LINES = 6
/** Lines of prose that nobody has broken are longer; nobody breaks at less. In UTF-16 code units. */
const NARROWEST = 40
const WIDEST = 110
/** What the word that did not fit may have been, at most, in UTF-16 code units. */
const LONGEST_WORD = 16
/** The least share of lines that stop only because the next word would not have fitted. */
const FULL_SHARE = 0.6

/**
 * Whether the lines of a text were broken to fit a width, as in old mail and reports, rather than where a paragraph ends.
 *
 * @returns null when they were not: then each line is a paragraph.
 */
export function wrappingOf(text: string): Wrapping | null {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const written = lines.filter((line) => line !== '')
  const width = widthOf(written)
  if (written.length < FEWEST_LINES || width < NARROWEST || width > WIDEST) return null
  let goOn = 0
  let full = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (line === '' || !next) return
    goOn += 1
    if (isFull(line, next, width)) full += 1
  })
  return goOn >= FEWEST_LINES / 2 && full >= goOn * FULL_SHARE ? { width } : null
}

/** Joins lines that were broken to fit a width; a list, a heading and a last short line stay as they are. */
export function joinWrapped(text: string, { width }: Wrapping): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const vocabulary = wordsOf(text)
  let joined = ''
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    joined += joined === '' || joined.endsWith('\n') || joined.endsWith(' ') ? line.trimStart() : line
    if (next === undefined) return
    if (line !== '' && next !== '' && isFull(line, next, width) && !beginsItem(next)) {
      const { kept, between } = seam(joined, next.trimStart(), vocabulary, false)
      joined = kept + between
    } else joined += '\n'
  })
  return joined
}

/** The width that all but the longest few lines keep to. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0
}

/** Whether a line stops where it does only because the next word would not have fitted. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + Math.min(firstWord(next).length, LONGEST_WORD) > width - 2 && line.length > width / 2

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? ''

const beginsItem = (line: string): boolean => /^\s*(?:[-*•–—]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|>|\|)/.test(line)
