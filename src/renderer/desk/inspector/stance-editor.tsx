import { Select } from '@mantine/core'
import { clearStance, setStance, withStance } from '../../../shared/domain/edits/stance'
import type { GroupId } from '../../../shared/domain/ids'
import type { Proposition } from '../../../shared/domain/proposition'
import {
  BASES,
  LEANS,
  type Lean,
  type Position,
  STANCE_WORDS,
  STANCES,
  type StanceValue,
  stanceMark,
} from '../../../shared/domain/stance'
import type { ClaimRow } from '../../../shared/select/rows'
import { positionOf } from '../../../shared/stance-suggestion/suggested-position'
import { useBriefing } from '../../briefing/briefing-context'
import { useProposal } from '../../briefing/use-proposal'
import { DraftText } from '../../components/draft-text'
import { useKeyLabel } from '../../components/key-hint'
import { StanceProposal } from '../../components/stance-proposal'
import classes from './inspector.module.css'

type StanceEditorProps = {
  readonly row: ClaimRow
  readonly proposition: Proposition
  /** The n of "P n". */
  readonly number: number
  readonly chosen: boolean
}

/** One claim towards one statement: the stance, whether stated or inferred, the lean, the condition and why. */
export function StanceEditor({ row, proposition, number, chosen }: StanceEditorProps) {
  const { edit } = useBriefing()
  const keyLabel = useKeyLabel()
  const position = row.positions.get(proposition.id)
  const proposal = useProposal(row, proposition)
  const name = row.holder?.name || row.label
  const silent = position?.stance === 'does-not-address'
  const set = (next: Position, group?: GroupId) => void edit(setStance(row.id, proposition.id, next, name), group)
  const judge = (stance: StanceValue) => {
    if (position?.stance === stance) void edit(clearStance(row.id, proposition.id, name))
    else set(withStance(position, stance))
  }
  return (
    <div className={classes.proposition}>
      <p className={classes.statement}>
        <span className={classes.quiet}>P{number}</span> <bdi>{proposition.statement || 'Not worded yet'}</bdi>
      </p>
      <div className={classes.stances} role="radiogroup" aria-label={`Stance towards P${number}`}>
        {STANCES.map((stance) => (
          <button
            key={stance}
            type="button"
            role="radio"
            aria-checked={position?.stance === stance}
            aria-label={STANCE_WORDS[stance]}
            title={`${STANCE_WORDS[stance]}${chosen ? ` (${keyLabel(stance)})` : ''}`}
            className={classes.stance}
            data-stance={stance}
            onClick={() => judge(stance)}
          >
            {stanceMark({ stance, basis: position?.stance === stance ? position.basis : 'stated' })}
          </button>
        ))}
        {!position && <span className={classes.quiet}>not judged</span>}
        {silent && !chosen && <span className={classes.quiet}>does not address it</span>}
      </div>
      {proposal && <StanceProposal proposal={proposal} keyed={chosen} onTake={() => set(positionOf(proposal))} />}
      {position && (chosen || !silent || position.reason !== '') && (
        <div className={classes.position}>
          <span>{STANCE_WORDS[position.stance]}</span>
          {position.stance !== 'does-not-address' && (
            <span role="radiogroup" aria-label="Basis" className={classes.stances}>
              {BASES.map((basis) => (
                <button
                  key={basis}
                  type="button"
                  role="radio"
                  aria-checked={position.basis === basis}
                  className={classes.stance}
                  title={basis === 'stated' ? 'The source says so' : 'You concluded it: say why'}
                  onClick={() => set({ ...position, basis })}
                >
                  {basis}
                </button>
              ))}
            </span>
          )}
          {position.stance === 'qualified' && (
            <>
              <Select
                label="Leans"
                size="xs"
                allowDeselect={false}
                data={[...LEANS]}
                value={position.lean ?? 'neither'}
                onChange={(lean) => set({ ...position, lean: lean as Lean })}
              />
              <div data-condition={chosen || undefined}>
                <DraftText
                  label="Only if, or in which part"
                  multiline
                  minRows={1}
                  value={position.condition}
                  onCommit={(condition, group) => set({ ...position, condition }, group)}
                />
              </div>
            </>
          )}
          {(position.basis === 'inferred' || position.reason !== '' || chosen) && (
            <DraftText
              label={position.basis === 'inferred' ? 'Why it was inferred' : 'Reason'}
              multiline
              minRows={1}
              error={position.basis === 'inferred' && position.reason.trim() === '' ? 'Say why' : undefined}
              value={position.reason}
              onCommit={(reason, group) => set({ ...position, reason }, group)}
            />
          )}
        </div>
      )}
    </div>
  )
}
