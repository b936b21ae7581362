import type { Edit } from '../edit'
import type { JudgementId } from '../ids'
import { type Bearing, citationId, type Judgement } from '../judgement'
import type { PatchOf } from '../tables'
import { changeRecord } from './common'
import { lastRank } from './ranks'

/** A new, empty judgement after the others. */
export const createJudgement = (id: JudgementId, others: readonly Judgement[]): Edit =>
  changeRecord('judgement', id, { rank: lastRank(others), statement: '' }, `judgement ${others.length + 1}`)

/** Changes a judgement; `name` is what it is called, "judgement 2". */
export const changeJudgement = (judgement: Judgement, patch: PatchOf<'judgement'>, name: string): Edit =>
  changeRecord('judgement', judgement.id, patch, name)

/** Cites a claim for or against a judgement, or changes how it is cited. */
export const cite = (judgementId: string, claimId: string, bearing: Bearing, label: string): Edit =>
  changeRecord(
    'citation',
    citationId(judgementId, claimId),
    { judgementId: judgementId as never, claimId: claimId as never, bearing, deleted: false },
    `citing ${label}`,
  )
