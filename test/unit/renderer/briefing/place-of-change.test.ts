import { expect, it } from 'vitest'
import { placeOfChange } from '../../../../src/renderer/briefing/place-of-change'
import { readRecords } from '../../../../src/shared/domain/records'

const briefing = (fields: object) => ({ table: 'briefing', id: 'b', fields: fields as Record<string, unknown> })
const before = readRecords([]).records
const withBriefing = { ...before, briefing: [{ title: 'A title', bluf: 'No.', gaps: 'None.' }] as never }

it.each([
  ['a claim', { table: 'claim', id: 'c', fields: {} }, { screen: 'desk', claimId: 'c' }],
  [
    'a stance',
    { table: 'stance', id: 'c:p', fields: { claimId: 'c', propositionId: 'p' } },
    { screen: 'stance-pass', claimId: 'c', propositionId: 'p' },
  ],
  [
    'a citation',
    { table: 'citation', id: 'j:c', fields: { judgementId: 'j' } },
    { screen: 'front-page', field: 'judgement:j' },
  ],
  ['a statement', { table: 'proposition', id: 'p', fields: {} }, { screen: 'statements' }],
])('finds the place of %s', (_what, record, place) => {
  expect(placeOfChange([record], before)).toEqual(place)
})

it('finds the text of the front page that is another than before, and goes to the details for the rest', () => {
  const same = { title: 'A title', bluf: 'No.', gaps: 'None.' }
  expect(placeOfChange([briefing({ ...same, gaps: 'Many.' })], withBriefing)).toEqual({
    screen: 'front-page',
    field: 'gaps',
  })
  expect(placeOfChange([briefing({ ...same, title: 'Another' })], withBriefing)).toEqual({ screen: 'details' })
})

it('takes the first record that has a place, and none for what has none', () => {
  const voice = { table: 'voice', id: 'v', fields: {} }
  expect(placeOfChange([voice, { table: 'claim', id: 'c', fields: {} }], before)).toEqual({
    screen: 'desk',
    claimId: 'c',
  })
  expect(placeOfChange([voice], before)).toBeNull()
})
