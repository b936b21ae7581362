import { describeError } from '../../shared/describe-error'
import { useBriefing } from '../briefing/briefing-context'
import classes from './frame.module.css'
import { Problems } from './problems'

/** Where the last edit stands: on the disk, on its way, or kept here because it could not be saved. */
export function SavingStatus() {
  const { saving, retry, drop, problems, rows, contents } = useBriefing()
  const persons = contents.records.voice.filter(({ kind, mergedInto }) => kind === 'person' && !mergedInto).length
  return (
    <>
      <span role="status">
        {saving.kind === 'idle' && 'Everything saved on this device'}
        {saving.kind === 'saving' && 'Saving…'}
        {saving.kind === 'saved' && `Saved on this device ${clockTime(saving.at)}`}
        {saving.kind === 'failed' && (
          <span className={classes.failed} title={describeError(saving.error)}>
            Not saved: {describeError(saving.error).split('. ')[0]}.{' '}
            {saving.kept === 1 ? '1 change' : `${saving.kept} changes`} kept in this window.{' '}
            <button type="button" className={classes.retry} onClick={() => void retry()}>
              Try again
            </button>{' '}
            <button type="button" className={classes.retry} onClick={drop}>
              Give up
            </button>
          </span>
        )}
      </span>
      <span>
        {persons} {persons === 1 ? 'person' : 'persons'}, {rows.length} {rows.length === 1 ? 'claim' : 'claims'}
      </span>
      <Problems what="this briefing" problems={problems} />
    </>
  )
}

const clockTime = (iso: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
