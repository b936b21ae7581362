import type { Annotation, AnnotationKind, Target } from '../annotation'
import type { Edit } from '../edit'
import type { AnnotationId } from '../ids'
import type { PatchOf } from '../tables'
import { changeRecord, deleteRecord } from './common'

/** A note as it is written down; `createdAt` is ISO 8601. */
export type NewNote = {
  readonly id: AnnotationId
  readonly target: Target
  readonly kind: AnnotationKind
  readonly text: string
  readonly printable: boolean
  readonly createdAt: string
}

/** A new note; `about` names what it is on. */
export const createNote = ({ id, ...fields }: NewNote, about: string): Edit =>
  changeRecord('annotation', id, fields, `new ${fields.kind} on ${about}`)

/** Sets some fields of a note. */
export const changeNote = (note: Annotation, patch: PatchOf<'annotation'>): Edit =>
  changeRecord('annotation', note.id, patch, `a ${note.kind}`)

/** Deletes a note. */
export const deleteNote = (note: Annotation): Edit => deleteRecord('annotation', note.id, `deleting a ${note.kind}`)
