import { Group, SegmentedControl } from '@mantine/core'
import { withStance } from '../../shared/domain/edits/stance'
import type { GroupId } from '../../shared/domain/ids'
import { LEANS, type Lean, type Position, STANCE_LETTERS, STANCE_WORDS, STANCES } from '../../shared/domain/stance'
import type { ClaimRow } from '../../shared/select/rows'
import { DraftText } from '../components/draft-text'
import { StanceMark } from '../components/stance-mark'
import classes from './stance-pass.module.css'

type JudgedClaimProps = {
  readonly row: ClaimRow
  readonly position: Position | undefined
  readonly current: boolean
  readonly onChoose: () => void
  readonly onChange: (position: Position, group?: GroupId) => void
}

const LEAN_WORDS: Readonly<Record<Lean, string>> = {
  for: 'leans for',
  against: 'leans against',
  neither: 'leans neither way',
}

/** One claim with its stance; the chosen one shows what goes with the stance. */
export function JudgedClaim({ row, position, current, onChoose, onChange }: JudgedClaimProps) {
  const { claim, holder, via, label, paragraphs } = row
  return (
    <li className={classes.claim} data-current={current}>
      <button type="button" className={classes.choose} aria-current={current} onClick={onChoose}>
        <span className={classes.mark}>
          {position ? <StanceMark position={position} /> : <span className={classes.unjudged}>not judged</span>}
        </span>
        <span className={classes.body}>
          <span className={classes.who} dir="auto">
            <b>{holder?.name ?? 'Nobody named'}</b>
            {holder?.role && `, ${holder.role}`}
            {via && `, as told by ${via.name}`} · {label} · ¶{paragraphs.join(', ')}
          </span>
          <span className={classes.words} dir="auto">
            {claim.words}
          </span>
          {current && (
            <span className={classes.quote} dir="auto">
              {claim.anchor.pieces.map(({ exact }) => exact).join(' … ')}
            </span>
          )}
        </span>
      </button>
      {current && (
        <div className={classes.details}>
          <Group gap="xs">
            {STANCES.map((stance) => (
              <button
                key={stance}
                type="button"
                className={classes.stance}
                data-stance={stance}
                aria-pressed={position?.stance === stance}
                title={STANCE_WORDS[stance]}
                onClick={() => onChange(withStance(position, stance))}
              >
                <kbd>{stance === 'does-not-address' ? '0' : STANCE_LETTERS[stance]}</kbd> {STANCE_WORDS[stance]}
              </button>
            ))}
          </Group>
          {position && position.stance !== 'does-not-address' && (
            <Group gap="sm" align="end" wrap="nowrap" mt={6}>
              <SegmentedControl
                size="xs"
                aria-label="Stated or inferred"
                data={['stated', 'inferred']}
                value={position.basis}
                onChange={(basis) => onChange({ ...position, basis: basis as Position['basis'] })}
              />
              {position.stance === 'qualified' && (
                <SegmentedControl
                  size="xs"
                  aria-label="Lean"
                  data={LEANS.map((lean) => ({ value: lean, label: LEAN_WORDS[lean] }))}
                  value={position.lean ?? 'neither'}
                  onChange={(lean) => onChange({ ...position, lean: lean as Lean })}
                />
              )}
            </Group>
          )}
          {position?.stance === 'qualified' && (
            <DraftText
              label="Only if, or in what part"
              value={position.condition}
              onCommit={(condition, group) => onChange({ ...position, condition }, group)}
            />
          )}
          {position && position.stance !== 'does-not-address' && (
            <DraftText
              label={position.basis === 'inferred' ? 'Why you infer it' : 'Reason'}
              value={position.reason}
              error={
                position.basis === 'inferred' && position.reason === ''
                  ? 'An inferred stance needs its reason.'
                  : undefined
              }
              onCommit={(reason, group) => onChange({ ...position, reason }, group)}
            />
          )}
        </div>
      )}
    </li>
  )
}
