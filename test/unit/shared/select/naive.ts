import { publishedDay } from '../../../../src/shared/domain/source'
import type { Position } from '../../../../src/shared/domain/stance'
import { FACETS, type Facet, type Filter } from '../../../../src/shared/select/filter'
import type { ClaimRow } from '../../../../src/shared/select/rows'
import { searchedText } from '../../../../src/shared/select/select'
import { foldText } from '../../../../src/shared/text/fold-text'

/** The filter as somebody would write it who had all the time in the world. */
export const naiveFilter = (rows: readonly ClaimRow[], filter: Filter): ClaimRow[] =>
  rows.filter((row) => keeps(row, filter))

/** How many rows would be kept if a part asked for this one value and nothing else of it. */
export function naiveCount(rows: readonly ClaimRow[], filter: Filter, facet: Facet, value: string): number {
  const asked = { ...filter, [facet]: [value], not: filter.not.filter((each) => each !== facet) } as Filter
  return rows.filter((row) => keeps(row, asked)).length
}

/** The same for a day of publication. */
export const naiveDayCount = (rows: readonly ClaimRow[], filter: Filter, day: string): number =>
  rows.filter(
    (row) =>
      row.source && publishedDay(row.source.published) === day && keeps(row, { ...filter, since: '', until: '' }),
  ).length

const STANCE_FACETS: readonly Facet[] = ['stances', 'bases', 'leans']

function keeps(row: ClaimRow, filter: Filter): boolean {
  return (
    FACETS.filter((facet) => !STANCE_FACETS.includes(facet)).every((facet) => keepsFacet(row, filter, facet)) &&
    keepsPosition(row, filter) &&
    keepsDay(row, filter) &&
    keepsText(row, filter.text)
  )
}

function keepsFacet(row: ClaimRow, filter: Filter, facet: Facet): boolean {
  const wanted: readonly string[] = filter[facet]
  if (wanted.length === 0) return true
  const has = valuesOf(row, facet).some((value) => wanted.includes(value))
  return has !== filter.not.includes(facet)
}

function valuesOf(row: ClaimRow, facet: Facet): readonly string[] {
  const { holder, via, source, claim } = row
  const given = (...values: (string | null | undefined)[]): string[] =>
    values.filter((value): value is string => !!value)
  switch (facet) {
    case 'voices':
      return given(holder?.id, via?.id)
    case 'kinds':
      return given(holder?.kind)
    case 'affiliations':
      return given(holder?.affiliation)
    case 'origins':
      return given(holder?.origin)
    case 'propositions':
      return [...row.positions]
        .filter(([, { stance }]) => stance !== 'does-not-address')
        .map(([id]) => id)
        .concat(given(row.main?.id))
    case 'topics':
      return row.topics
    case 'types':
      return [claim.type]
    case 'grades':
      return given(row.grade.reliability)
    case 'statuses':
      return given(
        row.isCited ? 'cited' : 'not-cited',
        via ? 'second-hand' : 'first-hand',
        (row.linked.has('corroborates') && 'corroborated') || null,
        (row.linked.has('contradicts') && 'contradicted') || null,
        (row.linked.has('repeats') && 'repeats') || null,
        row.grade.reliability === null ? 'ungraded' : null,
        source?.withdrawn ? 'withdrawn' : null,
      )
    case 'notes':
      return row.notes.length === 0
        ? ['none']
        : given(
            'some',
            row.notes.some(({ status }) => status === 'open') ? 'open' : null,
            ...row.notes.map(({ kind }) => kind),
          )
    case 'markings':
      return given(row.marking)
    case 'sources':
      return given(source?.id)
    case 'outlets':
      return given(source?.outlet)
    case 'languages':
      return given(source?.language)
    default:
      return []
  }
}

function keepsPosition(row: ClaimRow, filter: Filter): boolean {
  const asksFor = (facet: 'stances' | 'bases' | 'leans', value: string | null): boolean =>
    filter[facet].length > 0 && (filter[facet] as readonly (string | null)[]).includes(value)
  const wants = (facet: 'stances' | 'bases' | 'leans', value: string | null): boolean =>
    filter[facet].length === 0 || filter.not.includes(facet) || asksFor(facet, value)
  const refuses = (facet: 'stances' | 'bases' | 'leans', value: string | null): boolean =>
    filter.not.includes(facet) && asksFor(facet, value)
  const asked = (['stances', 'bases', 'leans'] as const).filter((facet) => filter[facet].length > 0)
  if (asked.length === 0) return true

  const positions = relevant(row, filter.propositionId)
  if (positions.length === 0) {
    if (refuses('stances', 'not-judged')) return false
    return wants('stances', 'not-judged') && asked.every((facet) => facet === 'stances' || filter.not.includes(facet))
  }
  if (
    positions.some(
      (each) => refuses('stances', each.stance) || refuses('bases', each.basis) || refuses('leans', each.lean),
    )
  )
    return false
  return positions.some(
    (each) => wants('stances', each.stance) && wants('bases', each.basis) && wants('leans', each.lean),
  )
}

function relevant(row: ClaimRow, propositionId: string | null): Position[] {
  const all = [...row.positions]
    .filter(([id]) => propositionId === null || id === propositionId)
    .map(([, each]) => each)
  if (propositionId !== null) return all
  const speaking = all.filter(({ stance }) => stance !== 'does-not-address')
  return speaking.length > 0 ? speaking : all
}

function keepsDay({ source }: ClaimRow, { since, until }: Filter): boolean {
  if (since === '' && until === '') return true
  const day = source ? publishedDay(source.published) : ''
  if (day === '') return false
  const [first, last] = [day.padEnd(10, '-01'), `${day}-31`.slice(0, 10)]
  return (
    last >= since.padEnd(10, '-01').slice(0, 10) &&
    (until === '' || first <= `${until}-12-31`.slice(0, 10).replace(/^(\d{4}-\d\d)-12$/, '$1-31'))
  )
}

function keepsText(row: ClaimRow, typed: string): boolean {
  const text = ` ${foldText(searchedText(row))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
  const phrases = [...typed.matchAll(/"([^"]*)"/g)].map(([, phrase]) => phrase ?? '')
  const words = foldText(typed.replace(/"[^"]*"/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const asPhrase = (phrase: string) =>
    ` ${foldText(phrase)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')} `
  return (
    words.every((word) => text.includes(word)) &&
    phrases.every((phrase) => phrase.trim() === '' || text.includes(asPhrase(phrase)))
  )
}
