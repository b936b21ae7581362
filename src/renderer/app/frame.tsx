import type { ReactNode } from 'react'
import { useProjection } from '../projection/projection-context'
import { AboutDialog } from '../settings/about-dialog'
import { SettingsDialog } from '../settings/settings-dialog'
import classes from './frame.module.css'
import { KeysDialog } from './keys-dialog'
import { Problems } from './problems'
import { Rail } from './rail'

type FrameProps = {
  readonly header?: ReactNode
  readonly status?: ReactNode
  readonly palette: ReactNode
  readonly children: ReactNode
}

/** Rail, header, screen and status line: what every screen stands in. */
export function Frame({ header, status, palette, children }: FrameProps) {
  const { library, rebuilding } = useProjection()
  return (
    <div className={classes.frame}>
      <div className={classes.body}>
        <Rail />
        <div className={classes.sheet}>
          {header}
          <main className={classes.main}>{children}</main>
        </div>
      </div>
      <footer className={classes.status}>
        {status}
        {rebuilding && rebuilding.total > 0 && (
          <span role="status">
            <progress max={rebuilding.total} value={rebuilding.done} aria-label="Reading the library" /> Reading the
            library: {rebuilding.done} of {rebuilding.total}
          </span>
        )}
        <span className={classes.gap} />
        {library.readOnly && (
          <span className={classes.failed} title={library.readOnly}>
            Read only
          </span>
        )}
        <Problems what="the library" problems={library.problems} />
        <span>Offline: network blocked</span>
      </footer>
      <SettingsDialog />
      <AboutDialog />
      <KeysDialog />
      {palette}
    </div>
  )
}
