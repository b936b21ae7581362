import { type BriefingRecords, ranked } from '../domain/records'
import { VOICE_KINDS } from '../domain/voice'
import { isFiltering } from '../select/filter'
import { filterWords, namesIn } from '../select/filter-words'
import { type ClaimRow, grouped } from '../select/rows'
import type { Judgement, PrintModel } from './model'
import type { PrintOptions } from './options'
import type { QuotationCheck } from './quotations'
import type { KindCount } from './words/english'
import type { Words } from './words/words'

/** The lines of a text that say something. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The key judgements with the claims they rest on. What goes against one is said even when it is nothing. */
export function judgementsOf(records: BriefingRecords, rows: readonly ClaimRow[], words: Words): Judgement[] {
  const { bearings, colon, comma, none, noneInSources } = words
  return ranked(records.judgement).map((judgement, index) => {
    const cited = (bearing: string): string => {
      const ids = new Set<string>(
        records.citation
          .filter((citation) => citation.judgementId === judgement.id && citation.bearing === bearing)
          .map(({ claimId }) => claimId),
      )
      // Rows come in the order of their numbers.
      return rows.flatMap(({ id, label }) => (ids.has(id) ? [label] : [])).join(comma)
    }
    const neutral = cited('neutral')
    return {
      name: `KJ${index + 1}`,
      statement: judgement.statement,
      likelihood: judgement.likelihood,
      horizon: judgement.horizon,
      confidence: judgement.confidence,
      reason: judgement.confidenceReason,
      bearings: [
        `${bearings.for}${colon}${cited('for') || none}`,
        ...(neutral ? [`${bearings.neutral}${colon}${neutral}`] : []),
        `${bearings.against}${colon}${cited('against') || noneInSources(records.source.length)}`,
      ],
    }
  })
}

/** Each claim that goes against a judgement, and why it was not followed. */
export function againstOf(records: BriefingRecords, rows: readonly ClaimRow[], words: Words): PrintModel['against'] {
  const byJudgement = grouped(
    records.citation.filter(({ bearing }) => bearing === 'against'),
    ({ judgementId }) => judgementId,
  )
  return ranked(records.judgement).flatMap((judgement, index) => {
    const reasons = new Map(
      (byJudgement.get(judgement.id) ?? []).map(({ claimId, reason }) => [claimId as string, reason]),
    )
    return rows.flatMap(({ id, label, holder, claim }) => {
      const reason = reasons.get(id)
      return reason === undefined
        ? []
        : [
            {
              name: words.against(label, `KJ${index + 1}`),
              words: `${holder?.name ?? words.nobodyNamed}${words.colon}${claim.words}`,
              reason,
            },
          ]
    })
  })
}

type Resting = {
  readonly records: BriefingRecords
  /** The claims that print. */
  readonly rows: readonly ClaimRow[]
  readonly all: readonly ClaimRow[]
  /** How many claims are marked above the briefing, and so stand in no table. */
  readonly above: number
  readonly check: QuotationCheck
  readonly options: PrintOptions
  readonly words: Words
  /** The number of the section that has the claims, if any. */
  readonly section: number | undefined
}

/** What a print rests on, what it leaves out, and that its quotations were checked. Printed and left out make all. */
export function restsOn({ records, rows, all, above, check, options, words, section }: Resting): PrintModel['rests'] {
  const { rests } = words
  const { kind, filter, sections } = options
  const byFilter = kind !== 'front' && sections.includes('claims') && isFiltering(filter)
  const privateNotes = records.annotation.filter(({ printable }) => !printable).length
  const printed = new Set(rows.map(({ id }) => id))
  const hidden = new Set(
    records.citation
      .filter(({ bearing, claimId }) => bearing === 'against' && !printed.has(claimId))
      .map(({ claimId }) => claimId),
  ).size
  const example = (rows[0] ?? all.find(({ isCited }) => isCited))?.label
  const counts = countsOf(kind === 'extract' ? rows : all)
  const strong = [
    rests.prints({ printed: rows.length, total: all.length, byFilter, privateNotes }),
    kind === 'front' ? rests.frontOnly : '',
    byFilter ? rests.filter(typed(filterWords(filter, namesIn(records)))) : '',
    rests.checked(check.anchors, check.quotations),
  ]
  return [
    { text: rests.voices(records.source.length, counts), strong: false },
    { text: strong.filter(Boolean).join(' '), strong: true },
    ...(hidden > 0 && kind === 'extract' ? [{ text: rests.hides(hidden), strong: true }] : []),
    ...(above > 0 ? [{ text: rests.above(above), strong: true }] : []),
    ...(example ? [{ text: words.aClaim(example, kind === 'front' ? undefined : section), strong: false }] : []),
  ]
}

/** Who holds some claims, counted by kind; voices of one origin are one. */
function countsOf(rows: readonly ClaimRow[]): KindCount[] {
  const holders = [...new Map(rows.flatMap(({ holder }) => (holder ? [[holder.id, holder]] : []))).values()]
  return VOICE_KINDS.flatMap((kind): KindCount[] => {
    const ofKind = holders.filter((holder) => holder.kind === kind)
    const origins = new Set(ofKind.map(({ id, origin }) => origin || id)).size
    return ofKind.length === 0 ? [] : [{ kind, voices: ofKind.length, origins }]
  })
}

/** Words that the analyst typed, in marks that no quotation of a source has. */
const typed = (words: string): string => words.replace(/“/g, '‹').replace(/”/g, '›')
