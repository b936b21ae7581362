import type { Edit } from '../edit'
import type { BriefingId, PropositionId, SourceId, VoiceId } from '../ids'
import type { Marking } from '../marking'
import type { Source } from '../source'
import type { Change } from '../tables'
import type { Voice } from '../voice'
import { changeRecord } from './common'
import { lastRank } from './ranks'

/** What an analyst says of a text when it is imported. */
export type NewSource = Pick<
  Source,
  | 'outlet'
  | 'title'
  | 'author'
  | 'published'
  | 'accessed'
  | 'address'
  | 'language'
  | 'direction'
  | 'origin'
  | 'corrects'
>

/** What a briefing begins with. */
export type NewBriefing = {
  readonly title: string
  readonly question: string
  readonly marking: Marking | null
  /** The first statement; empty for none yet. */
  readonly proposition: string
}

type NewIds = {
  readonly briefing: BriefingId
  readonly source: SourceId
  readonly voice: VoiceId
  readonly proposition: PropositionId
}

/** A new briefing with its first source, the outlet as a voice, and the first statement when there is one. */
export function newBriefingEdit(
  ids: NewIds,
  briefing: NewBriefing,
  source: NewSource,
  author: string,
  now: Date,
): Edit {
  const { title, question, marking, proposition } = briefing
  const { language, direction } = source
  const head = { title, question, marking, author, language, direction, createdAt: now.toISOString() }
  const changes: Change[] = [
    { table: 'briefing', id: ids.briefing, patch: head },
    ...addSourceEdit(ids, [], [], source).changes,
  ]
  if (proposition.trim() !== '')
    changes.push({
      table: 'proposition',
      id: ids.proposition,
      patch: { statement: proposition.trim(), rank: lastRank([]) },
    })
  return { label: 'new briefing', changes }
}

const ADDING = 'adding a source'

/** What a new source is to one that is there already. */
export type Relation = { readonly kind: 'corrects' | 'same origin'; readonly to: Source }

/**
 * A new source with what it is to another one.
 *
 * An origin that has no name yet takes that of the other's outlet; `naming` then gives it to the other source too, as
 * part of the same step.
 */
export function relatedSource(source: NewSource, { kind, to }: Relation): { source: NewSource; naming: Edit | null } {
  if (kind === 'corrects') return { source: { ...source, origin: to.origin, corrects: to.id }, naming: null }
  const origin = to.origin || to.outlet || to.title || to.originalName
  const naming = to.origin === '' && origin !== '' ? changeRecord('source', to.id, { origin }, ADDING) : null
  return { source: { ...source, origin }, naming }
}

/** One more source; its outlet becomes a voice unless it is one already. Main adds hash and length. */
export function addSourceEdit(
  ids: Pick<NewIds, 'source' | 'voice'>,
  sources: readonly Source[],
  voices: readonly Voice[],
  source: NewSource,
): Edit {
  const changes: Change[] = [{ table: 'source', id: ids.source, patch: { ...source, rank: lastRank(sources) } }]
  const outlet = source.outlet.trim()
  if (outlet !== '' && !voices.some(({ kind, name }) => kind === 'outlet' && name === outlet))
    changes.push({ table: 'voice', id: ids.voice, patch: { kind: 'outlet', name: outlet, rank: lastRank(voices) } })
  return { label: source.corrects ? 'adding a corrected source' : ADDING, changes }
}
