import { Button, Group } from '@mantine/core'
import { useFilter } from '../all-claims/filter-state'
import { useCommand, useNavigation } from '../app/navigation'
import { notifyDone } from '../app/notify'
import { useMenuState } from '../app/use-menu-state'
import { type Step, useBriefing } from './briefing-context'
import { useJump } from './use-jump'

/** Undo and redo as commands: they say what they took back, and lead to it when it is on another screen. */
export function useHistoryCommands(): void {
  const { undo, redo, history } = useBriefing()
  const { screen } = useNavigation()
  const filters = useFilter()
  const jump = useJump()

  function tell(done: string, step: Step | null) {
    if (!step) return
    const { label, leftAlone, place } = step
    const left = leftAlone > 0 ? ` ${leftAlone} changed since, left as they are.` : ''
    const message = `${done}: ${label}.${left}`
    if (!place || place.screen === screen) return notifyDone(message)
    notifyDone(
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button size="compact-xs" variant="default" onClick={() => jump(place)}>
          Show it
        </Button>
      </Group>,
    )
  }
  useCommand('undo', () => void undo().then((step) => tell('Undone', step)))
  useCommand('redo', () => void redo().then((step) => tell('Done again', step)))
  useMenuState(screen === 'all-claims' ? filters.history : history, true)
}
