import { type BriefingRecords, ranked } from '../domain/records'
import { PositionSchema, stanceMark } from '../domain/stance'
import type { JournalLine } from '../journal/line'
import { withoutUndone } from '../journal/undo'
import { type ClaimRow, voiceResolver } from '../select/rows'
import { likelihoodWord } from './evidence'
import type { Decision } from './model'
import type { Words } from './words/words'

/** What was written in a briefing, and by whom. */
export type EditHistory = {
  readonly lines: readonly JournalLine[]
  /** The author's name of a writer; empty where it is not known. */
  readonly authorOf: (writer: string) => string
}

/** Decisions on one subject that come one after another within this time are one row, in milliseconds. */
const ONE_ROW_MS = 60 * 60 * 1000

/** One thing decided: of "P2", that "▽ O" holds for "C7". A later one under the same key takes its place. */
type Item = { readonly subject: string; readonly key: string; readonly what: string; readonly of: string }

type Row = { readonly who: string; readonly subject: string; readonly items: Map<string, Item>; until: string }

/**
 * What was decided on the way to a print, in the order of time: claims taken, stances, grades,
 * judgements and what they rest on, texts written.
 *
 * Only of what prints, and never in words of its own: no note, no reason and no claim that was
 * left out or taken back can come back by way of the log.
 */
export function decisionsOf(
  { lines, authorOf }: EditHistory,
  records: BriefingRecords,
  rows: readonly ClaimRow[],
  words: Words,
): Decision[] {
  const itemsOf = reader(records, rows, words)
  const list: Row[] = []
  const inOrder = withoutUndone(lines).sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const { writer, time, changes } of inOrder) {
    const who = authorOf(writer)
    for (const item of changes.flatMap(({ table, id, patch }) => itemsOf(table, id, patch))) {
      const last = list.at(-1)
      const goesOn =
        last?.who === who && last.subject === item.subject && Date.parse(time) - Date.parse(last.until) <= ONE_ROW_MS
      const row = goesOn ? last : { who, subject: item.subject, items: new Map(), until: time }
      if (!goesOn) list.push(row)
      row.items.set(item.key, item)
      row.until = time
    }
  }
  return list.map(({ who, subject, items, until }) => ({
    when: words.moment(new Date(until)),
    who,
    what: `${subject}${words.colon}${listed([...items.values()], words)}.`,
  }))
}

/** "▽ O C2, C5; – C6". */
function listed(items: readonly Item[], { semicolon, comma }: Words): string {
  const byWhat = new Map<string, string[]>()
  for (const { what, of } of items) byWhat.set(what, [...(byWhat.get(what) ?? []), ...(of ? [of] : [])])
  return Array.from(byWhat, ([what, all]) => [what, all.join(comma)].filter(Boolean).join(' ')).join(semicolon)
}

type Patch = JournalLine['changes'][number]['patch']

/** Reads what was decided out of a change; nothing where it concerns what does not print. */
function reader(records: BriefingRecords, rows: readonly ClaimRow[], words: Words) {
  const { decisions, headings } = words
  const claims = new Map(rows.map(({ id, label }) => [id, label]))
  const propositions = numbered(records.proposition, 'P')
  const judgements = numbered(records.judgement, 'KJ')
  const sources = numbered(records.source, 'S')
  const resolve = voiceResolver(records)
  const printed = new Set(rows.flatMap(({ holder, via }) => [holder?.id, via?.id]))
  const texts: Readonly<Record<string, string>> = {
    bluf: headings.bluf,
    whyItMatters: headings.why,
    towards: headings.changes,
    away: headings.changes,
    reading: words.reading,
    alternative: words.alternative,
    dissent: words.dissent,
    assumptions: words.assumptions,
    gaps: words.gaps,
    notHeard: words.notHeard,
    sourceSummary: words.summary,
  }

  const readers: Readonly<Record<string, (id: string, patch: Patch) => Item[]>> = {
    claim(id, patch) {
      const of = claims.get(id)
      if (!of) return []
      const subject = headings.claims
      const what = 'anchor' in patch && 'number' in patch ? decisions.taken : decisions.reworded
      const worded = ['anchor', 'words', 'holder', 'via', 'type', 'quotation'].some((field) => field in patch)
      return [
        ...(worded ? [{ subject, key: id, what, of }] : []),
        ...(typeof patch.credibility === 'number'
          ? [{ subject, key: `${id} grade`, what: `${words.informationGrade} ${patch.credibility}`, of }]
          : []),
      ]
    },
    stance(_, { claimId, propositionId, position }) {
      const [subject, of] = [propositions.get(String(propositionId)), claims.get(String(claimId))]
      // A journal may come from elsewhere.
      const { data } = PositionSchema.safeParse(position)
      return subject && of && data ? [{ subject, key: String(claimId), what: stanceMark(data), of }] : []
    },
    proposition(id, { statement }) {
      const subject = propositions.get(id)
      return subject && statement ? [{ subject, key: 'statement', what: decisions.worded, of: '' }] : []
    },
    judgement(id, patch) {
      const subject = judgements.get(id)
      if (!subject) return []
      const { statement, likelihood, confidence } = patch
      const item = (key: string, what: string): Item => ({ subject, key, what, of: '' })
      return [
        ...(statement ? [item('statement', decisions.worded)] : []),
        ...(likelihood ? [item('likelihood', likelihoodWord(likelihood as never, words))] : []),
        ...(confidence ? [item('confidence', words.confidence(confidence as never).replace(/\.$/, ''))] : []),
      ]
    },
    citation(_, { judgementId, claimId, bearing }) {
      const [subject, of] = [judgements.get(String(judgementId)), claims.get(String(claimId))]
      const what = words.bearings[bearing as keyof Words['bearings']]
      return subject && of && what
        ? [{ subject, key: String(claimId), what: `${what}${words.colon.trimEnd()}`, of }]
        : []
    },
    source(id, { sha256, grade, withdrawn }) {
      const subject = sources.get(id)
      if (!subject) return []
      const item = (key: string, what: string): Item => ({ subject, key, what, of: '' })
      return [
        ...(sha256 ? [item('taken', decisions.takenIn)] : []),
        ...(grade ? [item('grade', words.outletGrade(String(grade)))] : []),
        ...(withdrawn === true ? [item('withdrawn', words.withdrawn)] : []),
      ]
    },
    voice(id, { grade }) {
      const voice = resolve(id)
      return voice && printed.has(voice.id) && grade
        ? [
            {
              subject: words.voices,
              key: voice.id,
              what: `${words.reliabilityScale} ${grade}${words.colon.trimEnd()}`,
              of: voice.name,
            },
          ]
        : []
    },
    briefing(_, patch) {
      const subject = words.theBriefing
      return [
        ...Object.keys(patch).flatMap((field) =>
          texts[field] ? [{ subject, key: texts[field], what: decisions.written, of: texts[field] }] : [],
        ),
        ...(patch.marking ? [{ subject, key: 'marking', what: String(patch.marking), of: '' }] : []),
        ...(patch.final ? [{ subject, key: 'final', what: words.statuses.Final, of: '' }] : []),
      ]
    },
  }
  return (table: string, id: string, patch: Patch): Item[] =>
    (Object.hasOwn(readers, table) ? readers[table]?.(id, patch) : undefined) ?? []
}

const numbered = (list: BriefingRecords['proposition' | 'judgement' | 'source'], letter: string): Map<string, string> =>
  new Map(
    ranked(list as BriefingRecords['proposition']).map(({ id }, index) => [id as string, `${letter}${index + 1}`]),
  )
