import { ranked } from '../../../shared/domain/records'
import type { ClaimRow } from '../../../shared/select/rows'
import { useBriefing } from '../../briefing/briefing-context'
import { useViewState } from '../../briefing/view-state'
import classes from './inspector.module.css'
import { StanceEditor } from './stance-editor'

type StancesProps = { readonly row: ClaimRow }

/** The claim's stance towards each statement, the chosen one first. */
export function Stances({ row }: StancesProps) {
  const { contents } = useBriefing()
  const { state } = useViewState()
  const propositions = ranked(contents.records.proposition).map((proposition, index) => ({ proposition, index }))
  if (propositions.length === 0)
    return <p className={classes.quiet}>No statement yet to hold or deny: write one under “Statements”.</p>
  const chosen = (id: string) => (id === state.propositionId ? 0 : 1)
  propositions.sort((a, b) => chosen(a.proposition.id) - chosen(b.proposition.id) || a.index - b.index)
  return propositions.map(({ proposition, index }) => (
    <StanceEditor
      key={proposition.id}
      row={row}
      proposition={proposition}
      number={index + 1}
      chosen={proposition.id === state.propositionId}
    />
  ))
}
