import { memo, type ReactNode } from 'react'
import type { Paragraph } from '../../../shared/text/paragraphs'
import { segments } from '../../../shared/text/segments'
import { type SourceMark, sameMarks } from './marks'
import classes from './source.module.css'

type ParagraphViewProps = {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marks: readonly SourceMark[]
}

/**
 * One paragraph, cut where marks begin and end.
 *
 * Every run holds exactly one text node, and numbers and glyphs are drawn by the style sheet: so
 * the offsets of a selection are those of the frozen text, and what is copied is the text alone.
 */
export const ParagraphView = memo(
  function ParagraphView({ text, paragraph, marks }: ParagraphViewProps) {
    const { start, end, number, heading } = paragraph
    const known = new Map(marks.map((mark) => [mark.id, mark]))
    return (
      <div
        className={classes.paragraph}
        data-heading={heading || undefined}
        data-number={number}
        data-start={start}
        data-end={end}
        {...(heading ? { role: 'heading', 'aria-level': 3 } : {})}
      >
        {segments(marks, start, end).map((segment) => {
          const over = segment.marks.flatMap((id) => known.get(id) ?? [])
          return (
            <span
              key={segment.start}
              className={over.length > 0 ? classes.marked : undefined}
              data-start={segment.start}
              data-end={segment.end}
              data-marks={over.map(({ id }) => id).join(' ') || undefined}
              title={titleOf(over)}
            >
              {over.reduce<ReactNode>(
                (inner, mark, depth) => (
                  <span
                    key={mark.id}
                    className={classes[mark.kind]}
                    data-state={mark.state ?? undefined}
                    data-depth={Math.min(depth, DEEPEST)}
                    data-glyph={mark.glyph !== '' && mark.start === segment.start ? mark.glyph : undefined}
                    data-chosen={mark.chosen || undefined}
                  >
                    {inner}
                  </span>
                ),
                text.slice(segment.start, segment.end),
              )}
            </span>
          )
        })}
      </div>
    )
  },
  (before, after) =>
    before.text === after.text &&
    before.paragraph.start === after.paragraph.start &&
    before.paragraph.end === after.paragraph.end &&
    sameMarks(before.marks, after.marks),
)

/** More underlines than this one under the other would run into the next line. */
const DEEPEST = 2

const titleOf = (marks: readonly SourceMark[]): string | undefined =>
  marks
    .map(({ title }) => title)
    .filter(Boolean)
    .join('\n') || undefined
