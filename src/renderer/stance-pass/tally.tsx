import type { PropositionId } from '../../shared/domain/ids'
import { LEAN_WORDS, LEANS, type Position, STANCE_WORDS, STANCES } from '../../shared/domain/stance'
import type { ClaimRow } from '../../shared/select/rows'
import { StanceMark } from '../components/stance-mark'
import classes from './stance-pass.module.css'

type TallyProps = { readonly rows: readonly ClaimRow[]; readonly propositionId: PropositionId }

/** How the claims stand on a statement just now; qualified ones by their lean, since "only if" can point both ways. */
export function Tally({ rows, propositionId }: TallyProps) {
  const positions = rows.flatMap((row) => row.positions.get(propositionId) ?? [])
  const left = rows.length - positions.length
  return (
    <ul className={classes.tally} aria-label={`${positions.length} of ${rows.length} claims judged`}>
      {STANCES.map((stance) => {
        const members = positions.filter((position) => position.stance === stance)
        if (members.length === 0) return null
        return (
          <li key={stance} title={STANCE_WORDS[stance]}>
            <StanceMark position={{ stance, basis: 'stated' }} /> {members.length}
            {stance === 'qualified' && <span className={classes.quiet}> ({byLean(members)})</span>}
          </li>
        )
      })}
      <li className={classes.quiet}>{left === 0 ? 'every claim is judged' : `${left} not judged`}</li>
    </ul>
  )
}

const byLean = (members: readonly Position[]): string =>
  LEANS.flatMap((lean) => {
    const count = members.filter((position) => (position.lean ?? 'neither') === lean).length
    return count > 0 ? [`${count} ${LEAN_WORDS[lean]}`] : []
  }).join(', ')
