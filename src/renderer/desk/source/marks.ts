import { piecesOf, type Suggestion } from '../../../shared/attribution/suggestion'
import type { Annotation } from '../../../shared/domain/annotation'
import { STANCE_GLYPHS, STANCE_NAMES, type StanceValue } from '../../../shared/domain/stance'
import type { ClaimRow } from '../../../shared/select/rows'
import type { Mark } from '../../../shared/text/segments'
import type { Hit } from './find'

/** What marks a stretch of the source, and how it is drawn. Several pieces of one claim share `of`. */
export type SourceMark = Mark & {
  readonly kind: 'claim' | 'suggestion' | 'note' | 'hit'
  /** The claim, the note, or the number of the suggestion. */
  readonly of: string
  /** A stance towards the chosen statement; "not-judged" where there is none. Of claims only. */
  readonly state: StanceValue | 'not-judged' | null
  readonly glyph: string
  readonly title: string
  readonly chosen: boolean
}

/** A claim that nobody has judged yet carries an empty square: never nothing, which would look like no claim. */
const NOT_JUDGED_GLYPH = '□'

/** One mark for each piece of each claim, in the look of its stance towards one statement. */
export function claimMarks(
  rows: readonly ClaimRow[],
  sourceId: string,
  propositionId: string | null,
  selected: string | null,
): SourceMark[] {
  return rows
    .filter(({ claim }) => claim.anchor.sourceId === sourceId)
    .flatMap((row) => {
      const position = propositionId === null ? undefined : row.positions.get(propositionId)
      const state = position?.stance ?? 'not-judged'
      const judged = position ? `${STANCE_NAMES[position.stance]} (${position.basis})` : 'not judged'
      const title = `${row.label} ${who(row)}: ${row.claim.words || row.claim.anchor.pieces[0]?.exact || ''} [${judged}]`
      return row.claim.anchor.pieces.map(
        ({ start, end }, index): SourceMark => ({
          id: `claim:${row.id}:${index}`,
          start,
          end,
          kind: 'claim',
          of: row.id,
          state,
          glyph: position ? STANCE_GLYPHS[position.stance][position.basis] : NOT_JUDGED_GLYPH,
          title,
          chosen: row.id === selected,
        }),
      )
    })
}

/** Who holds a claim, with who tells it. */
export const who = ({ holder, via }: Pick<ClaimRow, 'holder' | 'via'>): string =>
  `${holder?.name || 'nobody named'}${via ? ` via ${via.name}` : ''}`

/** One mark for each piece of each suggestion, which `of` numbers as they come. */
export function suggestionMarks(suggestions: readonly Suggestion[], chosen: Suggestion | null): SourceMark[] {
  return suggestions.flatMap((suggestion, number) =>
    piecesOf(suggestion).map(
      ({ start, end }, index): SourceMark => ({
        id: `suggestion:${number}:${index}`,
        start,
        end,
        kind: 'suggestion',
        of: String(number),
        state: null,
        glyph: '',
        title: `Suggestion: ${suggestion.speaker?.name ?? suggestion.speaker?.text ?? 'nobody named'}${
          suggestion.cue ? `, “${suggestion.cue.text}”` : ''
        }`,
        chosen: suggestion === chosen,
      }),
    ),
  )
}

/** The notes that are about a stretch of this source's text. */
export function noteMarks(notes: readonly Annotation[], sourceId: string): SourceMark[] {
  return notes.flatMap(({ id, target, kind, text }) => {
    if (target.on !== 'text' || target.anchor.sourceId !== sourceId) return []
    return target.anchor.pieces.map(
      ({ start, end }, index): SourceMark => ({
        id: `note:${id}:${index}`,
        start,
        end,
        kind: 'note',
        of: id,
        state: null,
        glyph: '',
        title: `${kind}: ${text}`,
        chosen: false,
      }),
    )
  })
}

/** What was looked for and found. */
export const hitMarks = (hits: readonly Hit[], current: number): SourceMark[] =>
  hits.map(({ start, end }, index) => ({
    id: `hit:${index}`,
    start,
    end,
    kind: 'hit',
    of: String(index),
    state: null,
    glyph: '',
    title: '',
    chosen: index === current,
  }))

/** The marks that reach into each stretch, stretches being in order and apart from one another. */
export function marksByStretch(marks: readonly SourceMark[], stretches: readonly Hit[]): SourceMark[][] {
  const lists: SourceMark[][] = stretches.map(() => [])
  for (const mark of marks) {
    for (let at = firstBehind(stretches, mark.start); at < stretches.length; at += 1) {
      if ((stretches[at] as Hit).start >= mark.end) break
      lists[at]?.push(mark)
    }
  }
  return lists
}

/** Whether two lists of marks draw the same. */
export const sameMarks = (a: readonly SourceMark[], b: readonly SourceMark[]): boolean =>
  a.length === b.length &&
  a.every((mark, index) => {
    const other = b[index] as SourceMark
    return (
      mark.id === other.id &&
      mark.start === other.start &&
      mark.end === other.end &&
      mark.glyph === other.glyph &&
      mark.state === other.state &&
      mark.chosen === other.chosen &&
      mark.title === other.title
    )
  })

function firstBehind(stretches: readonly Hit[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Hit).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
