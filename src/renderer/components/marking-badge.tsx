import type { Marking } from '../../shared/domain/marking'
import classes from './marking-badge.module.css'

type MarkingBadgeProps = { readonly marking: Marking | null }

/** The sharing label, in the standard's own look: colour on black. */
export function MarkingBadge({ marking }: MarkingBadgeProps) {
  return (
    <span className={classes.badge} data-marking={marking ?? 'none'}>
      {marking ?? 'No marking'}
    </span>
  )
}
