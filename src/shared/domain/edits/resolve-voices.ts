import type { VoiceId } from '../ids'
import type { Voice, VoiceKind } from '../voice'
import { lastRank } from './ranks'
import type { NewVoice } from './voice'
import { voiceNamed } from './voice-named'

/** A voice as somebody names it: one of the briefing's, a new one, or none while the name is empty. */
export type NamedVoice = { readonly name: string; readonly kind: VoiceKind; readonly role: string }

/** The voices that names stand for, and those of them that have to be written first; the same name twice is one voice. */
export function resolveNamed(
  voices: readonly Voice[],
  named: readonly NamedVoice[],
  newId: () => VoiceId,
): { readonly ids: (VoiceId | null)[]; readonly created: NewVoice[] } {
  const created: NewVoice[] = []
  const found = new Map<string, VoiceId | null>()
  const idOf = ({ name, kind, role }: NamedVoice): VoiceId | null => {
    const trimmed = name.trim()
    if (trimmed === '') return null
    const known = voiceNamed([...voices, ...created.map(asVoice)], trimmed)
    if (known) return known.id
    const made = { id: newId(), rank: lastRank([...voices, ...created]), kind, name: trimmed, role: role.trim() }
    created.push(made)
    return made.id
  }
  const ids = named.map((each) => {
    const known = found.get(each.name)
    if (known !== undefined) return known
    const id = idOf(each)
    found.set(each.name, id)
    return id
  })
  return { ids, created }
}

/** A voice that is to be written, as it will read. */
export const asVoice = (voice: NewVoice): Voice => ({
  otherNames: [],
  affiliation: '',
  origin: '',
  grade: null,
  gradeReason: '',
  party: false,
  mergedInto: null,
  ...voice,
})
