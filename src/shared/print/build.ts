import { isStricter } from '../domain/marking'
import { ranked } from '../domain/records'
import { err, ok, type Result } from '../result'
import type { Contents } from '../select/contents'
import { matrixOf } from '../select/matrix'
import { type ClaimRow, claimRows } from '../select/rows'
import { select } from '../select/select'
import { cardOf, claimSections } from './cards'
import { eventsOf, scalesOf, sourceEntries, voiceGradesOf } from './evidence'
import { againstOf, judgementsOf, lines, restsOn } from './front'
import type { Named, PrintModel } from './model'
import type { PrintOptions, Section } from './options'
import { checkQuotations } from './quotations'
import { balanceOf, tableOf } from './who'

/**
 * What a print of a briefing says, section by section.
 *
 * Claims that the front page cites print whatever the filter and the chosen sections leave out,
 * or the print is an extract, which has no front page. A count over claims that were picked out
 * would mislead, so an extract that leaves any out has neither bar nor table.
 *
 * Refuses, with a reason, to print without a marking, a claim marked above the briefing, or a
 * quotation that is not in its source letter for letter.
 *
 * @param issued - the date of the print, in words.
 */
export function printModel(contents: Contents, options: PrintOptions, issued: string): Result<PrintModel> {
  const { records } = contents
  const briefing = records.briefing[0]
  if (!briefing) return err({ code: 'briefing-not-found', briefingId: '' })
  const { marking } = briefing
  if (marking === null) return err({ code: 'marking-missing' })
  const check = checkQuotations(contents)
  const mismatch = check.mismatches[0]
  if (mismatch) return err({ code: 'quotation-mismatch', place: mismatch.place, quotation: mismatch.quotation })

  const all = claimRows(contents)
  const isBriefing = options.kind === 'briefing'
  const rows = printedRows(all, options)
  const tooHigh = rows.find(({ claim }) => claim.marking && isStricter(claim.marking, marking))
  if (tooHigh) return err({ code: 'marking-exceeded', claim: tooHigh.label, marking: tooHigh.claim.marking ?? '' })

  const propositions = ranked(records.proposition)
  const names = new Map(propositions.map(({ id }, index) => [id as string, `P${index + 1}`]))
  const wants = (section: Section): boolean => options.sections.includes(section)
  const front = <T>(value: T, otherwise: T): T => (isBriefing ? value : otherwise)
  const first = propositions[0]
  const counts = (isBriefing || rows.length === all.length) && all.length > 0 && first !== undefined
  const matrix = matrixOf(records, all)

  return ok({
    state: isBriefing ? (briefing.final ? 'Final' : 'Draft') : 'Extract',
    marking,
    pageSize: options.pageSize,
    greyscale: options.greyscale,
    language: briefing.language,
    direction: briefing.direction,
    title: briefing.title || briefing.question || 'Untitled briefing',
    question: briefing.question,
    author: briefing.author,
    facts: named({
      Author: briefing.author,
      For: briefing.recipients,
      Issued: issued,
      'Information cut-off': briefing.cutoff,
      Version: `${briefing.version}${briefing.supersedes ? `, replaces ${briefing.supersedes}` : ''}`,
      Status: isBriefing ? (briefing.final ? 'final' : 'draft') : 'extract',
    }),
    bluf: front(briefing.bluf.trim(), ''),
    judgements: front(judgementsOf(records, all), []),
    whyItMatters: front(briefing.whyItMatters.trim(), ''),
    towards: front(lines(briefing.towards), []),
    away: front(lines(briefing.away), []),
    rests: restsOn({ records, rows, all, check, options }),
    balance: counts ? { name: 'P1', statement: first.statement, rows: balanceOf(matrix, first.id) } : null,
    matrix: counts && wants('matrix') ? tableOf(matrix, names) : null,
    reading: front(counts ? briefing.reading.trim() : '', ''),
    against: front(wants('against') ? againstOf(records, all) : [], []),
    alternative: front(wants('against') ? briefing.alternative.trim() : '', ''),
    dissent: front(wants('against') ? briefing.dissent.trim() : '', ''),
    assumptions: front(wants('assumptions') ? lines(briefing.assumptions).join(' ') : '', ''),
    gaps: front(wants('assumptions') ? lines(briefing.gaps).join(' ') : '', ''),
    notHeard: front(wants('assumptions') ? lines(briefing.notHeard).join(' ') : '', ''),
    claims: claimSections(rows, propositions, names, records.link),
    alsoReported: rows
      .filter(({ main }) => !main)
      .map((row) => cardOf(row, undefined, { names, rows, links: records.link })),
    events: wants('events') ? eventsOf(records) : [],
    sourceSummary: wants('source') ? briefing.sourceSummary.trim() : '',
    sources: wants('source') ? sourceEntries(contents) : [],
    voiceGrades: wants('source') ? voiceGradesOf(rows) : [],
    scales: wants('scales')
      ? scalesOf({ rows, records, marking, isBriefing, withStances: !(counts && wants('matrix')) })
      : [],
  })
}

/** The facts that are there. */
const named = (facts: Readonly<Record<string, string>>): Named[] =>
  Object.entries(facts).flatMap(([name, text]) => (text ? [{ name, text }] : []))

/** What prints: what the filter keeps if claims are wanted at all, and in a briefing what its front page cites. */
function printedRows(all: readonly ClaimRow[], options: PrintOptions): ClaimRow[] {
  const kept = new Set(options.sections.includes('claims') ? select(all, options.filter).rows.map(({ id }) => id) : [])
  return all.filter(({ id, isCited }) => kept.has(id) || (options.kind === 'briefing' && isCited))
}
