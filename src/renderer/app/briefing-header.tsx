import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useBriefing } from '../briefing/briefing-context'
import { useBriefingDialogs } from '../briefing/briefing-dialogs'
import { MarkingBadge } from '../components/marking-badge'
import classes from './frame.module.css'
import { useNavigation } from './navigation'

/** Title and question, undo and redo by name, statements, details and the marking. */
export function BriefingHeader() {
  const { briefing, history } = useBriefing()
  const { run } = useNavigation()
  const { openDetails, openPropositions } = useBriefingDialogs()
  return (
    <header className={classes.header}>
      <button type="button" className={classes.title} title="Details of this briefing" onClick={openDetails}>
        <div className={classes.name} dir="auto">
          {briefing.title || 'Untitled briefing'}
        </div>
        <div className={classes.question} dir="auto">
          {briefing.question || 'No question yet'}
        </div>
      </button>
      <Group gap={4} wrap="nowrap">
        <HistoryButton
          name="Undo"
          step={history.undo}
          onClick={() => run('undo')}
          icon={<IconArrowBackUp size={18} />}
        />
        <HistoryButton
          name="Redo"
          step={history.redo}
          onClick={() => run('redo')}
          icon={<IconArrowForwardUp size={18} />}
        />
        <Button size="compact-sm" variant="subtle" onClick={openPropositions}>
          Statements
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={openDetails}>
          Details
        </Button>
      </Group>
      <MarkingBadge marking={briefing.marking} />
    </header>
  )
}

type HistoryButtonProps = {
  readonly name: 'Undo' | 'Redo'
  readonly step: string | null
  readonly onClick: () => void
  readonly icon: React.ReactNode
}

function HistoryButton({ name, step, onClick, icon }: HistoryButtonProps) {
  const label = step ? `${name}: ${step}` : `Nothing to ${name.toLowerCase()}`
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" aria-label={label} disabled={!step} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
