import {
  type Card,
  type ClaimSection,
  cardsOf,
  type Decision,
  type Named,
  type PrintedEvent,
  type PrintModel,
  type ReaderNote,
  type SourceEntry,
  type TextParagraph,
} from './model'
import { type OutlineEntry, outlineOf } from './outline'
import { type Numbered, sectionNumbers } from './sections'
import { wordsFor } from './words/words'

/** What follows the front page, piece by piece in reading order: a print may be cut between any two. */
export type Unit =
  | { readonly kind: 'contents'; readonly entries: readonly OutlineEntry[] }
  | { readonly kind: 'heading'; readonly of: Numbered }
  | { readonly kind: 'statement'; readonly section: ClaimSection }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'also-reported' }
  | { readonly kind: 'note'; readonly note: ReaderNote }
  | { readonly kind: 'event'; readonly event: PrintedEvent }
  | { readonly kind: 'summary'; readonly text: string }
  | { readonly kind: 'source'; readonly source: SourceEntry }
  | { readonly kind: 'voices'; readonly grades: readonly Named[] }
  | { readonly kind: 'scale'; readonly scale: Named }
  | { readonly kind: 'text'; readonly name: string; readonly title: string }
  | { readonly kind: 'paragraph'; readonly paragraph: TextParagraph }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'index' }
  | { readonly kind: 'index-row'; readonly labels: readonly string[] }

/** From so many pages on a print has a contents list, and an index of its claims. */
export const PAGES_WITH_CONTENTS = 8

/** How many claims a line of the index holds. */
const INDEX_COLUMNS = 8

/**
 * The flow of a print.
 *
 * @param withContents - whether it is long enough for a contents list and an index.
 */
export function flowOf(model: PrintModel, withContents: boolean): Unit[] {
  const numbers = sectionNumbers(model)
  const section = (of: Numbered, units: readonly Unit[]): Unit[] =>
    numbers.has(of) ? [{ kind: 'heading', of }, ...units] : []
  const cards = (list: readonly Card[]): Unit[] => list.map((card) => ({ kind: 'card', card }))
  const { claims, alsoReported, notes, events, sources, sourceSummary, voiceGrades, scales, texts, decisions } = model
  return [
    ...(withContents ? [{ kind: 'contents', entries: contentsOf(model) } as const] : []),
    ...section('claims', [
      ...claims.flatMap((each): Unit[] => [{ kind: 'statement', section: each }, ...cards(each.cards)]),
      ...(alsoReported.length > 0 ? [{ kind: 'also-reported' } as const, ...cards(alsoReported)] : []),
    ]),
    ...section(
      'notes',
      notes.map((note) => ({ kind: 'note', note })),
    ),
    ...section(
      'events',
      events.map((event) => ({ kind: 'event', event })),
    ),
    ...section('source', [
      ...(sourceSummary ? [{ kind: 'summary', text: sourceSummary } as const] : []),
      ...sources.map((source): Unit => ({ kind: 'source', source })),
      ...(voiceGrades.length > 0 ? [{ kind: 'voices', grades: voiceGrades } as const] : []),
    ]),
    ...section(
      'scales',
      scales.map((scale) => ({ kind: 'scale', scale })),
    ),
    ...section(
      'text',
      texts.flatMap(({ name, title, paragraphs }): Unit[] => [
        { kind: 'text', name, title },
        ...paragraphs.map((paragraph): Unit => ({ kind: 'paragraph', paragraph })),
      ]),
    ),
    ...section(
      'log',
      decisions.map((decision) => ({ kind: 'decision', decision })),
    ),
    ...(withContents ? indexOf(model) : []),
  ]
}

/** Sections and what stands under them, but for single judgements and claims; those are few, or in the index. */
function contentsOf(model: PrintModel): OutlineEntry[] {
  const index = { place: 's-index', number: '', title: wordsFor(model.language).headings.index, parts: [] }
  const entries = outlineOf(model).map((entry) => ({
    ...entry,
    parts: entry.place === 's-judgements' ? [] : entry.parts.map((part) => ({ ...part, parts: [] })),
  }))
  return cardsOf(model).length > 0 ? [...entries, index] : entries
}

function indexOf(model: PrintModel): Unit[] {
  const labels = cardsOf(model).map(({ label }) => label)
  if (labels.length === 0) return []
  const number = (label: string): number => Number(label.replace(/\D/g, ''))
  labels.sort((a, b) => number(a) - number(b) || (a < b ? -1 : 1))
  // Claims of one line stand side by side, so that lines can be cut apart between pages.
  const rows = Array.from(
    { length: Math.ceil(labels.length / INDEX_COLUMNS) },
    (_, row): Unit => ({
      kind: 'index-row',
      labels: labels.slice(row * INDEX_COLUMNS, (row + 1) * INDEX_COLUMNS),
    }),
  )
  return [{ kind: 'index' }, ...rows]
}

/** What a unit is called where it is referred to; empty for one that nothing refers to. */
export function placeOf(unit: Unit): string {
  switch (unit.kind) {
    case 'heading':
      return `s-${unit.of}`
    case 'statement':
      return unit.section.place
    case 'card':
      return unit.card.label
    case 'source':
      return unit.source.name
    case 'text':
      return `T${unit.name}`
    case 'paragraph':
      return `${unit.paragraph.source}-${unit.paragraph.number}`
    case 'contents':
    case 'also-reported':
    case 'index':
      return `s-${unit.kind}`
    default:
      return ''
  }
}

/** How much room a unit takes, in lines of text, roughly: enough to cut a long print into parts. */
export function linesOf(unit: Unit): number {
  switch (unit.kind) {
    case 'card':
      return cardLines(unit.card)
    case 'paragraph':
      return 1 + Math.ceil(unit.paragraph.runs.reduce((sum, { text }) => sum + text.length, 0) / LINE)
    case 'heading':
    case 'statement':
      return 4
    case 'source':
      return 6
    case 'event':
      return 1.5
    case 'contents':
      return 20
    case 'index-row':
      // Little room, but many links, which is what the engine has work with.
      return 6
    default:
      return 2
  }
}

/** Lines on a page, and characters in a line, roughly. */
export const PAGE_LINES = 56
const LINE = 95

function cardLines({ words, quotations, lines, notes }: Card): number {
  const texts = [words, ...quotations, ...lines, ...notes.map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / LINE), 2)
}
