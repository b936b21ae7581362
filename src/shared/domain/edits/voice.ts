import type { Edit } from '../edit'
import type { VoiceId } from '../ids'
import type { Change, PatchOf } from '../tables'
import type { Voice, VoiceKind } from '../voice'
import { changeOf } from './change-of'
import { changeRecord, deleteRecord } from './common'

/** A voice that is not in the briefing yet. */
export type NewVoice = {
  readonly id: VoiceId
  readonly rank: string
  readonly kind: VoiceKind
  readonly name: string
  readonly role: string
}

/** The change that writes a new voice; part of the edit that first needs it. */
export const newVoiceChange = ({ id, ...fields }: NewVoice): Change => changeOf('voice', id, fields)

/** A new voice on its own. */
export const createVoice = (voice: NewVoice): Edit => ({
  label: `new voice ${voice.name}`,
  changes: [newVoiceChange(voice)],
})

/** Sets some fields of a voice; `what` names them for the undo menu. */
export const changeVoice = (voice: Pick<Voice, 'id' | 'name'>, patch: PatchOf<'voice'>, what: string): Edit =>
  changeRecord('voice', voice.id, patch, `${what} of ${voice.name || 'a voice'}`)

/** Deletes a voice. Claims it holds keep their place, without a holder. */
export const deleteVoice = (voice: Pick<Voice, 'id' | 'name'>): Edit =>
  deleteRecord('voice', voice.id, `deleting the voice ${voice.name}`)
