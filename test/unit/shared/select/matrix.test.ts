import { describe, expect, it } from 'vitest'
import { plainPosition } from '../../../../src/shared/domain/stance'
import { matrixOf, tallyOf } from '../../../../src/shared/select/matrix'
import { claimRows } from '../../../../src/shared/select/rows'
import { BriefingBuilder } from '../../../fixtures/briefing'

function matrixFor(fill: (briefing: BriefingBuilder, proposition: string) => void) {
  const briefing = new BriefingBuilder()
  const proposition = briefing.proposition('Rates fall')
  fill(briefing, proposition)
  const contents = briefing.contents()
  return { matrix: matrixOf(contents.records, claimRows(contents)), proposition }
}

describe('matrixOf', () => {
  it('shows both stances of a voice that holds two', () => {
    const { matrix } = matrixFor((briefing, fall) => {
      const ada = briefing.voice('Ada Moreno')
      briefing.claim(ada, 'Rates will fall', { [fall]: 'supports' })
      briefing.claim(ada, 'Rates will rise', { [fall]: { ...plainPosition('opposes'), basis: 'inferred' } })
    })
    const cell = matrix.groups[0]?.rows[0]?.cells[0]
    expect(cell?.kind === 'stances' && cell.stances.map(({ stance, basis }) => [stance, basis])).toEqual([
      ['supports', 'stated'],
      ['opposes', 'inferred'],
    ])
  })

  it('leaves a cell blank until every claim of the voice was judged', () => {
    const { matrix } = matrixFor((briefing, fall) => {
      const ada = briefing.voice('Ada Moreno')
      briefing.claim(ada, 'Rates will fall', { [fall]: 'does-not-address' })
      briefing.claim(ada, 'Rates will rise')
      briefing.claim(briefing.voice('Ben Adu'), 'Ben Adu denied it', { [fall]: 'does-not-address' })
    })
    const kinds = matrix.groups[0]?.rows.map(({ voice, cells }) => [voice.name, cells[0]?.kind])
    expect(Object.fromEntries(kinds ?? [])).toEqual({ 'Ada Moreno': 'not-judged', 'Ben Adu': 'does-not-address' })
  })

  it('puts persons first and the outlet last', () => {
    const { matrix } = matrixFor((briefing) => {
      for (const kind of ['outlet', 'unnamed', 'person', 'institution', 'collective'])
        briefing.claim(briefing.voice(kind, { kind }), 'Rates will fall')
    })
    expect(matrix.groups.map(({ kind }) => kind)).toEqual(['person', 'institution', 'unnamed', 'collective', 'outlet'])
  })

  it('credits a claim to who holds it, not to who tells it', () => {
    const { matrix } = matrixFor((briefing, fall) => {
      const embassy = briefing.voice('Embassy', { kind: 'institution' })
      briefing.claim(embassy, 'Rates will fall', { [fall]: 'supports' }, { via: briefing.voice('Ada Moreno') })
    })
    expect(matrix.groups.map(({ kind }) => kind)).toEqual(['institution'])
  })
})

describe('tallyOf', () => {
  it('counts voices, never passages', () => {
    const { matrix, proposition } = matrixFor((briefing, fall) => {
      const ada = briefing.voice('Ada Moreno')
      briefing.claim(ada, 'Rates will fall', { [fall]: 'supports' })
      briefing.claim(ada, 'fall by spring', { [fall]: 'supports' })
      briefing.claim(briefing.voice('Ben Adu'), 'Ben Adu denied it', { [fall]: 'does-not-address' })
    })
    const tally = tallyOf(matrix, proposition, ['person'])
    expect(tally.voices).toBe(2)
    expect(tally.units.map(({ voice }) => voice.name)).toEqual(['Ada Moreno'])
    expect(tally.doesNotAddress.map(({ name }) => name)).toEqual(['Ben Adu'])
  })
})
