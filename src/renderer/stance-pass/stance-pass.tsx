import { useEffect, useRef, useState } from 'react'
import { joinEdits } from '../../shared/domain/edits/common'
import { setStance } from '../../shared/domain/edits/stance'
import { ranked } from '../../shared/domain/records'
import { plainPosition } from '../../shared/domain/stance'
import type { ClaimRow } from '../../shared/select/rows'
import { useBriefing } from '../briefing/briefing-context'
import { useJudging } from '../briefing/use-judging'
import { useViewState } from '../briefing/view-state'
import { EmptyState } from '../components/empty-state'
import { useKeys } from '../components/use-keys'
import { JudgedClaim } from './judged-claim'
import classes from './stance-pass.module.css'
import { StatementHead } from './statement-head'

/** Judges one statement at a time, claim after claim, by single keys. */
export function StancePass() {
  const { contents, rows, edit } = useBriefing()
  const { state, change } = useViewState()
  const propositions = ranked(contents.records.proposition)
  const at = propositions.findIndex(({ id }) => id === state.propositionId)
  const proposition = propositions[at]
  const [chosen, setChosen] = useState<string | null>(state.selectedClaim)
  const index = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen),
  )
  const current = rows[index]
  const judging = useJudging(current, state.propositionId)
  const list = useRef<HTMLOListElement>(null)
  const currentId = current?.id

  const choose = (row: ClaimRow | undefined) => {
    if (!row || judging.isWaiting()) return
    setChosen(row.id)
    change({ selectedClaim: row.claim.id })
  }
  const turn = (by: 1 | -1) => {
    const next = propositions[at + by]
    if (next) change({ propositionId: next.id })
  }
  function rest() {
    const left = proposition ? rows.filter(({ positions }) => !positions.has(proposition.id)) : []
    if (!proposition || left.length === 0) return
    const silent = plainPosition('does-not-address')
    const edits = left.map((row) => setStance(row.id, proposition.id, silent, row.label))
    void edit(joinEdits('the rest do not address it', edits))
  }

  useKeys(
    {
      ...judging.keys,
      next: () => choose(rows[index + 1]),
      previous: () => choose(rows[index - 1]),
      'next-statement': () => turn(1),
      'previous-statement': () => turn(-1),
      rest,
    },
    {
      ...judging.fixed,
      ArrowDown: () => choose(rows[index + 1]),
      ArrowUp: () => choose(rows[index - 1]),
      Enter: () =>
        list.current?.querySelector<HTMLElement>('[data-details] :is(textarea, input:not([type="radio"]))')?.focus(),
    },
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the chosen claim, and its fields as they open.
  useEffect(() => {
    list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [currentId, current?.positions])

  if (!proposition)
    return (
      <EmptyState
        title="No statement to judge yet"
        text="Add one under Statements, above. The first answers the question of the briefing."
      />
    )
  if (rows.length === 0)
    return (
      <EmptyState
        title="No claim to judge yet"
        text="Mark what somebody claims on the desk first; then judge each claim here."
      />
    )
  return (
    <div className={classes.page}>
      <StatementHead
        propositions={propositions}
        at={at}
        rows={rows}
        hideCounts={state.hideCounts}
        onHideCounts={(hideCounts) => change({ hideCounts })}
        hideProposals={state.hideProposals}
        onHideProposals={(hideProposals) => change({ hideProposals })}
        onTurn={(propositionId) => change({ propositionId })}
        onRest={rest}
      />
      <ol className={classes.list} ref={list}>
        {rows.map((row) => (
          <JudgedClaim
            key={row.id}
            row={row}
            proposition={proposition}
            judging={row === current ? judging : null}
            onChoose={() => choose(row)}
          />
        ))}
      </ol>
    </div>
  )
}
