import { LEANS } from '../domain/stance'
import { VOICE_KINDS } from '../domain/voice'
import { type CellStance, type Matrix, type Tally, tallyOf } from '../select/matrix'
import { markOf } from './cards'
import type { BalanceRow, MatrixTable } from './model'
import type { Words } from './words/words'

/** The bar: persons first, then every other voice. */
export function balanceOf(matrix: Matrix, propositionId: string, words: Words): BalanceRow[] {
  const experts = tallyOf(matrix, propositionId, ['person'])
  const others = tallyOf(
    matrix,
    propositionId,
    VOICE_KINDS.filter((kind) => kind !== 'person'),
  )
  return [
    balanceRow(words.namedExperts(experts.voices), experts, words),
    balanceRow(words.otherVoices(others.voices), others, words),
  ].filter(({ units, doesNotAddress, notJudged }) => units.length + doesNotAddress + notJudged > 0)
}

const balanceRow = (name: string, { units, doesNotAddress, notJudged }: Tally, words: Words): BalanceRow => ({
  name,
  units: byLean(units).map(({ voice, stance }) => ({
    ...markOf(stance),
    voice: voice.name,
    lean: stance.stance === 'qualified' && stance.lean ? words.leans[stance.lean] : '',
  })),
  doesNotAddress: doesNotAddress.length,
  notJudged: notJudged.length,
})

/** Units come by stance; those that are qualified stand together by their lean. */
const byLean = (units: Tally['units']): Tally['units'] => {
  const lean = ({ stance, lean: leaning }: CellStance): number =>
    stance === 'qualified' && leaning ? LEANS.indexOf(leaning) : 0
  return [...units].sort((a, b) => (a.stance.stance === b.stance.stance ? lean(a.stance) - lean(b.stance) : 0))
}

type Naming = {
  readonly words: Words
  /** "P1" by the id of a proposition. */
  readonly names: ReadonlyMap<string, string>
  /** The claims that print, by id; others stand in brackets. */
  readonly printed: ReadonlySet<string>
}

/** The table of voices by propositions. */
export function tableOf({ propositions, groups }: Matrix, { words, names, printed }: Naming): MatrixTable {
  const claimsOf = ({ claims }: CellStance): string =>
    claims.map(({ id, label }) => (printed.has(id) ? label : `(${label})`)).join(words.comma)
  const all = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
  return {
    columns: propositions.map(({ id, statement }) => ({ name: names.get(id) ?? '', statement })),
    groups: groups.map(({ kind, origin, rows }) => ({
      heading:
        kind === 'institution' && origin ? (rows.length > 1 ? words.oneOrigin(origin) : origin) : words.groups[kind],
      rows: rows.map(({ voice, cells }) => ({
        voice: voice.name,
        cells: cells.map((cell) => ({
          kind: cell.kind,
          stances:
            cell.kind === 'stances'
              ? cell.stances.map((stance) => ({ ...markOf(stance), claims: claimsOf(stance) }))
              : [],
        })),
      })),
    })),
    bracketed: all.some(
      (cell) => cell.kind === 'stances' && cell.stances.some(({ claims }) => claims.some(({ id }) => !printed.has(id))),
    ),
  }
}
