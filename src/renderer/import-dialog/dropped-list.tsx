import type { Dropped } from '../../shared/import-job'
import classes from './import-dialog.module.css'

/** What stands in the file and not in the text. */
export function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  return (
    <ul className={`${classes.preview} ${classes.dropped}`}>
      {dropped.map(({ what, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <li key={at}>
          <div className={classes.facts}>{what}</div>
          {text !== '' && <div dir="auto">{text}</div>}
        </li>
      ))}
    </ul>
  )
}
