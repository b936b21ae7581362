import type { Claim } from '../claim'
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

/**
 * Joins voices in one: whatever `gone` hold or tell counts as `kept`'s from now on. Nothing of theirs is lost.
 *
 * Their names become other names of `kept`, so that whoever is named so later is found. Changes
 * nothing when there is nobody to join.
 */
export function mergeVoices(kept: Voice, gone: readonly Voice[]): Edit {
  const others = gone.filter(({ id }) => id !== kept.id)
  const names = [kept, ...others].flatMap(({ name, otherNames }) => [name, ...otherNames])
  const otherNames = [...new Set(names)].filter((name) => name !== '' && name !== kept.name).slice(0, MOST_NAMES)
  return {
    label: `joining ${others.map(nameOf).join(', ')} with ${nameOf(kept)}`,
    changes:
      others.length === 0
        ? []
        : [
            changeOf('voice', kept.id, { otherNames }),
            ...others.map(({ id }) => changeOf('voice', id, { mergedInto: kept.id })),
          ],
  }
}

/** Takes a join back: `gone` stands on its own again, with its names; `kept` loses them. */
export function separateVoices(kept: Voice, gone: Voice): Edit {
  const theirs = new Set([gone.name, ...gone.otherNames])
  const otherNames = kept.otherNames.filter((name) => !theirs.has(name))
  return {
    label: `separating ${nameOf(gone)} from ${nameOf(kept)}`,
    changes: [changeOf('voice', gone.id, { mergedInto: null }), changeOf('voice', kept.id, { otherNames })],
  }
}

/**
 * Splits a voice in two: some of its claims are held, or told, by a new one from now on.
 *
 * @param isVoice whether an id stands for the voice, as itself or as one that was joined with it.
 */
export function splitVoice(
  voice: Pick<Voice, 'name'>,
  claims: readonly Claim[],
  isVoice: (id: VoiceId | null) => boolean,
  off: NewVoice,
): Edit {
  const moved = claims.flatMap(({ id, holder, via }) => {
    const patch = {
      ...(isVoice(holder) ? { holder: off.id } : {}),
      ...(isVoice(via) ? { via: off.id } : {}),
    }
    return Object.keys(patch).length > 0 ? [changeOf('claim', id, patch)] : []
  })
  return {
    label: `splitting ${off.name} from ${nameOf(voice)}`,
    changes: moved.length > 0 ? [newVoiceChange(off), ...moved] : [],
  }
}

/** What a voice's list of other names holds at most, as its schema says. */
const MOST_NAMES = 50

const nameOf = ({ name }: Pick<Voice, 'name'>): string => name || 'a voice'
