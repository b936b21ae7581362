import { LEANS } from '../domain/stance'
import { VOICE_KINDS, type VoiceKind } from '../domain/voice'
import { type CellStance, type Matrix, type Tally, tallyOf } from '../select/matrix'
import { markOf } from './cards'
import type { BalanceRow, MatrixTable } from './model'

const GROUP_HEADINGS: Readonly<Record<VoiceKind, string>> = {
  person: 'Named experts',
  institution: 'Institutions',
  unnamed: 'Unnamed voices',
  collective: 'Voices together (counted for no expert)',
  outlet: 'The outlet (counted for no expert)',
}

/** The bar: persons first, then every other voice. */
export function balanceOf(matrix: Matrix, propositionId: string): BalanceRow[] {
  const others = VOICE_KINDS.filter((kind) => kind !== 'person')
  return [
    balanceRow('Named experts', tallyOf(matrix, propositionId, ['person'])),
    balanceRow('Other voices', tallyOf(matrix, propositionId, others)),
  ].filter(({ units, doesNotAddress, notJudged }) => units.length + doesNotAddress + notJudged > 0)
}

const LEAN_WORDS = { for: 'leans for', against: 'leans against', neither: 'no lean' } as const

function balanceRow(name: string, { voices, units, doesNotAddress, notJudged }: Tally): BalanceRow {
  return {
    name: `${name} (${voices})`,
    units: byLean(units).map(({ voice, stance }) => ({
      ...markOf(stance),
      voice: voice.name,
      lean: stance.stance === 'qualified' && stance.lean ? LEAN_WORDS[stance.lean] : '',
    })),
    doesNotAddress: doesNotAddress.length,
    notJudged: notJudged.length,
  }
}

/** Units come by stance; those that are qualified stand together by their lean. */
const byLean = (units: Tally['units']): Tally['units'] => {
  const lean = ({ stance, lean: leaning }: CellStance): number =>
    stance === 'qualified' && leaning ? LEANS.indexOf(leaning) : 0
  return [...units].sort((a, b) => (a.stance.stance === b.stance.stance ? lean(a.stance) - lean(b.stance) : 0))
}

/** The table of voices by propositions. `names` has "P1" by id. */
export function tableOf({ propositions, groups }: Matrix, names: ReadonlyMap<string, string>): MatrixTable {
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
