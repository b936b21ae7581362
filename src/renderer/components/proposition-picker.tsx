import { Select } from '@mantine/core'
import type { PropositionId } from '../../shared/domain/ids'
import { ranked } from '../../shared/domain/records'
import { useBriefing } from '../briefing/briefing-context'
import { useViewState } from '../briefing/view-state'

/** Chooses the statement that stances are shown towards, on every screen at once. */
export function PropositionPicker() {
  const { contents } = useBriefing()
  const { state, change } = useViewState()
  const propositions = ranked(contents.records.proposition)
  return (
    <Select
      aria-label="Statement"
      placeholder="No statement yet"
      allowDeselect={false}
      disabled={propositions.length === 0}
      data={propositions.map(({ id, statement }, index) => ({ value: id, label: `P${index + 1} · ${statement}` }))}
      value={state.propositionId}
      onChange={(value) => change({ propositionId: value as PropositionId | null })}
      comboboxProps={{ width: 'max-content' }}
    />
  )
}
