import { useRef } from 'react'
import { clearStance, setStance, withStance } from '../../shared/domain/edits/stance'
import type { GroupId } from '../../shared/domain/ids'
import { LEANS, type Position, type StanceValue } from '../../shared/domain/stance'
import type { ClaimRow } from '../../shared/select/rows'
import { positionOf } from '../../shared/stance-suggestion/suggested-position'
import type { FixedKeys, Keys } from '../components/use-keys'
import { useBriefing } from './briefing-context'
import { useProposal } from './use-proposal'

/** How long keys wait for the field of a condition at most, in milliseconds. */
const LONGEST_WAIT_MS = 1_500

/** What can be done to the stance of one claim towards one statement. */
export type Judging = {
  readonly set: (position: Position, group?: GroupId) => void
  readonly judge: (stance: StanceValue) => void
  /** Takes what its words suggest, while it is not judged. */
  readonly take: () => void
  readonly keys: Keys
  readonly fixed: FixedKeys
  /** True while what is typed next belongs to a condition whose field is not there yet. */
  readonly isWaiting: () => boolean
}

/**
 * The ways to judge one claim towards one statement, and their keys.
 *
 * Q opens the condition: what is typed next goes there, so until the element marked
 * `data-condition` is there, no letter may judge anything.
 */
export function useJudging(row: ClaimRow | undefined, propositionId: string | null): Judging {
  const { edit, contents } = useBriefing()
  const waiting = useRef(false)
  const proposition = contents.records.proposition.find(({ id }) => id === propositionId)
  const proposal = useProposal(row, proposition)
  const position = propositionId === null ? undefined : row?.positions.get(propositionId)

  function set(next: Position, group?: GroupId) {
    if (row && propositionId) void edit(setStance(row.id, propositionId, next, nameOf(row)), group)
  }
  function judge(stance: StanceValue) {
    if (!row || !propositionId || waiting.current) return
    set(withStance(position, stance))
    if (stance === 'qualified') openCondition(waiting)
  }
  function turn(next: (position: Position) => Position) {
    if (position && position.stance !== 'does-not-address' && !waiting.current) set(next(position))
  }

  function take() {
    if (proposal && !waiting.current) set(positionOf(proposal))
  }

  return {
    set,
    judge,
    take,
    isWaiting: () => waiting.current,
    keys: {
      supports: () => judge('supports'),
      opposes: () => judge('opposes'),
      qualified: () => judge('qualified'),
      neutral: () => judge('neutral'),
      'does-not-address': () => judge('does-not-address'),
      take: proposal ? take : undefined,
      basis: () => turn((now) => ({ ...now, basis: now.basis === 'stated' ? 'inferred' : 'stated' })),
      lean: () => turn(withNextLean),
    },
    fixed: {
      Backspace: () => {
        if (row && propositionId && position && !waiting.current)
          void edit(clearStance(row.id, propositionId, nameOf(row)))
      },
    },
  }
}

const nameOf = (row: ClaimRow): string => row.holder?.name || row.label

/** Neither, for, against, and round again; only a qualified stance leans. */
function withNextLean(position: Position): Position {
  if (position.stance !== 'qualified') return position
  const at = LEANS.indexOf(position.lean ?? 'neither')
  return { ...position, lean: LEANS[(at + 1) % LEANS.length] ?? 'neither' }
}

/** Puts the caret into the condition as soon as its field is there: it comes with the saved stance. */
function openCondition(waiting: { current: boolean }): void {
  const until = performance.now() + LONGEST_WAIT_MS
  waiting.current = true
  function look() {
    const field = document.querySelector<HTMLElement>('[data-condition] :is(textarea, input)')
    if (!field && performance.now() < until) return void requestAnimationFrame(look)
    waiting.current = false
    field?.focus()
  }
  look()
}
