import { Text } from '@mantine/core'
import type { ClaimId } from '../../shared/domain/ids'
import type { Check } from '../../shared/print/checks'
import { useNavigation } from '../app/navigation'
import { useViewState } from '../briefing/view-state'
import classes from './print-screen.module.css'

type CheckListProps = { readonly checks: readonly Check[] }

/** "Before you print": only what is wrong, each with the way to it. */
export function CheckList({ checks }: CheckListProps) {
  const { go } = useNavigation()
  const { change } = useViewState()
  function jump({ jump: { screen, claimId } }: Check) {
    if (claimId) change({ selectedClaim: claimId as ClaimId })
    if (screen !== 'details') go(screen)
  }
  return (
    <section aria-label="Before you print">
      <Text size="sm" fw={500}>
        Before you print
      </Text>
      {checks.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing is wrong.
        </Text>
      )}
      <ul className={classes.checks}>
        {checks.map((check) => (
          <li key={check.text}>
            <span title={check.starred ? 'stops it from being final' : 'a remark'}>{check.starred ? '★' : '·'}</span>
            <span>{check.text}</span>
            {check.jump.screen !== 'details' && (
              <button type="button" onClick={() => jump(check)}>
                Show
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
