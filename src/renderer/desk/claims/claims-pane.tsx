import { useMemo, useRef } from 'react'
import { ranked } from '../../../shared/domain/records'
import { isFiltering, NO_FILTER } from '../../../shared/select/filter'
import { select } from '../../../shared/select/select'
import { useBriefing } from '../../briefing/briefing-context'
import { useJudging } from '../../briefing/use-judging'
import { useViewState } from '../../briefing/view-state'
import { useKeys } from '../../components/use-keys'
import { useDesk, useSelectedRow } from '../desk-context'
import classes from './claims.module.css'
import { ClaimsTable } from './claims-table'
import { FilterBar } from './filter-bar'
import { NoClaims } from './no-claims'
import { PropositionPicker } from './proposition-picker'
import { StanceChips } from './stance-chips'

/** The claims of the briefing, as the filter leaves them, with the stances towards one statement above them. */
export function ClaimsPane() {
  const { contents, rows } = useBriefing()
  const { state, change } = useViewState()
  const { listed, choose } = useDesk()
  const selected = useSelectedRow()
  const search = useRef<HTMLInputElement>(null)
  const propositions = useMemo(() => ranked(contents.records.proposition), [contents])
  const { filter, propositionId } = state
  const judging = useJudging(selected, propositionId)
  const filterKey = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is made anew each time; its text says whether it changed.
  const selection = useMemo(() => select(rows, filter), [rows, filterKey])

  function move(by: 1 | -1) {
    if (judging.isWaiting()) return
    const order = listed.current
    const at = order.findIndex(({ id }) => id === state.selectedClaim)
    const next = order[at < 0 ? (by === 1 ? 0 : order.length - 1) : at + by]
    if (next) choose(next.claim.id)
  }
  function turnTo(by: 1 | -1) {
    const at = propositions.findIndex(({ id }) => id === propositionId)
    const next = propositions[at + by]
    if (next) change({ propositionId: next.id })
  }
  useKeys(
    {
      ...judging.keys,
      next: () => move(1),
      previous: () => move(-1),
      'next-statement': () => turnTo(1),
      'previous-statement': () => turnTo(-1),
      search: () => search.current?.focus(),
    },
    { ...judging.fixed, Escape: () => choose(null) },
  )

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
