import { Checkbox, Select } from '@mantine/core'
import { ANNOTATION_KINDS, type Annotation, type AnnotationKind } from '../../../shared/domain/annotation'
import { changeNote, deleteNote } from '../../../shared/domain/edits/annotation'
import { useBriefing } from '../../briefing/briefing-context'
import { DraftText } from '../../components/draft-text'
import { useDesk } from '../desk-context'
import classes from './inspector.module.css'

type NoteEditorProps = { readonly note: Annotation }

/** A note as it stands: its kind, its text, whether it prints, and whether it is done. */
export function NoteEditor({ note }: NoteEditorProps) {
  const { edit } = useBriefing()
  const { show } = useDesk()
  const { target } = note
  const anchor = target.on === 'text' ? target.anchor : null
  const first = anchor?.pieces[0]
  return (
    <div className={`${classes.note} ${note.status === 'done' ? classes.done : ''}`}>
      {anchor && first && (
        <button type="button" className={classes.link} dir="auto" onClick={() => show(anchor.sourceId, first.start)}>
          “{first.exact.length > 70 ? `${first.exact.slice(0, 70)}…` : first.exact}”
        </button>
      )}
      <DraftText
        label={`Text of the ${note.kind}`}
        hideLabel
        multiline
        minRows={1}
        value={note.text}
        onCommit={(text, group) => void edit(changeNote(note, { text }), group)}
      />
      <div className={classes.tools}>
        <Select
          aria-label="Kind of note"
          size="xs"
          w={112}
          allowDeselect={false}
          data={[...ANNOTATION_KINDS]}
          value={note.kind}
          onChange={(kind) => void edit(changeNote(note, { kind: kind as AnnotationKind }))}
        />
        <Checkbox
          size="xs"
          label="prints"
          styles={TIGHT}
          checked={note.printable}
          onChange={(event) => void edit(changeNote(note, { printable: event.currentTarget.checked }))}
        />
        <Checkbox
          size="xs"
          label="done"
          styles={TIGHT}
          checked={note.status === 'done'}
          onChange={(event) => void edit(changeNote(note, { status: event.currentTarget.checked ? 'done' : 'open' }))}
        />
        <button type="button" className={classes.link} onClick={() => void edit(deleteNote(note))}>
          delete
        </button>
      </div>
    </div>
  )
}

const TIGHT = { label: { paddingInlineStart: '0.4rem' } }
