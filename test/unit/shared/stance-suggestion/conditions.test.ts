import { describe, expect, it } from 'vitest'
import { conditionIn } from '../../../../src/shared/stance-suggestion/conditions'
import { contrastIn } from '../../../../src/shared/stance-suggestion/contrast'
import { readStatement } from '../../../../src/shared/stance-suggestion/statement'

const STATEMENT = readStatement('The bridge should be closed')
const conditionOf = (text: string) => conditionIn(text, STATEMENT)?.words ?? null

describe('a condition', () => {
  it.each([
    ['it can stay open only if the cables hold', 'only if the cables hold'],
    ['unless the cables are replaced, it will fall', 'unless the cables are replaced'],
    ['it is safe, provided the load is halved', 'provided the load is halved'],
    ['it is safe as long as nobody drives over it', 'as long as nobody drives over it'],
    ['its safety depends on the weather', 'depends on the weather'],
    ['it would hold if lorries kept away', 'if lorries kept away'],
    ['without new cables, it could fall within a year', 'without new cables'],
    ['the mayor is right in part', 'in part'],
    ['should the cables fail, it could fall', 'should the cables fail'],
    ['it is safe, except when the river is high', 'except when the river is high'],
  ])('is found: %s', (text, condition) => {
    expect(conditionOf(text)).toBe(condition)
  })

  it.each([
    'if the bridge is closed, the town will suffer',
    'if it is banned, nobody will come',
    'it must close even if the cables hold',
    'it was built by men without helmets',
    'food was provided by the town',
    'people live just as long as elsewhere',
    'it will fall, if not today then tomorrow',
    'should it be closed',
    'if we want to live, we must act',
    'it will fall',
  ])('is not found: %s', (text) => {
    expect(conditionOf(text)).toBeNull()
  })
})

describe('a contrast', () => {
  it.each([
    ['it helps, but it costs much', { held: 'it costs much', granted: 'it helps', clause: 'but it costs much' }],
    [
      'although it helps, it costs much',
      { held: 'it costs much', granted: 'although it helps', clause: 'although it helps' },
    ],
    [
      'it helps, although it costs much',
      { held: 'it helps', granted: 'although it costs much', clause: 'although it costs much' },
    ],
  ])('%s', (text, { clause }) => {
    expect(contrastIn(text)?.clause).toBe(clause)
  })

  it('holds what “but” brings and what “although” does not', () => {
    expect(contrastIn('it helps, but it costs much')?.held).toBe('but it costs much')
    expect(contrastIn('although it helps, it costs much')?.held).toBe('it costs much')
    expect(contrastIn('it helps and costs much')).toBeNull()
  })
})
