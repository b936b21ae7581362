import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '../domain/grade'
import { CONFIDENCE_MEANINGS, LIKELIHOOD_RANGES, LIKELIHOODS } from '../domain/likelihood'
import { isStricter, MARKING_MEANINGS, type Marking } from '../domain/marking'
import { type BriefingRecords, compareText, ranked } from '../domain/records'
import type { Source } from '../domain/source'
import { VOICE_KINDS, type VoiceKind } from '../domain/voice'
import { err, ok, type Result } from '../result'
import type { Contents } from '../select/contents'
import { isFiltering } from '../select/filter'
import { type Matrix, matrixOf, type Tally, tallyOf } from '../select/matrix'
import { type ClaimRow, claimRows } from '../select/rows'
import { select } from '../select/select'
import { paragraphs } from '../text/paragraphs'
import { cardOf, claimSections, markOf } from './cards'
import type { BalanceRow, Judgement, MatrixTable, PrintModel, SourceEntry } from './model'
import type { PrintOptions, Section } from './options'
import { checkQuotations, type QuotationCheck } from './quotations'

const GROUP_HEADINGS: Readonly<Record<VoiceKind, string>> = {
  person: 'Named experts',
  institution: 'Institutions',
  unnamed: 'Unnamed voices',
  collective: 'Voices together',
  outlet: 'The outlet (counted for no expert)',
}

/**
 * What a print of a briefing says, section by section.
 *
 * Refuses, with a reason, to print without a marking, a claim marked above the briefing, or a
 * quotation that is not in its source letter for letter. `issued` is a date in words.
 */
