import { SegmentedControl } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Proposition } from '../../shared/domain/proposition'
import {
  BASES,
  type Basis,
  LEAN_WORDS,
  LEANS,
  type Lean,
  type Position,
  STANCE_WORDS,
  STANCES,
} from '../../shared/domain/stance'
import type { ClaimRow } from '../../shared/select/rows'
import type { Judging } from '../briefing/use-judging'
import { useProposal } from '../briefing/use-proposal'
import { DraftText } from '../components/draft-text'
import { KeyHint } from '../components/key-hint'
import { StanceMark } from '../components/stance-mark'
import { ProposedLetter, StanceProposal } from '../components/stance-proposal'
import classes from './stance-pass.module.css'

type JudgedClaimProps = {
  readonly row: ClaimRow
  readonly proposition: Proposition
  /** The ways to judge it, for the chosen claim alone. */
  readonly judging: Judging | null
  readonly onChoose: () => void
}

/** One claim with its stance; the chosen one shows its quotation and what goes with the stance. */
export function JudgedClaim({ row, proposition, judging, onChoose }: JudgedClaimProps) {
  const position = row.positions.get(proposition.id)
  const proposal = useProposal(row, proposition)
  const { claim, holder, via, label, paragraphs } = row
  const current = judging !== null
  return (
    <li className={classes.claim} data-current={current}>
      <button type="button" className={classes.choose} aria-current={current} onClick={onChoose}>
        <span className={classes.mark}>
          {position ? <StanceMark position={position} /> : <span className={classes.unjudged}>not judged</span>}
          {proposal && <ProposedLetter proposal={proposal} />}
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
      {judging && (
        <div className={classes.details} data-details>
          <div className={classes.stances}>
            {STANCES.map((stance) => (
              <button
                key={stance}
                type="button"
                className={classes.stance}
                aria-pressed={position?.stance === stance}
                onClick={() => judging.judge(stance)}
              >
                <KeyHint action={stance} /> {STANCE_WORDS[stance]}
              </button>
            ))}
          </div>
          {proposal && <StanceProposal proposal={proposal} keyed onTake={judging.take} />}
          {position && position.stance !== 'does-not-address' && <Grounds position={position} judging={judging} />}
        </div>
      )}
    </li>
  )
}

type GroundsProps = { readonly position: Position; readonly judging: Judging }

/** Whether it was stated, which way it leans, on what it depends, and why. */
function Grounds({ position, judging: { set } }: GroundsProps) {
  return (
    <>
      <div className={classes.controls}>
        <SegmentedControl
          size="xs"
          aria-label="Stated or inferred"
          data={[...BASES]}
          value={position.basis}
          onChange={(basis) => set({ ...position, basis: basis as Basis })}
        />
        <KeyHint action="basis" />
        {position.stance === 'qualified' && (
          <>
            <SegmentedControl
              size="xs"
              aria-label="Lean"
              data={LEANS.map((lean) => ({ value: lean, label: LEAN_WORDS[lean] }))}
              value={position.lean ?? 'neither'}
              onChange={(lean) => set({ ...position, lean: lean as Lean })}
            />
            <KeyHint action="lean" />
          </>
        )}
      </div>
      {position.stance === 'qualified' && (
        <div data-condition>
          <DraftText
            label="Only if, or in what part"
            value={position.condition}
            onKeyDown={leaveField}
            onCommit={(condition, group) => set({ ...position, condition }, group)}
          />
        </div>
      )}
      <DraftText
        label={position.basis === 'inferred' ? 'Why you infer it' : 'Reason'}
        value={position.reason}
        error={
          position.basis === 'inferred' && position.reason === '' ? 'An inferred stance needs its reason.' : undefined
        }
        onKeyDown={leaveField}
        onCommit={(reason, group) => set({ ...position, reason }, group)}
      />
    </>
  )
}

/** Enter goes on to the next field or, from the last one, back to the keys; Escape always goes back to them. */
function leaveField(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLInputElement) || (event.key !== 'Enter' && event.key !== 'Escape')) return
  event.preventDefault()
  const fields = [
    ...(event.target.closest('[data-details]')?.querySelectorAll<HTMLElement>('input:not([type="radio"])') ?? []),
  ]
  const next = fields[fields.indexOf(event.target) + 1]
  if (event.key === 'Enter' && next) next.focus()
  else event.target.blur()
}
