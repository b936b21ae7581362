import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { clearStance, setStance, withStance } from '../../../../../src/shared/domain/edits/stance'
import { type Position, PositionSchema, plainPosition } from '../../../../../src/shared/domain/stance'
import { ChangeSchema } from '../../../../../src/shared/domain/tables'

const QUALIFIED: Position = {
  stance: 'qualified',
  basis: 'inferred',
  lean: 'for',
  condition: 'if spring comes',
  reason: 'tone',
}

describe('edits of stances', () => {
  it('keeps basis and reason when the stance changes, and drops a condition that no longer applies', () => {
    expect(withStance(QUALIFIED, 'opposes')).toEqual({
      stance: 'opposes',
      basis: 'inferred',
      lean: null,
      condition: '',
      reason: 'tone',
    })
  })

  it('leaves a position alone when its stance is set again', () => {
    expect(withStance(QUALIFIED, 'qualified')).toBe(QUALIFIED)
  })

  it('begins a judgement as stated', () => {
    expect(withStance(undefined, 'supports')).toEqual(plainPosition('supports'))
    expect(PositionSchema.safeParse(withStance(plainPosition('supports'), 'qualified')).success).toBe(true)
  })

  it('writes to the same record each time, so that a cleared stance comes back', () => {
    const [claim, proposition] = [randomUUID(), randomUUID()]
    const [set] = setStance(claim, proposition, QUALIFIED, 'Ada').changes
    const [cleared] = clearStance(claim, proposition, 'Ada').changes
    expect(set?.id).toBe(cleared?.id)
    expect(set?.patch).toMatchObject({ deleted: false })
    expect(cleared?.patch).toEqual({ deleted: true })
    expect([set, cleared].every((change) => ChangeSchema.safeParse(change).success)).toBe(true)
  })
})
