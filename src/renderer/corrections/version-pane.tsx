import { Button, TextInput } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Piece } from '../../shared/domain/claim'
import { pieceAt } from '../../shared/text/anchor'
import { type Paragraph, paragraphAt, paragraphs } from '../../shared/text/paragraphs'
import { segments } from '../../shared/text/segments'
import { findAll } from '../desk/source/find'
import { useTextSelection } from '../desk/source/text-selection'
import classes from './corrections.module.css'
import type { Version } from './mark-decision'
import type { Stretch } from './word-differences'

/** How many paragraphs are shown either side of a quotation, and how many more at a time. */
const BESIDE = 2

type VersionPaneProps = {
  readonly label: string
  readonly version: Version
  /** The quotation, marked; null for none. */
  readonly piece: Piece | null
  /** An offset into the text that is to be on view, in UTF-16 code units. */
  readonly at: number
  /** The words of the quotation that were changed, from its beginning. */
  readonly changes: readonly Stretch[]
  readonly change: 'taken' | 'put'
  /** Told of words that are selected by hand; without it nothing is to be chosen here. */
  readonly onSelect?: (piece: Piece) => void
}

/** The paragraphs around a quotation in one version of a text. */
export function VersionPane({ label, version, piece, at, changes, change, onSelect }: VersionPaneProps) {
  const { text, direction } = version
  const list = useMemo(() => paragraphs(text), [text])
  const [found, setFound] = useState<number | null>(null)
  const middle = (paragraphAt(list, found ?? at)?.number ?? 1) - 1
  const [more, setMore] = useState({ above: BESIDE, below: BESIDE })
  const container = useRef<HTMLDivElement>(null)
  const from = Math.max(0, middle - more.above)
  const to = Math.min(list.length, middle + more.below + 1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins with its own surroundings
  useEffect(() => {
    setFound(null)
    setMore({ above: BESIDE, below: BESIDE })
  }, [at, piece?.start, piece?.end])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place comes into view
  useEffect(() => {
    container.current?.querySelector('[data-quotation], [data-middle]')?.scrollIntoView({ block: 'center' })
  }, [piece?.start, piece?.end, middle])
  return (
    <div className={classes.version}>
      <div className={classes.versionHead}>
        <span>{label}</span>
        {onSelect && <FindPlace text={text} onFind={setFound} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to get there */}
      <section ref={container} className={classes.paper} dir={direction} tabIndex={0} aria-label={label}>
        {from > 0 && (
          <Button size="compact-xs" variant="subtle" onClick={() => setMore({ ...more, above: more.above + 10 })}>
            What stands before
          </Button>
        )}
        {list.slice(from, to).map((paragraph, index) => (
          <p key={paragraph.number} className={classes.paragraph} data-middle={from + index === middle || undefined}>
            <span className={classes.number}>¶{paragraph.number}</span>
            <span>
              <Runs text={text} paragraph={paragraph} piece={piece} changes={changes} change={change} />
            </span>
          </p>
        ))}
        {to < list.length && (
          <Button size="compact-xs" variant="subtle" onClick={() => setMore({ ...more, below: more.below + 10 })}>
            What comes after
          </Button>
        )}
      </section>
      {onSelect && <SelectionChoice container={container} text={text} onSelect={onSelect} />}
    </div>
  )
}

type RunsProps = {
  readonly text: string
  readonly paragraph: Paragraph
  readonly piece: Piece | null
  readonly changes: readonly Stretch[]
  readonly change: 'taken' | 'put'
}

/** A paragraph cut where the quotation and the changes in it begin and end. */
function Runs({ text, paragraph, piece, changes, change }: RunsProps) {
  const marks = piece
    ? [
        { id: 'quotation', start: piece.start, end: piece.end },
        ...changes.map(({ start, end }, index) => ({
          id: `change ${index}`,
          start: piece.start + start,
          end: piece.start + end,
        })),
      ]
    : []
  return segments(marks, paragraph.start, paragraph.end).map(({ start, end, marks: over }) => {
    const words = text.slice(start, end)
    const place = { 'data-start': start, 'data-end': end }
    if (!over.includes('quotation'))
      return (
        <span key={start} {...place}>
          {words}
        </span>
      )
    const isChange = over.some((id) => id !== 'quotation')
    return (
      <mark key={start} className={classes.quotation} data-quotation data-change={isChange ? change : undefined}>
        <span {...place}>{words}</span>
      </mark>
    )
  })
}

type FindPlaceProps = { readonly text: string; readonly onFind: (at: number | null) => void }

/** Looks for words in the corrected text; Enter goes on to the next place. */
function FindPlace({ text, onFind }: FindPlaceProps) {
  const [words, setWords] = useState('')
  const [current, setCurrent] = useState(0)
  const hits = useMemo(() => findAll(text, words), [text, words])
  function go(index: number) {
    const next = hits.length === 0 ? 0 : index % hits.length
    setCurrent(next)
    onFind(hits[next]?.start ?? null)
  }
  return (
    <TextInput
      size="xs"
      aria-label="Find in the corrected text"
      placeholder="Find in it"
      value={words}
      rightSection={
        words === '' ? null : (
          <span className={classes.count}>{hits.length === 0 ? '0' : `${current + 1}/${hits.length}`}</span>
        )
      }
      onChange={(event) => {
        const next = event.currentTarget.value
        setWords(next)
        setCurrent(0)
        onFind(findAll(text, next)[0]?.start ?? null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go(current + 1)
      }}
    />
  )
}

type SelectionChoiceProps = {
  readonly container: { readonly current: HTMLDivElement | null }
  readonly text: string
  readonly onSelect: (piece: Piece) => void
}

/** Takes the words that are selected in the corrected text. */
function SelectionChoice({ container, text, onSelect }: SelectionChoiceProps) {
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  useEffect(() => setElement(container.current), [container])
  const selection = useTextSelection(element)
  const piece = selection ? pieceAt(text, selection.start, selection.end) : null
  return (
    <Button size="compact-xs" variant="default" disabled={!piece} onClick={() => piece && onSelect(piece)}>
      Use the selected words
    </Button>
  )
}
