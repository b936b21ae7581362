import { type BriefingRecords, ranked } from '../domain/records'
import { VOICE_KINDS, type VoiceKind } from '../domain/voice'
import { isFiltering } from '../select/filter'
import type { ClaimRow } from '../select/rows'
import type { Judgement, PrintModel } from './model'
import type { PrintOptions } from './options'
import type { QuotationCheck } from './quotations'

/** The lines of a text that say something. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The key judgements with the claims they rest on. What goes against one is said even when it is nothing. */
export function judgementsOf(records: BriefingRecords, rows: readonly ClaimRow[]): Judgement[] {
  return ranked(records.judgement).map((judgement, index) => {
    const cited = (bearing: string): string => {
      const ids = new Set<string>(
        records.citation
          .filter((citation) => citation.judgementId === judgement.id && citation.bearing === bearing)
          .map(({ claimId }) => claimId),
      )
      // Rows come in the order of their numbers.
      return rows.flatMap(({ id, label }) => (ids.has(id) ? [label] : [])).join(', ')
    }
    const neutral = cited('neutral')
    return {
      name: `KJ${index + 1}`,
      statement: judgement.statement,
      likelihood: judgement.likelihood ?? '',
      horizon: judgement.horizon,
      confidence: judgement.confidence ?? '',
      reason: judgement.confidenceReason,
      bearings: [
        `For: ${cited('for') || 'none'}`,
        ...(neutral ? [`Gives no direction: ${neutral}`] : []),
        `Against: ${cited('against') || `none in the source${records.source.length === 1 ? '' : 's'}`}`,
      ],
    }
  })
}

/** Each claim that goes against a judgement, and why it was not followed. */
export function againstOf(records: BriefingRecords, rows: readonly ClaimRow[]): PrintModel['against'] {
  return ranked(records.judgement).flatMap((judgement, index) =>
    rows.flatMap((row) =>
      records.citation
        .filter(
          ({ judgementId, claimId, bearing }) =>
            judgementId === judgement.id && claimId === row.id && bearing === 'against',
        )
        .map(({ reason }) => ({
          name: `${row.label} against KJ${index + 1}`,
          words: `${row.holder?.name ?? 'Nobody named'}: ${row.claim.words}`,
          reason,
        })),
    ),
  )
}

type Resting = {
  readonly records: BriefingRecords
  /** The claims that print. */
  readonly rows: readonly ClaimRow[]
  readonly all: readonly ClaimRow[]
  readonly check: QuotationCheck
  readonly options: PrintOptions
}

/** What a print rests on, what it leaves out, and that its quotations were checked. Printed and left out make all. */
export function restsOn({ records, rows, all, check, options }: Resting): PrintModel['rests'] {
  const left = all.length - rows.length
  const why = isFiltering(options.filter) && options.sections.includes('claims') ? ' by filter' : ''
  const privateNotes = records.annotation.filter(({ printable }) => !printable).length
  const printed = new Set(rows.map(({ id }) => id))
  const hidden = new Set(
    records.citation
      .filter(({ bearing, claimId }) => bearing === 'against' && !printed.has(claimId))
      .map(({ claimId }) => claimId),
  ).size
  const voices = voicesOf(options.kind === 'briefing' ? all : rows)
  return [
    { text: `${sentenceCase([counted(records.source.length, 'source'), ...voices].join(', '))}.`, strong: false },
    {
      text: [
        `Prints ${left === 0 ? 'all ' : `${rows.length} of `}${plural(all.length, 'accepted claim')}; ${left} left out${left === 0 ? ' by filter' : why}; ${plural(privateNotes, 'private note')} left out.`,
        `${plural(check.anchors, 'anchor')} and ${plural(check.quotations, 'quotation')} found letter for letter in the frozen text.`,
      ].join(' '),
      strong: true,
    },
    ...(hidden > 0
      ? [{ text: `This print hides ${plural(hidden, 'claim')} against our judgements.`, strong: true }]
      : []),
  ]
}

const KIND_NOUNS: Readonly<Record<Exclude<VoiceKind, 'outlet'>, string>> = {
  person: 'named expert',
  institution: 'institution',
  unnamed: 'unnamed voice',
  collective: 'group of voices together',
}

/** Who holds some claims, counted by kind; voices of one origin are said to be one. */
function voicesOf(rows: readonly ClaimRow[]): string[] {
  const holders = [...new Map(rows.flatMap(({ holder }) => (holder ? [[holder.id, holder]] : []))).values()]
  return VOICE_KINDS.flatMap((kind) => {
    const ofKind = holders.filter((holder) => holder.kind === kind)
    if (ofKind.length === 0) return []
    if (kind === 'outlet')
      return [ofKind.length === 1 ? 'the outlet itself' : `${inWords(ofKind.length)} outlets themselves`]
    const origins = new Set(ofKind.map(({ id, origin }) => origin || id)).size
    const shared = kind === 'institution' && origins < ofKind.length ? ` (${counted(origins, 'origin')})` : ''
    return [`${counted(ofKind.length, KIND_NOUNS[kind])}${shared}`]
  })
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const inWords = (number: number): string => WORDS[number] ?? String(number)
const counted = (number: number, noun: string): string => `${inWords(number)} ${several(number, noun)}`
const plural = (number: number, noun: string): string => `${number} ${several(number, noun)}`
const several = (number: number, noun: string): string =>
  number === 1 ? noun : noun.startsWith('group ') ? noun.replace('group', 'groups') : `${noun}s`
const sentenceCase = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())
