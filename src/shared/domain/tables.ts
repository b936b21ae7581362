import { z } from 'zod'
import { AnnotationRecord } from './annotation'
import { BriefingRecord } from './briefing'
import { ClaimRecord, TopicRecord } from './claim'
import { DismissalRecord } from './dismissal'
import { EventRecord } from './event'
import { CitationRecord, JudgementRecord } from './judgement'
import { EmptiedRecord, SavedFilterRecord, SharedPropositionRecord, SharedVoiceRecord, WriterRecord } from './library'
import { LinkRecord } from './link'
import { PropositionRecord } from './proposition'
import type { Fields } from './record'
import { SourceRecord } from './source'
import { StanceRecord } from './stance'
import { VoiceRecord } from './voice'

/** Every table of a briefing's journal. */
export const BRIEFING_TABLES = {
  briefing: BriefingRecord,
  judgement: JudgementRecord,
  citation: CitationRecord,
  source: SourceRecord,
  voice: VoiceRecord,
  proposition: PropositionRecord,
  claim: ClaimRecord,
  topic: TopicRecord,
  stance: StanceRecord,
  annotation: AnnotationRecord,
  link: LinkRecord,
  event: EventRecord,
  dismissal: DismissalRecord,
} as const

/** Every table of the library's own journal. */
export const LIBRARY_TABLES = {
  writer: WriterRecord,
  emptied: EmptiedRecord,
  savedFilter: SavedFilterRecord,
  sharedVoice: SharedVoiceRecord,
  sharedProposition: SharedPropositionRecord,
} as const

export type BriefingTable = keyof typeof BRIEFING_TABLES
export type LibraryTable = keyof typeof LIBRARY_TABLES

/** The record type of a table, as views read it. */
export type RecordOf<T extends BriefingTable> = z.infer<(typeof BRIEFING_TABLES)[T]['schema']>
/** The fields an edit may set in a table. */
export type PatchOf<T extends BriefingTable> = z.infer<(typeof BRIEFING_TABLES)[T]['patch']>

/** Which fields of which table name a parent: a record whose parent is deleted is hidden with it. */
export const PARENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  citation: { judgementId: 'judgement', claimId: 'claim' },
  stance: { claimId: 'claim', propositionId: 'proposition' },
  topic: { claimId: 'claim' },
  link: { from: 'claim', to: 'claim' },
  dismissal: { sourceId: 'source' },
}

// As lists: this is asked of every record of a library when it is read.
const PARENT_FIELDS = new Map(Object.entries(PARENTS).map(([table, fields]) => [table, Object.entries(fields)]))

/** The source a claim or a note is anchored in is its parent too. */
export function parentsOf(table: string, fields: Fields): { readonly table: string; readonly id: string }[] {
  const parents: { readonly table: string; readonly id: string }[] = []
  for (const [field, parent] of PARENT_FIELDS.get(table) ?? []) {
    const id = fields[field]
    if (typeof id === 'string') parents.push({ table: parent, id })
  }
  const anchor = anchorOf(fields)
  if (anchor) parents.push({ table: 'source', id: anchor })
  const target = fields.target
  if (table === 'annotation' && isObject(target) && typeof target.id === 'string' && typeof target.on === 'string')
    parents.push({ table: target.on, id: target.id })
  return parents
}

function anchorOf(fields: Fields): string | null {
  const target = fields.target
  const anchor = fields.anchor ?? (isObject(target) ? target.anchor : undefined)
  return isObject(anchor) && typeof anchor.sourceId === 'string' ? anchor.sourceId : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** One change of one record: what an edit is made of. */
export type Change = {
  [T in BriefingTable]: { readonly table: T; readonly id: string; readonly patch: PatchOf<T> }
}[BriefingTable]

/** Checks one change strictly: known table, known fields, values in bounds. */
export const ChangeSchema = z.discriminatedUnion(
  'table',
  Object.values(BRIEFING_TABLES).map((type) =>
    z.strictObject({ table: z.literal(type.table), id: type.id, patch: type.patch }),
  ) as unknown as [z.ZodObject<{ table: z.ZodLiteral<BriefingTable> }>],
) as unknown as z.ZodType<Change>
