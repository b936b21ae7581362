import { resolveNamed } from '../../../shared/domain/edits/resolve-voices'
import type { NewVoice } from '../../../shared/domain/edits/voice'
import type { VoiceId } from '../../../shared/domain/ids'
import type { Voice } from '../../../shared/domain/voice'
import { newId } from '../../briefing/new-id'
import type { TypedVoice } from './voice-field'

/** The voices that typed names stand for, and those of them that have to be written first. */
export const resolveVoices = (
  voices: readonly Voice[],
  typed: readonly TypedVoice[],
): { readonly ids: (VoiceId | null)[]; readonly created: NewVoice[] } => resolveNamed(voices, typed, newId)