export function printModel(contents: Contents, options: PrintOptions, issued: string): Result<PrintModel> {
  const { records } = contents
  const briefing = records.briefing[0]
  if (!briefing?.marking) return err({ code: 'marking-missing' })
  const check = checkQuotations(contents)
  const mismatch = check.mismatches[0]
  if (mismatch) return err({ code: 'quotation-mismatch', place: mismatch.place, quotation: mismatch.quotation })

  const all = claimRows(contents)
  const isBriefing = options.kind === 'briefing'
  const cited = citedBy(records, all)
  const kept = new Set(select(all, options.filter).rows.map(({ id }) => id))
  const rows = all.filter(({ id }) => kept.has(id) || (isBriefing && cited.has(id)))
  const tooHigh = rows.find(({ claim }) => claim.marking && isStricter(claim.marking, briefing.marking as Marking))
  if (tooHigh) return err({ code: 'marking-exceeded', claim: tooHigh.label, marking: tooHigh.claim.marking ?? '' })

  const propositions = ranked(records.proposition)
  const names = new Map(propositions.map(({ id }, index) => [id as string, `P${index + 1}`]))
  const wants = (section: Section): boolean => options.sections.includes(section)
  const matrix = matrixOf(records, isBriefing ? all : rows)
  const first = propositions[0]
  const front = <T>(value: T, otherwise: T): T => (isBriefing ? value : otherwise)

  return ok({
    state: isBriefing ? (briefing.final ? 'Final' : 'Draft') : 'Extract',
    marking: briefing.marking,
    pageSize: options.pageSize,
    greyscale: options.greyscale,
    language: briefing.language,
    direction: briefing.direction,
    title: briefing.title || briefing.question || 'Untitled briefing',
    question: briefing.question,
    author: briefing.author,
    facts: [
      briefing.author && `Author: ${briefing.author}`,
      briefing.recipients && `For: ${briefing.recipients}`,
      `Issued: ${issued}`,
      briefing.cutoff && `Information cut-off: ${briefing.cutoff}`,
      `Version ${briefing.version}${briefing.supersedes ? `, replaces ${briefing.supersedes}` : ''}`,
      `Status: ${isBriefing ? (briefing.final ? 'final' : 'draft') : 'extract'}`,
    ].filter(Boolean),
    bluf: front(briefing.bluf, ''),
    judgements: front(judgementsOf(records, all), []),
    whyItMatters: front(briefing.whyItMatters, ''),
    towards: front(lines(briefing.towards), []),
    away: front(lines(briefing.away), []),
    rests: restsOn({ records, rows, all, kept, cited, check, options }),
    balance: first ? { name: 'P1', statement: first.statement, rows: balanceOf(matrix, first.id) } : null,
    matrix: wants('matrix') && propositions.length > 0 && rows.length > 0 ? tableOf(matrix, names) : null,
    reading: front(briefing.reading, ''),
    against: front(wants('against') ? againstOf(records, all) : [], []),
    alternative: front(briefing.alternative, ''),
    dissent: front(briefing.dissent, ''),
    assumptions: front(wants('assumptions') ? briefing.assumptions : '', ''),
    gaps: front(wants('assumptions') ? briefing.gaps : '', ''),
    notHeard: front(wants('assumptions') ? briefing.notHeard : '', ''),
    claims: wants('claims') ? claimSections(rows, propositions, names) : [],
    alsoReported: wants('claims') ? rows.filter(({ main }) => !main).map((row) => cardOf(row, undefined, names)) : [],
    events: wants('events') ? eventsOf(records) : [],
    sourceSummary: wants('source') ? briefing.sourceSummary : '',
    sources: wants('source') ? ranked(records.source).map((source, index) => sourceEntry(source, index, contents)) : [],
    scales: wants('scales') ? scalesOf(rows, records, briefing.marking) : [],
  })
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The claims that the front page cites, by judgement or as [C7] in a text. */
function citedBy(records: BriefingRecords, rows: readonly ClaimRow[]): Set<string> {
  const texts = records.briefing.flatMap(
    ({ bluf, whyItMatters, alternative, reading, gaps, assumptions, sourceSummary }) => [
      bluf,
      whyItMatters,
      alternative,
      reading,
      gaps,
      assumptions,
      sourceSummary,
    ],
  )
  const mentioned = new Set(texts.flatMap((text) => Array.from(text.matchAll(/\bC\d+[b-z]?\b/g), ([label]) => label)))
  const cited = new Set<string>(records.citation.map(({ claimId }) => claimId))
  for (const { id, label } of rows) if (mentioned.has(label)) cited.add(id)
  return cited
}

function judgementsOf(records: BriefingRecords, rows: readonly ClaimRow[]): Judgement[] {
  const labels = new Map(rows.map(({ id, label }) => [id, label]))
  return ranked(records.judgement).map((judgement, index) => {
    const cited = (bearing: string) =>
      records.citation
        .filter((citation) => citation.judgementId === judgement.id && citation.bearing === bearing)
        .flatMap(({ claimId }) => labels.get(claimId) ?? [])
        .sort((a, b) => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || compareText(a, b))
        .join(', ')
    const against = cited('against')
    return {
      name: `KJ${index + 1}`,
      statement: judgement.statement,
      horizon: judgement.horizon,
      confidence: judgement.confidence ?? '',
      reason: judgement.confidenceReason,
      bearings: [
        cited('for') && `For: ${cited('for')}`,
        cited('neutral') && `Gives no direction: ${cited('neutral')}`,
        `Against: ${against || 'none in the sources'}`,
      ].filter(Boolean),
    }
  })
}

type Resting = {
  readonly records: BriefingRecords
  readonly rows: readonly ClaimRow[]
  readonly all: readonly ClaimRow[]
  readonly kept: ReadonlySet<string>
  readonly cited: ReadonlySet<string>
  readonly check: QuotationCheck
  readonly options: PrintOptions
}

/** What a print rests on, what it leaves out, and that its quotations were checked. Printed + left out = total. */
function restsOn({ records, rows, all, check, options }: Resting): string[] {
  const holders = new Map(all.flatMap(({ holder }) => (holder ? [[holder.id as string, holder.kind]] : [])))
  const persons = [...holders.values()].filter((kind) => kind === 'person').length
  const privateNotes = records.annotation.filter(({ printable }) => !printable).length
  const left = all.length - rows.length
  const hidden = records.citation.filter(
    ({ bearing, claimId }) => bearing === 'against' && !rows.some(({ id }) => id === claimId),
  ).length
  const why = isFiltering(options.filter) ? 'by filter' : 'out'
  return [
    `${count(records.source.length, 'source')}, ${count(persons, 'named expert')}, ${count(holders.size - persons, 'other voice')}.`,
    `Prints ${left === 0 ? 'all ' : ''}${rows.length} of ${count(all.length, 'accepted claim')}; ${left} left ${left === 0 ? 'out' : why === 'out' ? 'out' : 'out by filter'}; ${count(privateNotes, 'private note')} left out.`,
    `${count(check.anchors, 'anchor')} and ${count(check.quotations, 'quotation')} found letter for letter in the frozen text.`,
    ...(hidden > 0 ? [`This print hides ${count(hidden, 'claim')} against our judgements.`] : []),
  ]
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The bar: persons first, then every other voice. */
function balanceOf(matrix: Matrix, propositionId: string): BalanceRow[] {
  const others = VOICE_KINDS.filter((kind) => kind !== 'person')
  return [
    balanceRow('Named experts', tallyOf(matrix, propositionId, ['person'])),
    balanceRow('Other voices', tallyOf(matrix, propositionId, others)),
  ].filter(({ units, doesNotAddress, notJudged }) => units.length + doesNotAddress + notJudged > 0)
}

function balanceRow(name: string, { voices, units, doesNotAddress, notJudged }: Tally): BalanceRow {
  return {
    name: `${name} (${voices})`,
    units: units.map(({ voice, stance }) => ({
      ...markOf(stance),
      voice: voice.name,
      lean:
        stance.stance === 'qualified' && stance.lean
          ? { for: 'leans for', against: 'leans against', neither: 'no lean' }[stance.lean]
          : '',
    })),
    doesNotAddress: doesNotAddress.length,
    notJudged: notJudged.length,
  }
}

function tableOf({ propositions, groups }: Matrix, names: ReadonlyMap<string, string>): MatrixTable {
  return {
    columns: propositions.map(({ id, statement }) => ({ name: names.get(id) ?? '', statement })),
    groups: groups.map(({ kind, origin, rows }) => ({
      heading:
        kind === 'institution' && origin ? `${origin}${rows.length > 1 ? ' (one origin)' : ''}` : GROUP_HEADINGS[kind],
      rows: rows.map(({ voice, cells }) => ({
        voice: voice.name,
        cells: cells.map((cell) => ({
          kind: cell.kind,
          stances:
            cell.kind === 'stances'
              ? cell.stances.map((stance) => ({
                  ...markOf(stance),
                  claims: stance.claims.map(({ label }) => label).join(', '),
                }))
              : [],
        })),
      })),
    })),
  }
}

function againstOf(records: BriefingRecords, rows: readonly ClaimRow[]): PrintModel['against'] {
  const judgements = ranked(records.judgement)
  return records.citation
    .filter(({ bearing }) => bearing === 'against')
    .flatMap(({ judgementId, claimId, reason }) => {
      const row = rows.find(({ id }) => id === claimId)
      const at = judgements.findIndex(({ id }) => id === judgementId)
      return row && at >= 0
        ? [
            {
              name: `${row.label} against KJ${at + 1}`,
              words: `${row.holder?.name ?? 'Nobody named'}: ${row.claim.words}`,
              reason,
            },
          ]
        : []
    })
    .sort((a, b) => compareText(a.name, b.name))
}

const eventsOf = (records: BriefingRecords): PrintModel['events'] =>
  [...records.event]
    .sort((a, b) => compareText(a.sortKey || '~', b.sortKey || '~') || compareText(a.id, b.id))
    .map(({ when, what, note, paragraphs: numbers }) => ({ when, what, note, place: numbers.join(', ') }))

function sourceEntry(source: Source, index: number, { texts }: Contents): SourceEntry {
  const { outlet, title, author, published, accessed, address, sha256, length, grade, gradeReason, withdrawn } = source
  const text = texts.get(source.id) ?? ''
  const date =
    published.kind === 'not given'
      ? 'not given'
      : `${published.kind === 'given' ? '' : `${published.kind} `}${published.date}`
  return {
    name: `S${index + 1}`,
    facts: [
      [outlet, title && `“${title}”`.replace(/[“”]/g, ''), author].filter(Boolean).join(', '),
      `Published: ${date}.`,
      address ? `Address: ${address}.` : 'Address: not supplied.',
      accessed && `Accessed ${accessed}.`,
      `Frozen text: ${length.toLocaleString('en-GB')} characters, ${paragraphs(text).length} paragraphs (every block counted, headings too), SHA-256 ${spaced(sha256)}.`,
      withdrawn ? 'Withdrawn by its outlet.' : '',
    ].filter(Boolean),
    grade: grade
      ? `Outlet grade ${grade}, ${RELIABILITY_WORDS[grade]}${gradeReason ? `: ${gradeReason}` : '.'}`
      : 'Outlet not graded.',
  }
}

/** A hash in groups of eight, so that it can be compared by eye. */
const spaced = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ')

/** Only the scales that the pages use. */
function scalesOf(rows: readonly ClaimRow[], records: BriefingRecords, marking: Marking): PrintModel['scales'] {
  const letters = [
    ...new Set([...rows.map(({ grade }) => grade.reliability), ...records.source.map(({ grade }) => grade)]),
  ]
    .filter((letter) => letter !== null)
    .sort()
  const digits = [...new Set(rows.map(({ grade }) => grade.credibility))].filter((digit) => digit !== '–').sort()
  const levels = [...new Set(records.judgement.map(({ confidence }) => confidence))].filter((level) => level !== null)
  const scales = [
    {
      name: 'Stances',
      text: '▲ S supports · ▼ O opposes · ◆ Q qualified (only if, or in part) · ● N neutral: speaks to it and takes no side · – does not address it · blank: not judged. Solid: stated in the source; hollow: inferred by the analyst, reason on the card.',
    },
  ]
  if (records.judgement.some(({ likelihood }) => likelihood))
    scales.push({
      name: 'Likelihood (ICD 203)',
      text: LIKELIHOODS.map(
        (term) => `${term} ${LIKELIHOOD_RANGES[term].map((per) => String(per).padStart(2, '0')).join('–')} %`,
      ).join(' · '),
    })
  if (levels.length > 0)
    scales.push({
      name: 'Confidence',
      text: `rates the basis, not the event; ${levels.map((level) => `${level}: ${CONFIDENCE_MEANINGS[level]}`).join('; ')}.`,
    })
  if (letters.length > 0)
    scales.push({
      name: 'Reliability',
      text: letters.map((letter) => `${letter} ${RELIABILITY_WORDS[letter]}`).join(' · '),
    })
  if (digits.length > 0)
    scales.push({
      name: 'Credibility',
      text: digits.map((digit) => `${digit} ${CREDIBILITY_WORDS[Number(digit) as 1]}`).join(' · '),
    })
  scales.push({ name: marking, text: `${MARKING_MEANINGS[marking]}.` })
  return scales
}
