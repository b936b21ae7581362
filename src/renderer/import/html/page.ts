import { Readability } from '@mozilla/readability'
import type { Dropped, Facts } from '../../../shared/import-job'
import { allowingMarkup } from '../markup'
import { type Found, factsOf } from './facts'
import { linesOf } from './lines'
import { parsePage } from './parse'

/**
 * Pages have a few thousand elements, some 30 deep. Beyond this the article is not looked for: Readability's time grows
 * with both, and 30,000 elements at the parser's own limit of 512 take 20 seconds.
 */
const MOST_ELEMENTS = 100_000
const DEEPEST = 150
/** So much of the left-out text is handed on, in UTF-16 code units: it is for looking at. */
const DROPPED_SHOWN = 10_000
const DROPPED_MOST = 500

export type ReadPage = {
  readonly lines: readonly string[]
  readonly invisible: number
  readonly facts: Facts
  /** Left out by taking the article alone, in the order of the page. */
  readonly dropped: readonly Dropped[]
  /** Whether there is more on the page than its article. */
  readonly hasArticle: boolean
}

/** Reads the article of a page, or all of it, and says what was left out. */
export function readPage(html: string, wholePage: boolean): ReadPage {
  const page = parsePage(html)
  const whole = linesOf(page.body)
  const article = findArticle(html)
  const facts = factsOf(page, html, article ?? {})
  const read = article?.element ? linesOf(article.element) : null
  const lines = read ? withHeadline(whole.lines, read.lines, facts.title) : []
  const dropped = lines.length > 0 ? droppedFrom(whole.lines, lines) : []
  if (!read || lines.length === 0 || wholePage) return { ...whole, facts, dropped: [], hasArticle: dropped.length > 0 }
  return { lines, invisible: read.invisible, facts, dropped, hasArticle: dropped.length > 0 }
}

/** Readability takes its document apart: it gets one of its own. */
function findArticle(html: string): (Found & { readonly element: Element | null }) | null {
  const page = parsePage(html)
  if (isDeep(page.body)) return null
  // What it would do with these needs markup from text, and nothing of them is read.
  for (const each of page.querySelectorAll('noscript, script:not([type="application/ld+json"]), style, template, svg'))
    each.remove()
  try {
    const found = allowingMarkup(() =>
      new Readability<Element>(page, {
        serializer: (node) => node as Element,
        maxElemsToParse: MOST_ELEMENTS,
        keepClasses: true,
      }).parse(),
    )
    return found && { ...found, element: found.content ?? null }
  } catch {
    return null
  }
}

function isDeep(root: Element): boolean {
  let level: readonly Element[] = [root]
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap(({ children }) => [...children])
    if (level.length === 0) return false
  }
  return true
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** The article with the headline of the page, which may stand outside of what Readability takes for the article. */
function withHeadline(whole: readonly string[], article: readonly string[], title: string): string[] {
  const isTitle = (line: string): boolean => letters(line) === letters(title)
  const headline = whole.find(isTitle)
  return headline && !article.some(isTitle) ? [headline, ...article] : [...article]
}

/** A line so long, in letters, is found again wherever it stands; a shorter one only where it is next. */
const LONG_LINE = 25

/** The lines of the page that are not in its article, next to each other as one. Both are in the order of the page. */
function droppedFrom(whole: readonly string[], article: readonly string[]): Dropped[] {
  const kept = letters(article.join('\n'))
  const dropped: string[][] = []
  let isOpen = false
  let at = 0
  for (const line of whole) {
    const words = letters(line)
    const found = words.length >= LONG_LINE ? kept.indexOf(words, at) : kept.startsWith(words, at) ? at : -1
    if (found !== -1) at = found + words.length
    else if (isOpen) dropped.at(-1)?.push(line)
    else dropped.push([line])
    isOpen = found === -1
  }
  return dropped
    .slice(0, DROPPED_MOST)
    .map((lines) => ({ what: 'Not part of the article', text: lines.join('\n').slice(0, DROPPED_SHOWN) }))
}
