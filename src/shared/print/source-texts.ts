import { ranked } from '../domain/records'
import type { Contents } from '../select/contents'
import { type ClaimRow, grouped } from '../select/rows'
import { type Paragraph, paragraphAt, paragraphs } from '../text/paragraphs'
import { type Mark, segments } from '../text/segments'
import { markOf } from './cards'
import { sourceTitle } from './evidence'
import type { SourceText, TextParagraph } from './model'
import type { Words } from './words/words'

/** The frozen texts, with what the printed claims are anchored in marked by their labels. */
export function sourceTexts({ records, texts }: Contents, rows: readonly ClaimRow[], words: Words): SourceText[] {
  const bySource = grouped(rows, ({ claim }) => claim.anchor.sourceId)
  return ranked(records.source).map((source, index) => {
    const name = `S${index + 1}`
    const { language, direction } = source
    const paragraphs = paragraphsOf(texts.get(source.id) ?? '', bySource.get(source.id) ?? [])
    return {
      name,
      title: sourceTitle(source, words),
      paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, source: name, language, direction })),
    }
  })
}

type Unplaced = Omit<TextParagraph, 'source' | 'language' | 'direction'>

function paragraphsOf(text: string, rows: readonly ClaimRow[]): Unplaced[] {
  const byLabel = new Map(rows.map((row) => [row.label, row]))
  const list = paragraphs(text)
  const marks = marksByParagraph(rows, list)
  const begun = new Set<string>()
  return list.map(({ number, start, end, heading }) => {
    const inside = marks.get(number) ?? []
    const starting = [...new Set(inside.map(({ id }) => id))].filter((label) => !begun.has(label))
    for (const label of starting) begun.add(label)
    return {
      number,
      heading,
      runs: segments(inside, start, end).map((segment) => ({
        text: text.slice(segment.start, segment.end),
        stance: stanceOf(byLabel.get(segment.marks[0] ?? '')),
        claims: segment.marks,
      })),
      claims: starting.map((label) => ({ label, mark: markFor(byLabel.get(label)) })),
    }
  })
}

/** What the claims are anchored in, by the number of each paragraph it touches, in reading order. */
function marksByParagraph(rows: readonly ClaimRow[], list: readonly Paragraph[]): Map<number, Mark[]> {
  const marks = rows.flatMap(({ label, claim }) =>
    claim.anchor.pieces.map(({ start, end }): Mark => ({ id: label, start, end })),
  )
  const byParagraph = new Map<number, Mark[]>()
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    const first = paragraphAt(list, mark.start)?.number ?? 1
    for (let at = first; (list[at - 1]?.start ?? mark.end) < mark.end; at += 1)
      byParagraph.set(at, [...(byParagraph.get(at) ?? []), mark])
  }
  return byParagraph
}

/** What a claim holds on the statement under which it prints. */
const positionOf = (row: ClaimRow | undefined) => (row?.main ? row.positions.get(row.main.id) : undefined)
const stanceOf = (row: ClaimRow | undefined) => positionOf(row)?.stance ?? (row ? 'neutral' : null)

function markFor(row: ClaimRow | undefined) {
  const position = positionOf(row)
  return position && position.stance !== 'does-not-address' ? markOf(position) : null
}
