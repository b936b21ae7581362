import { LEANS } from '../domain/stance'
import { VOICE_KINDS, type VoiceKind } from '../domain/voice'
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

/** How many statements a table has room for side by side. */
const MOST_COLUMNS = 8
/** How many claims a cell names; of more it gives the number. */
const MOST_NAMED = 6

/** The table of voices by propositions, in as many tables as the paper asks for. */
export function tablesOf({ propositions, groups }: Matrix, naming: Naming): MatrixTable[] {
  const count = Math.ceil(propositions.length / MOST_COLUMNS)
  // Tables of one width: nine statements make five and four, not eight and one.
  const width = Math.ceil(propositions.length / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * width, (index + 1) * width]
    return tableOf(
      {
        propositions: propositions.slice(from, to),
        groups: groups.map((group) => ({
          ...group,
          rows: group.rows.map(({ voice, cells }) => ({ voice, cells: cells.slice(from, to) })),
        })),
      },
      naming,
    )
  })
}

function tableOf({ propositions, groups }: Matrix, { words, names, printed }: Naming): MatrixTable {
  const claimsOf = ({ claims }: CellStance): string => {
    const named = claims.slice(0, claims.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
    const labels = named.map(({ id, label }) => (printed.has(id) ? label : `(${label})`))
    const more = claims.length - named.length
    return [...labels, ...(more > 0 ? [words.more(more)] : [])].join(words.comma)
  }
  const stances = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'stances' ? cell.stances : []))),
  )
  return {
    columns: propositions.map(({ id, statement }) => ({ name: names.get(id) ?? '', statement })),
    groups: groups.map(({ kind, origin, rows }) => ({
      heading: headingOf(kind, origin, rows.length, words),
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
    bracketed: stances.some(({ claims }) => claims.some(({ id }) => !printed.has(id))),
  }
}

/** What voices that stand together are called; those of one origin by its name. */
function headingOf(kind: VoiceKind, origin: string, voices: number, words: Words): string {
  if (kind !== 'institution' || !origin) return words.groups[kind]
  return voices > 1 ? words.oneOrigin(origin) : origin
}
