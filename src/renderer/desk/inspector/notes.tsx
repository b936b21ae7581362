import { useState } from 'react'
import type { Target } from '../../../shared/domain/annotation'
import { useBriefing } from '../../briefing/briefing-context'
import classes from './inspector.module.css'
import { NewNoteForm } from './new-note-form'
import { NoteEditor } from './note-editor'
import { Section } from './section'

type NotesProps = { readonly title: string; readonly target: Exclude<Target, { on: 'text' }>; readonly about: string }

/** The notes on one thing, and the way to one more. */
export function Notes({ title, target, about }: NotesProps) {
  const { contents } = useBriefing()
  const [writing, setWriting] = useState(false)
  const notes = contents.records.annotation.filter(
    (note) => note.target.on === target.on && 'id' in note.target && note.target.id === target.id,
  )
  return (
    <Section
      title={title}
      action={
        !writing && (
          <button type="button" className={classes.link} onClick={() => setWriting(true)}>
            add a note
          </button>
        )
      }
    >
      {notes.map((note) => (
        <NoteEditor key={note.id} note={note} />
      ))}
      {notes.length === 0 && !writing && <span className={classes.quiet}>None yet.</span>}
      {writing && <NewNoteForm target={target} about={about} onLeave={() => setWriting(false)} />}
    </Section>
  )
}
