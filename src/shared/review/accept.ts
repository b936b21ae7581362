import type { SuggestedDraft } from '../attribution/draft'
import type { Edit } from '../domain/edit'
import { changeOf } from '../domain/edits/change-of'
import { createClaim } from '../domain/edits/claim'
import { type NamedVoice, resolveNamed } from '../domain/edits/resolve-voices'
import { newVoiceChange } from '../domain/edits/voice'
import { voiceNamed, voiceToBeNamed } from '../domain/edits/voice-named'
import type { ClaimId, PropositionId, SourceId } from '../domain/ids'
import type { BriefingRecords } from '../domain/records'
import type { Change } from '../domain/tables'
import type { Voice } from '../domain/voice'
import { nextClaimNumber } from '../select/rows'
import { wordsFor } from './claim-words'

/** Where accepted suggestions go: into which briefing, from which of its sources, under which statement. */
export type Where = {
  readonly sourceId: SourceId
  readonly records: Pick<BriefingRecords, 'claim' | 'voice'>
  readonly main: PropositionId | null
}

/** One edit, and the claims that it makes, in the order of the drafts. */
export type Accepted = { readonly edit: Edit; readonly claims: readonly ClaimId[] }

/**
 * The claims that drafts become when they are accepted, with the voices that are new: one undo step.
 *
 * The same name twice is one voice. "al-Nashou" joins "Alaa al-Nashou"; the other way round whoever is
 * listed as "al-Nashou" is listed by the full name from now on, and keeps the short one as another name.
 */
export function acceptDrafts(
  drafts: readonly SuggestedDraft[],
  where: Where,
  newId: <Id extends string>() => Id,
): Accepted {
  const { records, sourceId, main } = where
  const named = drafts.flatMap(({ name, voiceKind, role, via }) => [
    { name, kind: voiceKind, role },
    via ?? { name: '', kind: voiceKind, role: '' },
  ])
  const { voices, renamed } = namedInFull(records.voice, named)
  const { ids, created } = resolveNamed(voices, named, newId)
  const first = nextClaimNumber(records.claim)
  const claims = drafts.map(() => newId<ClaimId>())
  const edits = drafts.map(({ name, quotation, type, pieces, saidWith }, index) =>
    createClaim(
      {
        id: claims[index] as ClaimId,
        number: first + index,
        anchor: { sourceId, pieces: [...pieces] },
        holder: ids[2 * index] ?? null,
        via: ids[2 * index + 1] ?? null,
        quotation,
        type,
        words: wordsFor(quotation, pieces),
        saidWith,
        main,
      },
      [],
      voiceNamed(voices, name)?.name ?? name,
    ),
  )
  const label = edits.length === 1 ? (edits[0]?.label ?? '') : `accepting ${edits.length} suggestions`
  const changes = [...renamed, ...created.map(newVoiceChange), ...edits.flatMap((edit) => edit.changes)]
  return { edit: { label, changes }, claims }
}

/** The voices as they are called once full names are known, and the changes that say so. */
function namedInFull(
  voices: readonly Voice[],
  named: readonly NamedVoice[],
): { readonly voices: readonly Voice[]; readonly renamed: readonly Change[] } {
  let list = voices
  const renamed: Change[] = []
  const persons = named.filter(({ kind, name }) => kind === 'person' && name !== '')
  for (const name of new Set(persons.map((each) => each.name.trim()))) {
    const short = voiceNamed(list, name) ? undefined : voiceToBeNamed(list, name)
    if (!short) continue
    const patch = { name, otherNames: [...new Set([...short.otherNames, short.name])] }
    renamed.push(changeOf('voice', short.id, patch))
    list = list.map((voice) => (voice === short ? { ...short, ...patch } : voice))
  }
  return { voices: list, renamed }
}
