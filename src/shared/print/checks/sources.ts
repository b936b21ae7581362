import type { BriefingRecords } from '../../domain/records'
import { ranked } from '../../domain/records'
import { publishedDay, type Source } from '../../domain/source'
import type { ClaimRow } from '../../select/rows'
import { datesIn, isOverBefore } from '../../text/dates'
import { type Check, check, checkIf } from './check'

/** Through how many outlets some sources reached us: those of one origin are one, and those of one outlet. */
export const outletsOf = (sources: readonly Source[]): number =>
  new Set(sources.map(({ origin, outlet, id }) => (origin || outlet || id).toLowerCase())).size

/** Of how many origins the voices of some claims are. */
export const originsOf = (rows: readonly ClaimRow[]): number =>
  new Set(rows.map(({ holder, id }) => holder?.origin || holder?.id || id)).size

/** What is not known of sources and voices that the briefing leans on. */
export function sourceChecks(records: BriefingRecords, rows: readonly ClaimRow[]): Check[] {
  const sources = ranked(records.source)
  const used = new Set(rows.map(({ source }) => source?.id))
  const judged = new Set<string>(records.citation.map(({ claimId }) => claimId))
  const under = rows.filter(({ id }) => judged.has(id))
  const usedUnder = new Set(under.map(({ source }) => source?.id))
  return [
    ...sources.flatMap(({ id, outlet, published, grade }, index) => {
      const name = [`S${index + 1}`, outlet].filter(Boolean).join(', ')
      const jump = { screen: 'source', sourceId: id } as const
      return [
        ...checkIf(
          usedUnder.has(id) && grade === null,
          'ungraded-source',
          `${name}: not graded, and a judgement rests on it.`,
          jump,
        ),
        ...checkIf(
          used.has(id) && published.kind === 'not given',
          'published-not-given',
          `${name}: published not given.`,
          jump,
        ),
      ]
    }),
    ...voiceChecks(under),
    ...cutoffChecks(records),
  ]
}

/** One for each voice under a judgement that has no grade, and where it tells what another holds. */
function voiceChecks(under: readonly ClaimRow[]): Check[] {
  const ungraded = new Map(
    under.flatMap((row) =>
      [row.holder, row.via].flatMap((voice) => (voice && voice.grade === null ? [[voice.id, { voice, row }]] : [])),
    ) as [string, { voice: NonNullable<ClaimRow['holder']>; row: ClaimRow }][],
  )
  return [...ungraded.values()].map(({ voice, row }) =>
    check('ungraded-voice', `${voice.name}: not graded, and a judgement rests on ${row.label}.`, {
      screen: 'desk',
      claimId: row.id,
    }),
  )
}

/** Words that place a cut-off by something else than its own date. */
const BY_SOMETHING_ELSE = /\b(?:before|after|when|since|undated|publication|published|appeared)\b/i

/** A cut-off that is a date, and a source that is newer. */
function cutoffChecks({ briefing: [briefing], source }: BriefingRecords): Check[] {
  const cutoff = briefing?.cutoff ?? ''
  const [date, ...others] = datesIn(cutoff)
  if (!date || others.length > 0 || BY_SOMETHING_ELSE.test(cutoff)) return []
  const newest = source
    .flatMap(({ published }) => (published.kind === 'before' ? [] : publishedDay(published)))
    .filter(Boolean)
    .sort()
    .at(-1)
  return checkIf(
    newest !== undefined && isOverBefore(date, newest),
    'cutoff-before-source',
    `The information cut-off, ${cutoff.trim()}, is older than the newest source, ${newest}.`,
    { screen: 'details' },
  )
}
