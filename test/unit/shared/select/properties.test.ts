import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIM_TYPES, topicId } from '../../../../src/shared/domain/claim'
import { RELIABILITIES } from '../../../../src/shared/domain/grade'
import { linkId } from '../../../../src/shared/domain/link'
import { MARKINGS } from '../../../../src/shared/domain/marking'
import { BASES, LEANS, plainPosition, STANCES } from '../../../../src/shared/domain/stance'
import { VOICE_KINDS } from '../../../../src/shared/domain/voice'
import { Columns } from '../../../../src/shared/select/columns/columns'
import { filterColumns } from '../../../../src/shared/select/columns/filter-columns'
import { STANCE_VALUES } from '../../../../src/shared/select/columns/position-column'
import { segmentOf } from '../../../../src/shared/select/columns/segment'
import { sortRows } from '../../../../src/shared/select/columns/sort-columns'
import { TextColumn } from '../../../../src/shared/select/columns/text-column'
import {
  FACETS,
  type Filter,
  JUDGEMENT_STATES,
  NO_FILTER,
  NOTE_STATES,
  STATUSES,
} from '../../../../src/shared/select/filter'
import { WITHIN_BRIEFING } from '../../../../src/shared/select/identity'
import { type ClaimRow, claimRows } from '../../../../src/shared/select/rows'
import { searchedText, select } from '../../../../src/shared/select/select'
import { BriefingBuilder } from '../../../fixtures/briefing'
import { naiveCount, naiveDayCount, naiveFilter } from './naive'

const TOPICS = ['oil', 'prisons', 'water']
const PIECES = ['Rates will fall by spring', 'Ben Adu denied it', 'Rates will rise.', 'said Ada Moreno']
const WORDS = [
  'rates',
  'ra',
  'fall by',
  '"fall by"',
  'Ádа',
  'moréno',
  '"rates will"',
  'e',
  'أحمد',
  'احمد',
  'zzz',
  '1',
  '-',
]
const DAYS = ['2021', '2021-05', '2021-05-10', '2022-01-01', '2023-12', 'May 2021', '']

const position = fc.record({
  stance: fc.constantFrom(...STANCES),
  basis: fc.constantFrom(...BASES),
  lean: fc.constantFrom(...LEANS),
})
const claim = fc.record({
  holder: fc.nat(4),
  via: fc.nat(8),
  piece: fc.constantFrom(...PIECES),
  type: fc.constantFrom(...CLAIM_TYPES),
  marking: fc.option(fc.constantFrom(...MARKINGS)),
  positions: fc.array(fc.tuple(fc.nat(2), position), { maxLength: 3 }),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
  note: fc.option(fc.constantFrom('comment', 'question', 'correction', 'highlight')),
  isDone: fc.boolean(),
  source: fc.nat(2),
  repeats: fc.boolean(),
})
const voice = fc.record({
  name: fc.constantFrom('Ada Moreno', 'أحمد البياتي', 'Ben Adu'),
  kind: fc.constantFrom(...VOICE_KINDS),
  affiliation: fc.constantFrom('', 'Ministry', 'Army'),
  origin: fc.constantFrom('', 'Iraq'),
  grade: fc.option(fc.constantFrom(...RELIABILITIES)),
})
const source = fc.record({
  outlet: fc.constantFrom('Review', 'Gazette', ''),
  language: fc.constantFrom('en', 'ar'),
  withdrawn: fc.boolean(),
  day: fc.constantFrom(...DAYS),
})
const briefing = fc.record({
  voices: fc.array(voice, { minLength: 5, maxLength: 5 }),
  sources: fc.array(source, { minLength: 3, maxLength: 3 }),
  claims: fc.array(claim, { maxLength: 14 }),
})
type Invented = typeof briefing extends fc.Arbitrary<infer T> ? T : never

/** Rows for an invented briefing. */
function rowsOf({ voices, sources, claims }: Invented): ClaimRow[] {
  const builder = new BriefingBuilder()
  const voiceIds = voices.map(({ name, ...fields }) => builder.voice(name, fields))
  const propositionIds = ['one', 'two', 'three'].map((each) => builder.proposition(each))
  const sourceIds = sources.map(({ day, ...fields }) =>
    builder.record('source', {
      ...fields,
      rank: 'b',
      sha256: 'b'.repeat(64),
      length: 10,
      published: day === '' ? { kind: 'not given', date: '' } : { kind: 'given', date: day },
    }),
  )
  let before: string | null = null
  for (const each of claims) {
    const stances = Object.fromEntries(
      each.positions.map(([at, { stance, basis, lean }]) => [
        propositionIds[at],
        { ...plainPosition(stance), basis, lean: stance === 'qualified' ? lean : null },
      ]),
    )
    const id = builder.claim(voiceIds[each.holder] ?? null, each.piece, stances, {
      type: each.type,
      marking: each.marking,
      via: voiceIds[each.via] ?? null,
    })
    const made = builder.changes.find((change) => change.table === 'claim' && change.id === id)
    const patch = made?.patch as { anchor: { sourceId: string } }
    patch.anchor = { ...patch.anchor, sourceId: sourceIds[each.source] ?? '' }
    for (const name of each.topics) builder.record('topic', { claimId: id, name }, topicId(id, name))
    if (each.note)
      builder.record('annotation', {
        target: { on: 'claim', id },
        kind: each.note,
        text: 'a note on prisons',
        status: each.isDone ? 'done' : 'open',
      })
    if (each.repeats && before)
      builder.record('link', { from: id, to: before, kind: 'repeats' }, linkId(id, before, 'repeats'))
    before = id
  }
  return claimRows(builder.contents())
}

