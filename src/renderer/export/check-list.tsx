import { Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ClaimId, PropositionId } from '../../shared/domain/ids'
import type { Check, Jump } from '../../shared/print/checks'
import { useNavigation } from '../app/navigation'
import { DetailsDialog } from '../briefing/details-dialog'
import { useViewState } from '../briefing/view-state'
import { requestFocus } from '../front-page/focus-request'
import classes from './print-screen.module.css'

type CheckListProps = { readonly checks: readonly Check[] }

/** "Before you print": only what is wrong, each with the way to it. */
export function CheckList({ checks }: CheckListProps) {
  const { go } = useNavigation()
  const { change } = useViewState()
  const [details, detailsDialog] = useDisclosure()
  function follow(jump: Jump) {
    if (jump.screen === 'details') return detailsDialog.open()
    if (jump.screen === 'front-page') requestFocus(jump.field)
    if (jump.screen === 'desk') change({ selectedClaim: jump.claimId as ClaimId })
    if (jump.screen === 'stance-pass')
      change({ propositionId: jump.propositionId as PropositionId, selectedClaim: jump.claimId as ClaimId })
    go(jump.screen)
  }
  return (
    <section aria-labelledby="before-you-print">
      <h3 id="before-you-print" className={classes.heading}>
        Before you print
      </h3>
      {checks.length === 0 && (
        <Text size="sm" c="var(--quiet)">
          Nothing is wrong.
        </Text>
      )}
      <ul className={classes.checks}>
        {checks.map((check) => (
          <li key={`${check.code} ${check.text}`}>
            <button type="button" onClick={() => follow(check.jump)}>
              <span aria-hidden className={classes.star} data-starred={check.starred}>
                {check.starred ? '★' : '·'}
              </span>
              <span dir="auto">{check.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {checks.some(({ starred }) => starred) && (
        <Text size="xs" c="var(--quiet)" mt={6}>
          ★ stops it from being marked as final.
        </Text>
      )}
      <DetailsDialog opened={details} onClose={detailsDialog.close} />
    </section>
  )
}
