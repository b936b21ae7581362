import { type MouseEvent, useEffect, useMemo, useState } from 'react'
import type { Suggestion } from '../../../shared/attribution/suggestion'
import type { ClaimId } from '../../../shared/domain/ids'
import type { Source } from '../../../shared/domain/source'
import type { Paragraph } from '../../../shared/text/paragraphs'
import { useBriefing } from '../../briefing/briefing-context'
import { useViewState } from '../../briefing/view-state'
import { useKeys } from '../../components/use-keys'
import { useWidth } from '../../components/use-width'
import { useDesk } from '../desk-context'
import type { Hit } from './find'
import { Floating } from './floating'
import { MarkMenu } from './mark-menu'
import { claimMarks, hitMarks, marksByStretch, noteMarks, type SourceMark, suggestionMarks } from './marks'
import { ParagraphView } from './paragraph-view'
import { SelectionTools } from './selection-tools'
import classes from './source.module.css'
import { SuggestionCard } from './suggestion-card'
import { SuggestionStrip } from './suggestion-strip'
import { placeIn, type TextSelection } from './text-selection'
import { useSentenceKeys } from './use-sentence-keys'
import { useSuggestionActions } from './use-suggestion-actions'
import { useSuggestions } from './use-suggestions'

type SourceTextProps = {
  readonly source: Source
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly hits: readonly Hit[]
  readonly currentHit: number
}

/** Several marks that a click met, the shortest first, and where. */
type Met = { readonly marks: readonly SourceMark[]; readonly place: TextSelection['place'] }

/** The text itself: its marks, what a click or a selection offers, and the suggestions. */
export function SourceText({ source, text, paragraphs, hits, currentHit }: SourceTextProps) {
  const { contents, rows } = useBriefing()
  const { state } = useViewState()
  const { reveal, choose, show } = useDesk()
  const [container, setContainer] = useState<HTMLDivElement | null>(null)
  const width = useWidth(container)
  const [met, setMet] = useState<Met | null>(null)
  const suggestions = useSuggestions(text, source.id, contents.records)
  const open = suggestions.kind === 'ready' ? suggestions.open : NONE
  const [wanted, setWanted] = useState<Suggestion | null>(null)
  const chosen = wanted && open.includes(wanted) ? wanted : null
  const actions = useSuggestionActions({ source, text, open, chosen, onNext: pick })

  const { propositionId, selectedClaim } = state
  const { annotation } = contents.records
  const marks = useMemo(
    () => [
      ...claimMarks(rows, source.id, propositionId, selectedClaim),
      ...noteMarks(annotation, source.id),
      ...suggestionMarks(open, chosen),
      ...hitMarks(hits, currentHit),
    ],
    [rows, source.id, propositionId, selectedClaim, annotation, open, chosen, hits, currentHit],
  )
  const lists = useMemo(() => marksByStretch(marks, paragraphs), [marks, paragraphs])

  useEffect(() => {
    if (!container || !reveal) return
    const run = container.querySelector<HTMLElement>(`span[data-start="${reveal.start}"]`)
    if (run && !isOnView(container, run)) run.scrollIntoView({ block: 'center' })
  }, [container, reveal])

  function pick(suggestion: Suggestion | null) {
    setMet(null)
    setWanted(suggestion)
    if (suggestion) show(source.id, suggestion.quote.start)
  }
  function step(by: 1 | -1) {
    const at = chosen ? open.indexOf(chosen) : -1
    pick(open[Math.max(0, Math.min(open.length - 1, at + by))] ?? null)
  }
  function take(mark: SourceMark) {
    setMet(null)
    if (mark.kind === 'suggestion') return setWanted(open[Number(mark.of)] ?? null)
    setWanted(null)
    choose(mark.kind === 'claim' ? (mark.of as ClaimId) : null, true)
  }
  function click(event: MouseEvent) {
    if (!container || !(event.target instanceof Element) || !document.getSelection()?.isCollapsed) return
    const run = event.target.closest<HTMLElement>('[data-marks]')
    const ids = run?.dataset.marks?.split(' ') ?? []
    const under = ids.flatMap((id) => marks.filter((mark) => mark.id === id && mark.kind !== 'hit'))
    const [only] = under
    if (!only) {
      setMet(null)
      setWanted(null)
    } else if (under.length === 1) take(only)
    else if (run) setMet({ marks: under, place: placeIn(container, run.getBoundingClientRect()) })
  }

  useKeys(
    chosen
      ? {
          accept: actions.accept,
          reject: actions.reject,
          edit: actions.edit,
          next: () => step(1),
          previous: () => step(-1),
        }
      : {},
    chosen || met
      ? {
          Escape: () => {
            setWanted(null)
            setMet(null)
          },
        }
      : {},
  )
  const sentenceKeys = useSentenceKeys({ container, text, paragraphs, language: source.language })

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled text takes the focus so that keys can move and select in it. */}
      <div ref={setContainer} className={classes.scroll} tabIndex={0} onClick={click} onKeyDown={sentenceKeys}>
        <article
          className={classes.text}
          dir={source.direction}
          lang={source.language}
          aria-label={source.title || source.outlet || 'Source'}
        >
          {paragraphs.map((paragraph, index) => (
            <ParagraphView key={paragraph.start} text={text} paragraph={paragraph} marks={lists[index] ?? []} />
          ))}
        </article>
        {container && <SelectionTools container={container} source={source} text={text} />}
        {met && (
          <Floating place={met.place} width={width} label="What is marked here" role="menu">
            <MarkMenu marks={met.marks} onTake={take} />
          </Floating>
        )}
        {chosen && container && !met && (
          <Floating place={placeOf(container, chosen)} width={width} label="Suggestion">
            <SuggestionCard
              suggestion={chosen}
              onAccept={actions.accept}
              onEdit={actions.edit}
              onReject={actions.reject}
            />
          </Floating>
        )}
      </div>
      <SuggestionStrip state={suggestions} chosen={chosen} onChoose={pick} />
    </>
  )
}

const NONE: readonly Suggestion[] = []

/** Below the last line of a suggestion's last run. */
function placeOf(container: HTMLElement, { quote }: Suggestion): TextSelection['place'] {
  const runs = container.querySelectorAll<HTMLElement>(`span[data-end="${quote.end}"]`)
  const boxes = runs[0]?.getClientRects()
  const last = boxes?.[boxes.length - 1]
  return last ? placeIn(container, last) : { top: 0, bottom: container.scrollTop, left: 0 }
}

function isOnView(container: HTMLElement, element: HTMLElement): boolean {
  const box = container.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return top >= box.top + 20 && bottom <= box.bottom - 60
}
