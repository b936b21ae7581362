import { Button, Checkbox, Group, Select, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { ANNOTATION_KINDS, type AnnotationKind, type Target } from '../../../shared/domain/annotation'
import { createNote } from '../../../shared/domain/edits/annotation'
import { useBriefing } from '../../briefing/briefing-context'
import { newId } from '../../briefing/new-id'
import { useDesk } from '../desk-context'
import classes from './inspector.module.css'

type NewNoteFormProps = {
  readonly target: Target
  /** What the note is about, in words. */
  readonly about: string
  /** Leaves the form; it closes the inspector's form unless told otherwise. */
  readonly onLeave?: () => void
}

/** Writes a note: what kind, the text, and whether it prints. */
export function NewNoteForm({ target, about, onLeave }: NewNoteFormProps) {
  const { edit } = useBriefing()
  const { closeForm } = useDesk()
  const leave = onLeave ?? closeForm
  const [kind, setKind] = useState<AnnotationKind>('comment')
  const [text, setText] = useState('')
  const [printable, setPrintable] = useState(true)
  const ready = text.trim() !== '' || kind === 'highlight'

  async function save() {
    const note = {
      id: newId() as never,
      target,
      kind,
      text: text.trim(),
      printable,
      createdAt: new Date().toISOString(),
    }
    if (ready && (await edit(createNote(note, about.slice(0, 60))))) leave()
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
  }
  return (
    <form
      className={classes.stack}
      aria-label="New note"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {!onLeave && (
        <>
          <div className={classes.head}>
            <span className={classes.label}>New note</span>
          </div>
          <blockquote className={`${classes.piece} ${classes.long}`} dir="auto">
            {about}
          </blockquote>
        </>
      )}
      <Textarea
        aria-label="Text of the note"
        placeholder="What should be remembered or read with this"
        autoFocus
        autosize
        minRows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Select
          aria-label="Kind of note"
          size="xs"
          w={120}
          allowDeselect={false}
          data={[...ANNOTATION_KINDS]}
          value={kind}
          onChange={(value) => setKind(value as AnnotationKind)}
        />
        <Checkbox
          size="xs"
          label="prints"
          checked={printable}
          onChange={(event) => setPrintable(event.currentTarget.checked)}
        />
      </Group>
      <Group gap="xs">
        <Button type="submit" size="compact-sm" disabled={!ready}>
          Save note
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={leave}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}
