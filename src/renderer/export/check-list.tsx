import { Text } from '@mantine/core'
import type { Check } from '../../shared/print/checks/check'
import { useJump } from '../briefing/use-jump'
import classes from './print-screen.module.css'

type CheckListProps = { readonly checks: readonly Check[] }

/** "Before you print": only what is wrong, each with the way to it. */
export function CheckList({ checks }: CheckListProps) {
  const jump = useJump()
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
            <button type="button" onClick={() => jump(check.jump)}>
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
    </section>
  )
}
