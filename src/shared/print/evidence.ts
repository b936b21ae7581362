import {
  CREDIBILITY_MEANINGS,
  CREDIBILITY_WORDS,
  type Credibility,
  RELIABILITY_MEANINGS,
  RELIABILITY_WORDS,
  type Reliability,
} from '../domain/grade'
import { CONFIDENCE_MEANINGS, LIKELIHOOD_RANGES, LIKELIHOODS } from '../domain/likelihood'
import { MARKING_MEANINGS, type Marking } from '../domain/marking'
import { type BriefingRecords, compareText, ranked } from '../domain/records'
import type { Source } from '../domain/source'
import type { Voice } from '../domain/voice'
import type { Contents } from '../select/contents'
import { type ClaimRow, grouped } from '../select/rows'
import { paragraphs } from '../text/paragraphs'
import { STANCE_LEGEND } from './legend'
import type { Named, PrintModel, SourceEntry } from './model'

/** The dates and figures by time; what has no date that sorts comes last. */
export function eventsOf(records: BriefingRecords): PrintModel['events'] {
  const sources = ranked(records.source)
  const which = (sourceId: string | null): string => {
    const at = sources.findIndex(({ id }) => id === sourceId)
    return sources.length > 1 && at >= 0 ? `S${at + 1} ` : ''
  }
  return [...records.event]
    .sort((a, b) => compareText(a.sortKey || '~', b.sortKey || '~') || compareText(a.id, b.id))
    .map(({ when, what, note, sourceId, paragraphs: numbers }) => ({
      when,
      what,
      note,
      place: `${which(sourceId)}${numbers.join(', ')}`,
    }))
}

/** Every source as it is listed, with what lets a reader find it and tell whether it is the same text. */
export const sourceEntries = (contents: Contents): SourceEntry[] =>
  ranked(contents.records.source).map((source, index) => sourceEntry(source, index, contents))

function sourceEntry(source: Source, index: number, { texts }: Contents): SourceEntry {
  const { outlet, title, author, accessed, address, sha256, length, grade, gradeReason, withdrawn } = source
  return {
    name: `S${index + 1}`,
    facts: [
      [outlet, title, author].filter(Boolean).join(', ') || 'Outlet and title not given',
      `Published: ${publishedWords(source)}`,
      `Address: ${address || 'not supplied'}`,
      accessed ? `Accessed ${accessed}` : 'Accessed: not recorded',
      `Frozen text: ${length.toLocaleString('en-GB')} characters, ${paragraphs(texts.get(source.id) ?? '').length} paragraphs (every block counted, headings too), SHA-256 ${spaced(sha256)}`,
      withdrawn ? 'Withdrawn by its outlet' : '',
    ].filter(Boolean),
    grade: grade ? `Outlet grade ${grade}` : 'Outlet not graded',
    gradeReason: grade ? graded(RELIABILITY_WORDS[grade], gradeReason) : '',
  }
}

function publishedWords({ published: { kind, date } }: Source): string {
  if (kind === 'not given') return 'not given'
  return kind === 'given' ? date : `not given; ${kind} ${date}`
}

/** A grade in words with its reason, which may repeat the words. */
function graded(words: string, reason: string): string {
  if (reason.toLowerCase().startsWith(words)) return reason.replace(/^./u, (letter) => letter.toLowerCase())
  return reason ? `${words}: ${reason}` : words
}

/** A hash in groups of eight, so that it can be compared by eye. */
export const spaced = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ')

/** The grades of the voices that print, by letter, with what each was given for. */
export function voiceGradesOf(rows: readonly ClaimRow[]): Named[] {
  const voices = new Map(
    rows
      .flatMap(({ holder, via }) => [holder, via])
      .flatMap((voice) => (voice?.grade && voice.kind !== 'outlet' ? [[voice.id, voice]] : [])),
  )
  const reasons = (members: readonly Voice[]): string =>
    [...grouped(members, ({ gradeReason }) => gradeReason)]
      .map(([reason, same]) => {
        const names = same.map(({ name }) => name).join(', ')
        return reason ? `${names} (${reason.replace(/\.$/, '')})` : names
      })
      .join('; ')
  return [...grouped([...voices.values()], ({ grade }) => grade ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([letter, members]) => ({
      name: letter,
      text: `${RELIABILITY_WORDS[letter as Reliability]}: ${reasons(members)}`,
    }))
}

type Scaled = {
  readonly rows: readonly ClaimRow[]
  readonly records: BriefingRecords
  readonly marking: Marking
  /** Whether the judgements print, and with them their scales. */
  readonly isBriefing: boolean
  /** Whether the stance marks are not explained elsewhere. */
  readonly withStances: boolean
}

/** Only the scales that the pages use. */
export function scalesOf({ rows, records, marking, isBriefing, withStances }: Scaled): Named[] {
  const letters = unique([...rows.map(({ grade }) => grade.reliability), ...records.source.map(({ grade }) => grade)])
  const digits = unique(rows.map(({ grade }) => (grade.credibility === '–' ? null : grade.credibility)))
  const judgements = isBriefing ? records.judgement : []
  const levels = unique(judgements.map(({ confidence }) => confidence))
  const scale = (name: string, text: string, used: boolean): Named[] => (used ? [{ name, text }] : [])
  return [
    ...scale('Stances', STANCE_LEGEND, withStances && rows.some(({ positions }) => positions.size > 0)),
    ...scale(
      'Likelihood (ICD 203)',
      `${LIKELIHOODS.map((term) => `${term} ${LIKELIHOOD_RANGES[term].map((per) => String(per).padStart(2, '0')).join('–')}`).join(' · ')} per cent.`,
      judgements.some(({ likelihood }) => likelihood),
    ),
    ...scale(
      'Confidence',
      `rates the basis, not the event; ${levels.map((level) => `${level}: ${CONFIDENCE_MEANINGS[level]}`).join('; ')}.`,
      levels.length > 0,
    ),
    ...scale(
      'Reliability',
      `${letters.map((letter) => `${letter} ${RELIABILITY_WORDS[letter]} (${RELIABILITY_MEANINGS[letter]})`).join(' · ')}.`,
      letters.length > 0,
    ),
    ...scale(
      'Credibility',
      `${digits.map((digit) => `${digit} ${CREDIBILITY_WORDS[Number(digit) as Credibility]} (${CREDIBILITY_MEANINGS[Number(digit) as Credibility]})`).join(' · ')}.`,
      digits.length > 0,
    ),
    ...scale(marking, `${MARKING_MEANINGS[marking]}.`, true),
  ]
}

const unique = <T extends string>(values: readonly (T | null)[]): T[] =>
  [...new Set(values.filter((value): value is T => value !== null))].sort(compareText)
