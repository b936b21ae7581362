import { useMemo, useRef } from 'react'
import { clearStance, setStance, withStance } from '../../../shared/domain/edits/stance'
import { ranked } from '../../../shared/domain/records'
import type { StanceValue } from '../../../shared/domain/stance'
import { isFiltering, NO_FILTER } from '../../../shared/select/filter'
import { select } from '../../../shared/select/select'
import { useBriefing } from '../../briefing/briefing-context'
import { useViewState } from '../../briefing/view-state'
import { useKeys } from '../../components/use-keys'
import { useDesk, useSelectedRow } from '../desk-context'
import classes from './claims.module.css'
import { ClaimsTable } from './claims-table'
import { FilterBar } from './filter-bar'
import { NoClaims } from './no-claims'
import { PropositionPicker } from './proposition-picker'
import { StanceChips } from './stance-chips'

/** How long keys wait for the field of a condition at most, in milliseconds. */
const LONGEST_WAIT_MS = 1_500

/** The claims of the briefing, as the filter leaves them, with the stances towards one statement above them. */
export function ClaimsPane() {
  const { contents, rows, edit } = useBriefing()
  const { state, change } = useViewState()
  const { listed, choose, conditionOf } = useDesk()
  const selected = useSelectedRow()
  const search = useRef<HTMLInputElement>(null)
  const propositions = useMemo(() => ranked(contents.records.proposition), [contents])
  const { filter, propositionId } = state
  const filterKey = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is made anew each time; its text says whether it changed.
  const selection = useMemo(() => select(rows, filter), [rows, filterKey])

  function move(by: 1 | -1) {
    if (conditionOf.current !== null) return
    const order = listed.current
    const at = order.findIndex(({ id }) => id === state.selectedClaim)
    const next = order[at < 0 ? (by === 1 ? 0 : order.length - 1) : at + by]
    if (next) choose(next.claim.id)
  }
  function judge(stance: StanceValue) {
    if (!selected || !propositionId || conditionOf.current !== null) return
    const position = withStance(selected.positions.get(propositionId), stance)
    void edit(setStance(selected.id, propositionId, position, selected.holder?.name ?? selected.label))
    if (stance !== 'qualified') return
    const field = document.querySelector<HTMLElement>('[data-condition] textarea')
    if (field) return field.focus()
    // What is typed next is the condition: until its field is there, no letter may judge anything.
    conditionOf.current = selected.id
    setTimeout(() => {
      conditionOf.current = null
    }, LONGEST_WAIT_MS)
  }
  function toggleBasis() {
    const position = propositionId && selected?.positions.get(propositionId)
    if (!selected || !position || conditionOf.current !== null) return
    const basis = position.basis === 'stated' ? 'inferred' : 'stated'
    void edit(setStance(selected.id, propositionId, { ...position, basis }, selected.holder?.name ?? selected.label))
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    s: () => judge('supports'),
    o: () => judge('opposes'),
    q: () => judge('qualified'),
    n: () => judge('neutral'),
    0: () => judge('does-not-address'),
    i: toggleBasis,
    '/': () => search.current?.focus(),
    Backspace: () => {
      if (selected && propositionId && selected.positions.has(propositionId))
        void edit(clearStance(selected.id, propositionId, selected.holder?.name ?? selected.label))
    },
    Escape: () => choose(null),
  })

  return (
    <>
      <div className={classes.head}>
        <PropositionPicker
          propositions={propositions}
          propositionId={propositionId}
          onChange={(id) => change({ propositionId: id })}
        />
        <StanceChips
          stances={filter.stances}
          counts={state.hideCounts ? null : selection.counts}
          onChange={(stances) => change({ filter: { ...filter, stances } })}
        />
        <FilterBar
          filter={filter}
          rows={rows}
          searchRef={search}
          shown={selection.rows.length}
          hideCounts={state.hideCounts}
          onFilter={(next) => change({ filter: next })}
          onHideCounts={(hideCounts) => change({ hideCounts })}
        />
      </div>
      {selection.rows.length > 0 ? (
        <ClaimsTable rows={selection.rows} propositionId={propositionId} selected={state.selectedClaim} />
      ) : (
        <NoClaims
          filtered={rows.length > 0 && isFiltering(filter)}
          onClear={() => change({ filter: { ...NO_FILTER, propositionId } })}
        />
      )}
    </>
  )
}
