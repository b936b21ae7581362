import { publishedDay } from '../domain/source'
import type { ClaimStatus, NoteState, PlainFacet } from './filter'
import type { Identity, NamedValue } from './identity'
import type { ClaimRow } from './rows'

/** The values a claim has in each part of a filter that asks for values of the claim itself. */
export function facetValues(row: ClaimRow, identity: Identity): Readonly<Record<PlainFacet, readonly NamedValue[]>> {
  const { holder, via, source } = row
  return {
    voices: [holder, via].flatMap((voice) => (voice ? [identity.voice(voice)] : [])),
    kinds: plain(holder?.kind),
    affiliations: plain(holder?.affiliation),
    origins: plain(holder?.origin),
    propositions: row.bearsOn.map(identity.proposition),
    topics: row.topics.map(named),
    types: plain(row.claim.type),
    grades: plain(row.grade.reliability),
    statuses: statusesOf(row).map(named),
    notes: notesOf(row).map(named),
    markings: plain(row.marking),
    briefings: identity.briefing ? [identity.briefing] : [],
    sources: source ? [{ value: source.id, label: source.title || source.outlet }] : [],
    outlets: plain(source?.outlet),
    languages: plain(source?.language),
  }
}

/** The day its source was published (ISO 8601, as precise as is known), or empty. */
export const dayOf = ({ source }: ClaimRow): string => (source ? publishedDay(source.published) : '')

const named = (value: string): NamedValue => ({ value, label: value })
const plain = (value: string | null | undefined): NamedValue[] => (value ? [named(value)] : [])

function statusesOf({ isCited, via, linked, grade, source }: ClaimRow): ClaimStatus[] {
  return [
    isCited ? 'cited' : 'not-cited',
    via ? 'second-hand' : 'first-hand',
    ...(linked.has('corroborates') ? ['corroborated' as const] : []),
    ...(linked.has('contradicts') ? ['contradicted' as const] : []),
    ...(linked.has('repeats') ? ['repeats' as const] : []),
    ...(grade.reliability === null ? ['ungraded' as const] : []),
    ...(source?.withdrawn ? ['withdrawn' as const] : []),
  ]
}

function notesOf({ notes }: ClaimRow): NoteState[] {
  if (notes.length === 0) return ['none']
  const states = new Set<NoteState>(['some'])
  for (const { kind, status } of notes) {
    if (status === 'open') states.add('open')
    if (kind === 'question' || kind === 'correction') states.add(kind)
  }
  return [...states]
}
