import type { Credibility, Reliability } from '../domain/grade'
import { LIKELIHOOD_RANGES, LIKELIHOODS, type Likelihood } from '../domain/likelihood'
import type { Marking } from '../domain/marking'
import { type BriefingRecords, compareText, ranked } from '../domain/records'
import type { Source } from '../domain/source'
import type { Voice } from '../domain/voice'
import type { Contents } from '../select/contents'
import { type ClaimRow, grouped } from '../select/rows'
import { paragraphs } from '../text/paragraphs'
import type { Named, PrintModel, SourceEntry } from './model'
import type { Words } from './words/words'

/** The dates and figures by time; what has no date that sorts comes last. */
export function eventsOf(records: BriefingRecords, { comma }: Words): PrintModel['events'] {
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
      place: `${which(sourceId)}${numbers.join(comma)}`,
    }))
}

/** Every source as it is listed, with what lets a reader find it and tell whether it is the same text. */
export const sourceEntries = (contents: Contents, words: Words): SourceEntry[] =>
  ranked(contents.records.source).map((source, index) => sourceEntry(source, index, contents, words))

function sourceEntry(source: Source, index: number, { texts, records }: Contents, words: Words): SourceEntry {
  const { published, accessed, address, sha256, length, grade, gradeReason, withdrawn, origin } = source
  const corrects = ranked(records.source).findIndex(({ id }) => id === source.corrects)
  return {
    name: `S${index + 1}`,
    facts: [
      sourceTitle(source, words),
      words.published(published),
      words.address(address),
      words.accessed(accessed),
      origin ? words.origin(origin) : '',
      corrects >= 0 ? words.corrects(`S${corrects + 1}`) : '',
      words.frozen(words.number(length), String(paragraphs(texts.get(source.id) ?? '').length), spaced(sha256)),
      withdrawn ? words.withdrawn : '',
    ].filter(Boolean),
    grade: grade ? words.outletGrade(grade) : words.notGraded,
    gradeReason: grade ? graded(words.reliabilities[grade], gradeReason, words) : '',
  }
}

/** Outlet, title and author of a source, as far as they are given. */
export const sourceTitle = ({ outlet, title, author }: Source, { comma, noOutlet }: Words): string =>
  [outlet, title, author].filter(Boolean).join(comma) || noOutlet

/** A grade in words with its reason, which may repeat the words. */
function graded(meaning: string, reason: string, { colon }: Words): string {
  if (reason.toLowerCase().startsWith(meaning)) return reason.replace(/^./u, (letter) => letter.toLowerCase())
  return reason ? `${meaning}${colon}${reason}` : meaning
}

/** A hash in groups of eight, so that it can be compared by eye. */
export const spaced = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ')

/** The grades of the voices that print, by letter, with what each was given for. */
export function voiceGradesOf(rows: readonly ClaimRow[], words: Words): Named[] {
  const { reliabilities, colon, comma, semicolon } = words
  const voices = new Map(
    rows
      .flatMap(({ holder, via }) => [holder, via])
      .flatMap((voice) => (voice?.grade && voice.kind !== 'outlet' ? [[voice.id, voice]] : [])),
  )
  const reasons = (members: readonly Voice[]): string =>
    [...grouped(members, ({ gradeReason }) => gradeReason)]
      .map(([reason, same]) => {
        const names = same.map(({ name }) => name).join(comma)
        return reason ? `${names} (${reason.replace(/\.$/, '')})` : names
      })
      .join(semicolon)
  return [...grouped([...voices.values()], ({ grade }) => grade ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([letter, members]) => ({
      name: letter,
      text: `${reliabilities[letter as Reliability]}${colon}${reasons(members)}`,
    }))
}

type Scaled = {
  readonly rows: readonly ClaimRow[]
  readonly records: BriefingRecords
  readonly marking: Marking
  /** Whether the judgements print, and with them their scales. */
  readonly withJudgements: boolean
  /** Whether the stance marks are not explained elsewhere. */
  readonly withStances: boolean
  readonly words: Words
}

/** Only the scales that the pages use. */
export function scalesOf({ rows, records, marking, withJudgements, withStances, words }: Scaled): Named[] {
  const { semicolon, colon, reliabilities, reliabilityMeanings, credibilities, credibilityMeanings } = words
  const letters = unique([...rows.map(({ grade }) => grade.reliability), ...records.source.map(({ grade }) => grade)])
  const digits = unique(rows.map(({ grade }) => (grade.credibility === '–' ? null : grade.credibility)))
  const judgements = withJudgements ? records.judgement : []
  const levels = unique(judgements.map(({ confidence }) => confidence))
  const credibility = (digit: string): string => {
    const value = Number(digit) as Credibility
    return `${digit} ${credibilities[value]} (${credibilityMeanings[value]})`
  }
  const scale = (name: string, text: string, used: boolean): Named[] => (used ? [{ name, text }] : [])
  return [
    ...scale(words.stanceScale, words.stances, withStances && rows.some(({ positions }) => positions.size > 0)),
    ...scale(
      words.likelihoodScale,
      `${words.likelihoodSource}${colon}${LIKELIHOODS.map((term) => `${likelihoodWord(term, words)} ${words.apart(rangeOf(term))}`).join(' · ')} ${words.perCent}.`,
      judgements.some(({ likelihood }) => likelihood),
    ),
    ...scale(
      words.confidenceScale,
      `${words.ratesTheBasis}${semicolon}${levels.map((level) => `${words.confidences[level]}${colon}${words.confidenceMeanings[level]}`).join(semicolon)}.`,
      levels.length > 0,
    ),
    ...scale(
      words.reliabilityScale,
      `${letters.map((letter) => `${letter} ${reliabilities[letter]} (${reliabilityMeanings[letter]})`).join(' · ')}.`,
      letters.length > 0,
    ),
    ...scale(words.credibilityScale, `${digits.map(credibility).join(' · ')}.`, digits.length > 0),
    ...scale(marking, `${words.markings[marking]}.`, true),
  ]
}

/** A likelihood term in the language of the print. */
export const likelihoodWord = (term: Likelihood, { likelihoods }: Words): string => likelihoods[term] ?? term

/** "20–45", in per cent; two digits each. */
export const rangeOf = (term: Likelihood): string =>
  LIKELIHOOD_RANGES[term].map((per) => String(per).padStart(2, '0')).join('–')

const unique = <T extends string>(values: readonly (T | null)[]): T[] =>
  [...new Set(values.filter((value): value is T => value !== null))].sort(compareText)
