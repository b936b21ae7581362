import { Portal } from '@mantine/core'
import classes from './import-dialog.module.css'
import type { Target } from './import-queue'

/** Says over the whole window what dropping will do. */
export function DropOverlay({ target }: { readonly target: Target }) {
  return (
    <Portal>
      <div className={classes.drop}>
        {target === 'new' ? 'Drop files to begin a new briefing' : 'Drop files to add them as sources'}
      </div>
    </Portal>
  )
}
