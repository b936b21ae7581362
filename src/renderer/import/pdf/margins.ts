import type { Line } from './lines'

/** A page's lines with its height, in points. */
export type PageLines = { readonly height: number; readonly label: string; readonly lines: readonly Line[] }

/** Heads and feet stand in this share of the page's height, at either end. */
const MARGIN_SHARE = 0.12
/** What stands on so many pages at one height is not part of the text. */
const REPEATS = 3
/** Heights within so many points count as one. */
const SAME_HEIGHT = 4

/** A line that was taken out of the margins, and on how many pages. */
export type Repeated = { readonly text: string; readonly pages: number }

/**
 * Takes the heads, feet and page numbers out of the pages: lines in the margins that stand, but for their numbers, on
 * three pages or more at one height, and numbers alone that are their page's.
 */
export function withoutMargins<P extends PageLines>(pages: readonly P[]): { pages: P[]; repeated: Repeated[] } {
  const seen = new Map<string, { text: string; pages: Set<number> }>()
  pages.forEach((page, index) => {
    for (const line of page.lines) {
      if (!isInMargin(line, page.height)) continue
      const key = keyOf(line)
      const entry = seen.get(key) ?? { text: line.text, pages: new Set() }
      entry.pages.add(index)
      seen.set(key, entry)
    }
  })
  const repeats = new Map([...seen].filter(([, entry]) => entry.pages.size >= REPEATS))
  const isOut = (line: Line, page: PageLines): boolean =>
    isInMargin(line, page.height) && (repeats.has(keyOf(line)) || isNumberOf(line, page.label))
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isOut(line, page)) })),
    repeated: [...repeats.values()].map((entry) => ({ text: entry.text, pages: entry.pages.size })),
  }
}

const isInMargin = ({ baseline }: Line, height: number): boolean =>
  baseline < height * MARGIN_SHARE || baseline > height * (1 - MARGIN_SHARE)

/** Alike but for numbers, and at one height. */
const keyOf = ({ text, baseline }: Line): string =>
  `${Math.round(baseline / SAME_HEIGHT)} ${text.replace(/\p{N}+/gu, '#').toLowerCase()}`

const isNumberOf = ({ text }: Line, label: string): boolean =>
  text.replace(/^(?:page|p\.)\s+|[-–—|\s]/gi, '').toLowerCase() === label.toLowerCase()
