import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp, IconArrowForwardUp, IconSettings } from '@tabler/icons-react'
import { useBriefing } from '../briefing/briefing-context'
import { DetailsDialog } from '../briefing/details-dialog'
import { PropositionsDialog } from '../briefing/propositions-dialog'
import { MarkingBadge } from '../components/marking-badge'
import classes from './frame.module.css'
import { SCREEN_NAMES, SCREENS, useNavigation } from './navigation'

/** Title and question, the screens, undo and redo by name, the marking. */
export function BriefingHeader() {
  const { briefing, history, undo, redo } = useBriefing()
  const { screen, go } = useNavigation()
  const [details, detailsDialog] = useDisclosure()
  const [propositions, propositionsDialog] = useDisclosure()
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        <div className={classes.name} dir="auto" title={briefing.title}>
          {briefing.title || 'Untitled briefing'}
        </div>
        <div className={classes.question} dir="auto" title={briefing.question}>
          {briefing.question || 'No question yet'}
        </div>
      </div>
      <nav className={classes.tabs} aria-label="Screens">
        {SCREENS.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.tab}
            aria-current={screen === each ? 'page' : undefined}
            onClick={() => go(each)}
          >
            {SCREEN_NAMES[each]}
          </button>
        ))}
      </nav>
      <Group gap={4} wrap="nowrap">
        <HistoryButton name="Undo" step={history.undo} onClick={undo} icon={<IconArrowBackUp size={18} />} />
        <HistoryButton name="Redo" step={history.redo} onClick={redo} icon={<IconArrowForwardUp size={18} />} />
        <Button size="compact-sm" variant="subtle" onClick={propositionsDialog.open}>
          Statements
        </Button>
        <Tooltip label="Details of this briefing">
          <ActionIcon variant="subtle" aria-label="Details of this briefing" onClick={detailsDialog.open}>
            <IconSettings size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <MarkingBadge marking={briefing.marking} />
      <DetailsDialog opened={details} onClose={detailsDialog.close} />
      <PropositionsDialog opened={propositions} onClose={propositionsDialog.close} />
    </header>
  )
}

type HistoryButtonProps = {
  readonly name: 'Undo' | 'Redo'
  readonly step: string | null
  readonly onClick: () => Promise<void>
  readonly icon: React.ReactNode
}

function HistoryButton({ name, step, onClick, icon }: HistoryButtonProps) {
  const label = step ? `${name}: ${step}` : `Nothing to ${name.toLowerCase()}`
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" aria-label={label} disabled={!step} onClick={() => void onClick()}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
