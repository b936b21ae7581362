import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { NO_FILTER } from '../../shared/select/filter'
import type { ClaimRow } from '../../shared/select/rows'
import { select } from '../../shared/select/select'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'
import { StanceMark } from '../components/stance-mark'
import { useKeys } from '../components/use-keys'
import classes from './front-page.module.css'

type CitePaneProps = { readonly onCite: (row: ClaimRow) => void; readonly hint: string }

/** The claims at the side of the front page; the selected one can be cited. */
export function CitePane({ onCite, hint }: CitePaneProps) {
  const { rows } = useBriefing()
  const { state } = useViewState()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(state.selectedClaim)
  const shown = select(rows, { ...NO_FILTER, text: words }).rows
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  )
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const current = shown[at]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the chosen claim.
  useEffect(() => {
    list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  useKeys({
    search: () => search.current?.focus(),
    cite: () => shown[at] && onCite(shown[at]),
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
      <p className={classes.hint}>{hint}</p>
      <ul ref={list}>
        {shown.length === 0 && <li className={classes.hint}>No claim has these words.</li>}
        {shown.map((row) => (
          <li key={row.id} data-current={row === shown[at]}>
            <button
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setChosen(row.id)}
              onDoubleClick={() => onCite(row)}
            >
              <span>
                <b>{row.label}</b> {row.holder?.name}{' '}
                <StanceMark position={state.propositionId ? row.positions.get(state.propositionId) : undefined} />
              </span>
              <span className={classes.paneWords} dir="auto">
                {row.claim.words}
              </span>
            </button>
            {row === shown[at] && (
              <button
                type="button"
                className={classes.citeButton}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onCite(row)}
              >
                Cite {row.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </aside>
  )
}
