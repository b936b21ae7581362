import { Button } from '@mantine/core'
import classes from './source.module.css'

type SelectionToolbarProps = {
  /** The selected claim, when it is one of this source: then it can take the stretch as one more piece. */
  readonly claimLabel: string | null
  /** Whether the stretch lies inside a piece of the selected claim, so that the claim can be cut before it. */
  readonly canSplit: boolean
  readonly onClaim: () => void
  readonly onNote: () => void
  readonly onVoice: () => void
  readonly onPiece: () => void
  readonly onSplit: () => void
}

/** What can be made of a selected stretch of text. */
export function SelectionToolbar({ claimLabel, canSplit, ...on }: SelectionToolbarProps) {
  const button = (name: string, act: () => void, key?: string) => (
    <Button
      size="compact-sm"
      variant="subtle"
      // The selection must outlive the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
      title={key ? `${name} (${key})` : name}
    >
      {name}
    </Button>
  )
  return (
    <div className={classes.toolbar}>
      {button('New claim', on.onClaim, 'Enter')}
      {button('Note', on.onNote)}
      {button('Voice', on.onVoice)}
      {claimLabel && button(`Add to ${claimLabel}`, on.onPiece)}
      {claimLabel && canSplit && button(`Split ${claimLabel} here`, on.onSplit)}
    </div>
  )
}
