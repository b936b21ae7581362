import { type Position, STANCE_WORDS, stanceMark } from '../../shared/domain/stance'
import classes from './stance-mark.module.css'

type StanceMarkProps = { readonly position: Pick<Position, 'stance' | 'basis'> | undefined }

/** A stance as shape and letter, solid when stated, hollow when inferred. Nothing at all when it was not judged. */
export function StanceMark({ position }: StanceMarkProps) {
  if (!position) return null
  const { stance, basis } = position
  const words = stance === 'does-not-address' ? STANCE_WORDS[stance] : `${STANCE_WORDS[stance]}, ${basis}`
  return (
    <span className={classes.mark} data-stance={stance} title={words} role="img" aria-label={words}>
      {stanceMark(position)}
    </span>
  )
}
