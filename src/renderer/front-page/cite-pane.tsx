import { SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Bearing } from '../../shared/domain/judgement'
import { NO_FILTER } from '../../shared/select/filter'
import { frontCitations } from '../../shared/select/front-citations'
import type { ClaimRow } from '../../shared/select/rows'
import { select } from '../../shared/select/select'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { useKeyLabel } from '../components/key-hint'
import { StanceMark } from '../components/stance-mark'
import { useKeys } from '../components/use-keys'
import { CitedBy } from './cited-by'
import classes from './front-page.module.css'

type CitePaneProps = {
  readonly onCite: (row: ClaimRow, bearing: Bearing) => void
  /** The number of the judgement that is being worked on; 0 for none, and then a claim is cited in a text. */
  readonly judgement: number
}

const SHOWN = ['all', 'cited', 'not cited'] as const
type Shown = (typeof SHOWN)[number]

/** The claims at the side of the front page; the selected one can be cited. */
export function CitePane({ onCite, judgement }: CitePaneProps) {
  const { contents, rows } = useBriefing()
  const keyLabel = useKeyLabel()
  const { state } = useViewState()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(state.selectedClaim)
  const [wanted, setWanted] = useState<Shown>('all')
  const citations = useMemo(() => frontCitations(contents.records, rows), [contents, rows])
  const shown = select(rows, { ...NO_FILTER, text: words }).rows.filter(
    ({ id }) => wanted === 'all' || citations.has(id) === (wanted === 'cited'),
  )
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  )
  const countOf = { cited: citations.size, 'not cited': rows.length - citations.size }
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const current = shown[at]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the chosen claim.
  useEffect(() => {
    list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  useKeys({
    search: () => search.current?.focus(),
    cite: () => shown[at] && onCite(shown[at], 'for'),
    'cite-against': () => shown[at] && judgement > 0 && onCite(shown[at], 'against'),
    next: () => setChosen(shown[at + 1]?.id ?? chosen),
    previous: () => setChosen(shown[at - 1]?.id ?? chosen),
  })
  return (
    <aside className={classes.pane} aria-label="Claims">
      <TextInput
        ref={search}
        size="xs"
        aria-label="Find a claim"
        placeholder="Find a claim  /"
        dir="auto"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return
          if (event.key === 'Escape') setWords('')
          event.currentTarget.blur()
        }}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Which claims"
        data={SHOWN.map((value) => ({ value, label: value === 'all' ? 'All' : `${countOf[value]} ${value}` }))}
        value={wanted}
        onChange={(value) => setWanted(value as Shown)}
      />
      <p className={classes.hint}>
        {judgement > 0
          ? `${keyLabel('cite')} cites the chosen claim for judgement ${judgement}, ${keyLabel('cite-against')} against it.`
          : `${keyLabel('cite')} writes the chosen claim where you were typing.`}{' '}
        Esc leaves a text.
      </p>
      <ul ref={list}>
        {shown.length === 0 && <li className={classes.hint}>{words ? 'No claim has these words.' : 'None.'}</li>}
        {shown.map((row) => (
          <li key={row.id} data-current={row === shown[at]}>
            <button
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setChosen(row.id)}
              onDoubleClick={() => onCite(row, 'for')}
            >
              <span>
                <b>{row.label}</b> {row.holder?.name}{' '}
                <StanceMark position={state.propositionId ? row.positions.get(state.propositionId) : undefined} />
              </span>
              <span className={classes.paneWords} dir="auto">
                {row.claim.words}
              </span>
            </button>
            <div className={classes.citing}>
              <CitedBy citations={citations.get(row.id) ?? []} />
              {row === shown[at] && (
                <button
                  type="button"
                  className={classes.citeButton}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onCite(row, 'for')}
                >
                  Cite {row.label}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  )
}
