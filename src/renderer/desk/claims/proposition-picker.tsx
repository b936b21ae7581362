import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { PropositionId } from '../../../shared/domain/ids'
import type { Proposition } from '../../../shared/domain/proposition'
import classes from './claims.module.css'

type PropositionPickerProps = {
  readonly propositions: readonly Proposition[]
  readonly propositionId: PropositionId | null
  readonly onChange: (id: PropositionId) => void
}

/** The statement that stances are meant towards, always in full: nobody can hold or deny "P2". */
export function PropositionPicker({ propositions, propositionId, onChange }: PropositionPickerProps) {
  const at = propositions.findIndex(({ id }) => id === propositionId)
  const chosen = propositions[at]
  if (!chosen)
    return (
      <p className={classes.statement}>
        No statement yet to hold or deny. Write the first one under “Statements” above: it answers the question.
      </p>
    )
  return (
    <Menu position="bottom-start" width="target" shadow="md">
      <Menu.Target>
        <UnstyledButton
          className={classes.statement}
          aria-label={`Statement ${at + 1}: ${chosen.statement}. Choose another`}
        >
          <span className={classes.number}>P{at + 1}</span>
          <bdi className={classes.words}>{chosen.statement || 'Not worded yet'}</bdi>
          <IconChevronDown size={16} className={classes.chevron} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {propositions.map(({ id, statement }, index) => (
          <Menu.Item key={id} onClick={() => onChange(id)} aria-current={id === propositionId || undefined}>
            <span className={classes.number}>P{index + 1}</span> <bdi>{statement || 'Not worded yet'}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