/** A filter that names values by their place among those the rows have. */
const wish = fc.record({
  proposition: fc.option(fc.nat(2)),
  stances: fc.uniqueArray(fc.constantFrom(...JUDGEMENT_STATES), { maxLength: 3 }),
  bases: fc.uniqueArray(fc.constantFrom(...BASES)),
  leans: fc.uniqueArray(fc.constantFrom(...LEANS), { maxLength: 2 }),
  statuses: fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 2 }),
  notes: fc.uniqueArray(fc.constantFrom(...NOTE_STATES), { maxLength: 2 }),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
  kinds: fc.uniqueArray(fc.constantFrom(...VOICE_KINDS), { maxLength: 3 }),
  outlets: fc.uniqueArray(fc.constantFrom('Review', 'Gazette'), { maxLength: 1 }),
  voices: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  propositions: fc.uniqueArray(fc.nat(2), { maxLength: 1 }),
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
  since: fc.constantFrom('', '', '2021-05', '2022'),
  until: fc.constantFrom('', '', '2021-05-10', '2022'),
  not: fc.uniqueArray(fc.constantFrom(...FACETS), { maxLength: 6 }),
  // Most parts ask for nothing, or nothing would ever be kept.
  used: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
})

function filterFor(rows: readonly ClaimRow[], wished: typeof wish extends fc.Arbitrary<infer T> ? T : never): Filter {
  const voices = [
    ...new Set(rows.flatMap(({ holder, via }) => [holder, via].flatMap((each) => (each ? [each.id] : [])))),
  ]
  const propositions = [...new Set(rows.flatMap(({ positions }) => [...positions.keys()]))]
  const parts: readonly Partial<Filter>[] = [
    { stances: wished.stances },
    { bases: wished.bases },
    { leans: wished.leans },
    { statuses: wished.statuses },
    { notes: wished.notes },
    { topics: wished.topics },
    { kinds: wished.kinds },
    { outlets: wished.outlets },
    { voices: wished.voices.flatMap((at) => voices[at] ?? []) },
    { propositions: wished.propositions.flatMap((at) => propositions[at] ?? []) },
    { text: wished.text.join(' ') },
    { since: wished.since, until: wished.until },
  ]
  return Object.assign(
    {
      ...NO_FILTER,
      propositionId: wished.proposition === null ? null : (propositions[wished.proposition] ?? null),
      not: wished.not,
    },
    ...wished.used.map((at) => parts[at]),
  )
}

const RUNS = { numRuns: 100 }
const idsOf = (rows: readonly ClaimRow[]): string[] => rows.map(({ id }) => id)

describe('the filter engine', () => {
  it('keeps and counts what a naive filter does', () => {
    fc.assert(
      fc.property(briefing, wish, (invented, wished) => {
        const rows = rowsOf(invented)
        const filter = filterFor(rows, wished)
        const selection = select(rows, filter)
        expect(idsOf(selection.rows)).toEqual(idsOf(naiveFilter(rows, filter)))
        for (const facet of FACETS)
          for (const { value, count } of selection.values(facet))
            expect(count, `${facet} ${value}`).toBe(naiveCount(rows, filter, facet, value))
      }),
      RUNS,
    )
  })

  it('answers the same when rows came in parts, went again and came back', () => {
    fc.assert(
      fc.property(briefing, briefing, wish, (stays, goes, wished) => {
        const [rows, gone] = [rowsOf(stays), rowsOf(goes)]
        const filter = filterFor(rows, wished)
        const columns = new Columns()
        columns.texts = new TextColumn()
        const add = (some: readonly ClaimRow[]): number => {
          for (const row of some) columns.texts?.append(searchedText(row))
          return columns.append(segmentOf(some, WITHIN_BRIEFING))
        }
        columns.retire(add(gone), gone.length)
        columns.retire(add(rows), rows.length)
        columns.retire(add(gone), gone.length)
        const first = add(rows)
        expect(columns.live).toBe(rows.length)
        const { kept, counts, days } = filterColumns(columns, filter)
        expect(Array.from(kept, (row) => rows[row - first]?.id)).toEqual(idsOf(naiveFilter(rows, filter)))
        for (const [place, value] of STANCE_VALUES.stances.entries())
          expect(counts.stances[place]).toBe(naiveCount(rows, filter, 'stances', value))
        for (let code = 1; code < days.length; code += 1)
          expect(days[code]).toBe(naiveDayCount(rows, filter, columns.published.dictionary.valueOf(code)))
      }),
      RUNS,
    )
  })

  it('finds while typing what it finds when asked at once', () => {
    fc.assert(
      fc.property(briefing, fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), (invented, first, second) => {
        const rows = rowsOf(invented)
        const typed = `${first} ${second}`
        for (let length = 1; length <= typed.length; length += 1) {
          const filter = { ...NO_FILTER, text: typed.slice(0, length) }
          expect(idsOf(select(rows, filter).rows)).toEqual(idsOf(naiveFilter(rows, filter)))
        }
      }),
      RUNS,
    )
  })

  it('sorts by rank, what has no value last, and keeps the order of equals', () => {
    fc.assert(
      fc.property(briefing, fc.boolean(), (invented, isDescending) => {
        const rows = rowsOf(invented)
        const columns = new Columns()
        columns.append(segmentOf(rows, WITHIN_BRIEFING))
        const all = Uint32Array.from(rows, (_, row) => row)
        const sorted = Array.from(sortRows(columns, all, [{ by: 'outlets', isDescending }], null))
        const expected = rows
          .map((row, at) => ({ at, key: row.source?.outlet ?? '' }))
          .sort((a, b) => {
            if (a.key === b.key) return a.at - b.at
            if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1
            return (a.key < b.key ? -1 : 1) * (isDescending ? -1 : 1)
          })
        expect(sorted).toEqual(expected.map(({ at }) => at))
      }),
      RUNS,
    )
  })
})
