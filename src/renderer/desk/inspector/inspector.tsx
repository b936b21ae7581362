import { useBriefing } from '../../briefing/briefing-context'
import { useViewState } from '../../briefing/view-state'
import { useDesk, useSelectedRow } from '../desk-context'
import { ClaimInspector } from './claim-inspector'
import classes from './inspector.module.css'
import { NewClaimForm } from './new-claim-form'
import { NewNoteForm } from './new-note-form'
import { NewVoiceForm } from './new-voice-form'
import { SourceInspector } from './source-inspector'

/** The form that is open, else the selected claim, else the source on view. */
export function Inspector() {
  const { contents } = useBriefing()
  const { state } = useViewState()
  const { form } = useDesk()
  const row = useSelectedRow()
  const source = contents.records.source.find(({ id }) => id === state.sourceId)
  return (
    <div className={classes.inspector}>
      {form?.kind === 'claim' && <NewClaimForm key={form.key} draft={form.draft} />}
      {form?.kind === 'note' && <NewNoteForm key={form.key} target={form.target} about={form.about} />}
      {form?.kind === 'voice' && <NewVoiceForm key={form.key} name={form.name} />}
      {!form && row && <ClaimInspector key={row.id} row={row} />}
      {!form && !row && <SourceInspector key={source?.id ?? 'none'} source={source} />}
    </div>
  )
}
