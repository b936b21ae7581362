import type { Edit } from '../edit'
import { type Position, plainPosition, type StanceValue, stanceId } from '../stance'
import { changeOf } from './change-of'

/** The position that a key press makes of the one before: its basis and reason stay, a condition only under “only if / in part”. */
export function withStance(before: Position | undefined, stance: StanceValue): Position {
  if (!before || before.stance === stance) return before ?? plainPosition(stance)
  const { lean, condition } = stance === 'qualified' ? { lean: 'neither' as const, condition: '' } : EMPTY
  return { ...before, stance, lean, condition }
}

const EMPTY = { lean: null, condition: '' } as const

/** One claim's position towards one proposition. A position that was cleared before comes back. */
export const setStance = (claimId: string, propositionId: string, position: Position, name: string): Edit => ({
  label: `stance of ${name}`,
  changes: [
    changeOf('stance', stanceId(claimId, propositionId), {
      claimId: claimId as never,
      propositionId: propositionId as never,
      position,
      deleted: false,
    }),
  ],
})

/** Takes a judgement back: the claim is not judged towards this proposition. */
export const clearStance = (claimId: string, propositionId: string, name: string): Edit => ({
  label: `clearing the stance of ${name}`,
  changes: [changeOf('stance', stanceId(claimId, propositionId), { deleted: true })],
})
