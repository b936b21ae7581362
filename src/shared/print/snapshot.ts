import type { BriefingRecords } from '../domain/records'
import type { BriefingTable } from '../domain/tables'
import type { Contents } from '../select/contents'
import { claimRows, voiceResolver } from '../select/rows'
import type { PrintOptions } from './options'
import { printedRows } from './printed'

/** The name under which a PDF carries the data of what it prints. */
export const ATTACHMENT_NAME = 'standpoint-briefing.json'

/** What tells such a file from any other, and the version of its form. */
export const SNAPSHOT_FORMAT = 'standpoint-print'
export const SNAPSHOT_VERSION = 1

/** One record with those of its fields that print. */
export type SnapshotRecord = {
  readonly table: BriefingTable
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** A briefing as far as it prints, folded: no history, nothing private. */
export type Snapshot = {
  readonly format: typeof SNAPSHOT_FORMAT
  readonly version: typeof SNAPSHOT_VERSION
  readonly records: readonly SnapshotRecord[]
  /** The frozen texts that claims are anchored in, by source id. */
  readonly texts: Readonly<Record<string, string>>
}

/** The fields of each table that a print shows, or cannot do without. */
const HEAD = ['title', 'question', 'marking', 'author', 'recipients', 'cutoff', 'version', 'supersedes'] as const
const FRONT = ['bluf', 'whyItMatters', 'towards', 'away', 'reading'] as const
const AGAINST = ['alternative', 'dissent'] as const
const ASSUMPTIONS = ['assumptions', 'gaps', 'notHeard'] as const
const JUDGEMENT = ['rank', 'statement', 'likelihood', 'horizon', 'confidence', 'confidenceReason'] as const
const CITATION = ['judgementId', 'claimId', 'bearing', 'reason'] as const
const SOURCE = ['rank', 'outlet', 'title', 'author', 'language', 'direction', 'sha256', 'length'] as const
const SOURCE_ENTRY = ['published', 'accessed', 'address', 'grade', 'gradeReason', 'withdrawn'] as const
const VOICE = ['rank', 'kind', 'name', 'role', 'origin', 'grade', 'party'] as const
const PROPOSITION = ['rank', 'statement', 'scope'] as const
const CLAIM = ['number', 'anchor', 'quotation', 'type', 'words', 'credibility', 'credibilityReason', 'main'] as const
const STANCE = ['claimId', 'propositionId', 'position'] as const
const ANNOTATION = ['target', 'kind', 'text', 'printable'] as const
const LINK = ['from', 'to', 'kind'] as const
const EVENT = ['sourceId', 'when', 'sortKey', 'what', 'paragraphs', 'note'] as const

/**
 * What a print shows, as data: printed claims with their voices, stances, links and printable notes,
 * the front page where there is one, and the texts that the claims are anchored in.
 *
 * It leaves out everything else: history, private notes, rejected suggestions, original files and
 * their names, topics, and every field that prints nowhere.
 */
export function printedSnapshot({ records, texts }: Contents, options: PrintOptions): Snapshot {
  const rows = printedRows(claimRows({ records, texts }), options)
  const claims = new Set<string>(rows.map(({ id }) => id))
  const voices = new Set<string>(rows.flatMap(({ holder, via }) => [holder?.id ?? '', via?.id ?? '']))
  const sources = new Set<string>(rows.map(({ claim }) => claim.anchor.sourceId))
  const resolve = voiceResolver(records)
  const hasFront = options.kind !== 'extract'
  const wants = (section: PrintOptions['sections'][number]): boolean => options.sections.includes(section)
  const when = <T>(wanted: boolean, fields: readonly T[]): readonly T[] => (wanted ? fields : [])

  const chosen: SnapshotRecord[] = [
    ...picked('briefing', records.briefing, [
      ...HEAD,
      'language',
      'direction',
      ...when(hasFront, FRONT),
      ...when(hasFront && wants('against'), AGAINST),
      ...when(hasFront && wants('assumptions'), ASSUMPTIONS),
      ...when(wants('source'), ['sourceSummary'] as const),
    ]),
    ...picked('source', withId(records.source, sources), [...SOURCE, ...when(wants('source'), SOURCE_ENTRY)]),
    ...picked('voice', withId(records.voice, voices), [...VOICE, ...when(wants('source'), ['gradeReason'] as const)]),
    ...picked('proposition', records.proposition, PROPOSITION),
    ...rows.map(({ id, claim, holder, via }): SnapshotRecord => {
      const { fields } = pick('claim', claim, CLAIM)
      // Merged voices are one: what they were before is history.
      return { table: 'claim', id, fields: { ...fields, holder: holder?.id ?? null, via: via?.id ?? null } }
    }),
    ...picked(
      'stance',
      records.stance.filter(({ claimId }) => claims.has(claimId)),
      STANCE,
    ),
    ...picked(
      'link',
      records.link.filter(({ from, to }) => claims.has(from) && claims.has(to)),
      LINK,
    ),
    ...(hasFront ? judgementsOf(records, claims) : []),
    ...picked(
      'annotation',
      records.annotation.filter(({ target, kind, printable }) => {
        if (!printable || kind === 'highlight') return false
        if (target.on === 'claim') return claims.has(target.id)
        if (!wants('notes')) return false
        if (target.on === 'voice') return voices.has(resolve(target.id)?.id ?? '')
        return target.on === 'briefing' || sources.has(target.on === 'text' ? target.anchor.sourceId : target.id)
      }),
      ANNOTATION,
    ),
    ...(wants('events') ? picked('event', records.event, EVENT) : []),
  ]
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    records: chosen,
    texts: Object.fromEntries([...texts].filter(([id]) => sources.has(id))),
  }
}

const judgementsOf = (records: BriefingRecords, claims: ReadonlySet<string>): SnapshotRecord[] => [
  ...picked('judgement', records.judgement, JUDGEMENT),
  ...picked(
    'citation',
    records.citation.filter(({ claimId }) => claims.has(claimId)),
    CITATION,
  ),
]

const withId = <R extends { readonly id: string }>(records: readonly R[], ids: ReadonlySet<string>): R[] =>
  records.filter(({ id }) => ids.has(id))

type Identified = { readonly id: string }

const picked = <R extends Identified>(
  table: BriefingTable,
  records: readonly R[],
  fields: readonly (keyof R & string)[],
): SnapshotRecord[] => records.map((record) => pick(table, record, fields))

const pick = <R extends Identified>(
  table: BriefingTable,
  record: R,
  fields: readonly (keyof R & string)[],
): SnapshotRecord => ({
  table,
  id: record.id,
  fields: Object.fromEntries(fields.map((field) => [field, record[field]])),
})
