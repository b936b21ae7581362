import { lastRank } from '../../../shared/domain/edits/ranks'
import type { NewVoice } from '../../../shared/domain/edits/voice'
import { voiceNamed } from '../../../shared/domain/edits/voice-named'
import type { VoiceId } from '../../../shared/domain/ids'
import type { Voice } from '../../../shared/domain/voice'
import { newId } from '../../briefing/new-id'
import type { TypedVoice } from './voice-field'

/** The voices that typed names stand for, and those of them that have to be written first. */
export function resolveVoices(
  voices: readonly Voice[],
  typed: readonly TypedVoice[],
): { readonly ids: (VoiceId | null)[]; readonly created: NewVoice[] } {
  const created: NewVoice[] = []
  const ids = typed.map(({ name, kind, role }): VoiceId | null => {
    const trimmed = name.trim()
    if (trimmed === '') return null
    const known = voiceNamed(voices, trimmed) ?? created.find((voice) => voice.name === trimmed)
    if (known) return known.id
    const rank = lastRank([...voices, ...created])
    created.push({ id: newId<VoiceId>(), rank, kind, name: trimmed, role: role.trim() })
    return created.at(-1)?.id ?? null
  })
  return { ids, created }
}
