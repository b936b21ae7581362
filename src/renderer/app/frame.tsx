import type { ReactNode } from 'react'
import { useProjection } from '../projection/projection-context'
import { SettingsDialog } from '../settings/settings-dialog'
import classes from './frame.module.css'

type FrameProps = { readonly header?: ReactNode; readonly status?: ReactNode; readonly children: ReactNode }

/** Header, screen and status line: what every screen stands in. */
export function Frame({ header, status, children }: FrameProps) {
  const { library, rebuilding } = useProjection()
  return (
    <div className={classes.frame}>
      {header ?? <span />}
      <main className={classes.main}>{children}</main>
      <footer className={classes.status}>
        {status}
        <span>Offline: network blocked</span>
        {library.readOnly && <span className={classes.failed}>Read only ({library.readOnly})</span>}
        {rebuilding && rebuilding.total > 0 && (
          <span role="status">
            Reading the library: {rebuilding.done} of {rebuilding.total}
          </span>
        )}
        {library.problems.map((problem) => (
          <span key={problem} className={classes.failed} title={problem}>
            {problem}
          </span>
        ))}
      </footer>
      <SettingsDialog />
    </div>
  )
}
