import { ranked } from '../domain/records'
import { err, ok, type Result } from '../result'
import type { Contents } from '../select/contents'
import { matrixOf } from '../select/matrix'
import { claimRows } from '../select/rows'
import { cardContext, cardOf, claimSections } from './cards'
import { decisionsOf, type EditHistory } from './decisions'
import { eventsOf, scalesOf, sourceEntries, voiceGradesOf } from './evidence'
import { againstOf, judgementsOf, lines, restsOn } from './front'
import { type Named, NOTHING, type PrintModel, type State } from './model'
import type { PrintOptions, Section } from './options'
import { isAbove, mentionedRows, printedRows } from './printed'
import { checkQuotations } from './quotations'
import { readerNotes } from './reader-notes'
import { sectionNumbers } from './sections'
import { sourceTexts } from './source-texts'
import { balanceOf, tablesOf } from './who'
import { type Words, wordsFor } from './words/words'

/** What a print says that the records do not. */
export type Given = {
  /** The moment of the print. */
  readonly now: Date
  /** What was written on the way here; asked for only when the decision log prints. */
  readonly editHistory?: EditHistory
}

/**
 * What a print of a briefing says, section by section.
 *
 * Claims that the front page cites print whatever the filter and the chosen sections leave out,
 * or the print is an extract, which has no front page. A count over claims that were picked out
 * would mislead, so bar and table are of all of them, with those that are left out in brackets;
 * an extract that leaves any out has neither.
 *
 * Refuses, with a reason, to print without a marking, a claim marked above the briefing, or a
 * quotation that is not in its source letter for letter.
 */
export function printModel(contents: Contents, options: PrintOptions, given: Given): Result<PrintModel> {
  const { records } = contents
  const briefing = records.briefing[0]
  if (!briefing) return err({ code: 'briefing-not-found', briefingId: '' })
  const { marking, language } = briefing
  if (marking === null) return err({ code: 'marking-missing' })
  const check = checkQuotations(contents)
  const mismatch = check.mismatches[0]
  if (mismatch) return err({ code: 'quotation-mismatch', place: mismatch.place, quotation: mismatch.quotation })

  const all = claimRows(contents)
  const tooHigh = mentionedRows(all, options).find((row) => isAbove(row, marking))
  if (tooHigh) return err({ code: 'marking-exceeded', claim: tooHigh.label, marking: tooHigh.claim.marking ?? '' })

  const words = wordsFor(language)
  const rows = printedRows(all, options)
  const tabled = all.filter((row) => !isAbove(row, marking))
  const propositions = ranked(records.proposition)
  const names = new Map(propositions.map(({ id }, index) => [id as string, `P${index + 1}`]))
  const hasFront = options.kind !== 'extract'
  const wants = (section: Section): boolean => options.sections.includes(section)
  const evidence = (section: Section): boolean => options.kind !== 'front' && wants(section)
  const state: State = hasFront ? (briefing.final ? 'Final' : 'Draft') : 'Extract'
  const first = propositions[0]
  const counts = (hasFront || rows.length === all.length) && all.length > 0 && first !== undefined
  const matrix = matrixOf(records, tabled)
  const severalSources = records.source.length > 1
  const context = cardContext(rows, records.link, { words, names, severalSources })
  // The front page alone refers to a briefing that has all of them.
  const printed = new Set((options.kind === 'front' ? all : rows).map(({ id }) => id))

  const model: PrintModel = {
    ...NOTHING,
    state,
    marking,
    pageSize: options.pageSize,
    greyscale: options.greyscale,
    language,
    direction: briefing.direction,
    title: briefing.title || briefing.question || words.untitled,
    question: briefing.question,
    author: briefing.author,
    facts: named([
      [words.facts.author, briefing.author],
      [words.facts.recipients, briefing.recipients],
      [words.facts.issued, words.date(given.now)],
      [words.facts.cutoff, briefing.cutoff],
      [words.facts.version, versionOf(briefing, words)],
      [words.facts.status, words.statuses[state]],
    ]),
    ...(hasFront && {
      bluf: briefing.bluf.trim(),
      judgements: judgementsOf(records, all, words),
      whyItMatters: briefing.whyItMatters.trim(),
      towards: lines(briefing.towards),
      away: lines(briefing.away),
    }),
    rests: [],
    balance: counts ? { name: 'P1', statement: first.statement, rows: balanceOf(matrix, first.id, words) } : null,
    matrix: counts && wants('matrix') ? tablesOf(matrix, { words, names, printed }) : [],
    reading: hasFront && counts ? briefing.reading.trim() : '',
    ...(hasFront &&
      wants('against') && {
        against: againstOf(records, all, words),
        alternative: briefing.alternative.trim(),
        dissent: briefing.dissent.trim(),
      }),
    ...(hasFront &&
      wants('assumptions') && {
        assumptions: lines(briefing.assumptions).join(' '),
        gaps: lines(briefing.gaps).join(' '),
        notHeard: lines(briefing.notHeard).join(' '),
      }),
    claims: claimSections(rows, propositions, context),
    alsoReported: rows.filter(({ main }) => !main).map((row) => cardOf(row, undefined, context)),
    notes: evidence('notes') ? readerNotes(records, rows, words) : [],
    events: evidence('events') ? eventsOf(records, words) : [],
    ...(evidence('source') && {
      sourceSummary: briefing.sourceSummary.trim(),
      sources: sourceEntries(contents, words),
      voiceGrades: voiceGradesOf(rows, words),
    }),
    scales: evidence('scales')
      ? scalesOf({
          rows,
          records,
          marking,
          withJudgements: hasFront,
          withStances: !(counts && wants('matrix')),
          words,
        })
      : [],
    texts: evidence('text') ? sourceTexts(contents, rows, words) : [],
    decisions: evidence('log') && given.editHistory ? decisionsOf(given.editHistory, records, rows, words) : [],
  }
  const above = all.length - tabled.length
  // Last, because it says in which section the claims are.
  const section = sectionNumbers(model).get('claims')
  return ok({ ...model, rests: restsOn({ records, rows, all, above, check, options, words, section }) })
}

const versionOf = (
  { version, supersedes }: { readonly version: number; readonly supersedes: string },
  { comma, replaces }: Words,
): string => [String(version), supersedes && replaces(supersedes)].filter(Boolean).join(comma)

/** The facts that are there. */
const named = (facts: readonly (readonly [string, string])[]): Named[] =>
  facts.flatMap(([name, text]) => (text ? [{ name, text }] : []))
