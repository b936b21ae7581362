import { expect, it } from 'vitest'
import { suggest } from '../../../../src/shared/attribution/suggest'
import { unreviewedModel } from '../../../../src/shared/print/unreviewed'

const TEXT = [
  'Rates divide the bank',
  '“Rates will fall by spring,” said Ada Moreno, an economist.',
  'Ben Adu, a trader, said that they would rise.',
  '“They will fall further in June,” Moreno added.',
].join('\n')

const model = unreviewedModel(suggest(TEXT), {
  text: TEXT,
  name: 'rates.txt',
  sha256: 'a'.repeat(64),
  title: '',
  question: 'Will rates fall?',
  propositions: ['Rates fall by spring'],
  marking: 'TLP:AMBER',
  pageSize: 'A4',
  issued: new Date('2026-11-24T12:00:00Z'),
})

it('groups what an unreviewed article says by voice, with ¶, kind and verb', () => {
  expect(model.claims.map(({ name, cards }) => [name, cards.length])).toEqual([
    ['Ada Moreno', 2],
    ['Ben Adu', 1],
  ])
  expect(model.claims[0]?.cards[0]).toMatchObject({
    place: '¶2',
    kind: 'verbatim; said with “said”',
    words: '“Rates will fall by spring,”',
  })
})

it('judges nothing: no bottom line, bar, table, stance or judgement', () => {
  expect(model).toMatchObject({ state: 'Unreviewed', bluf: '', judgements: [], balance: null, matrix: [] })
  expect(model.claims.flatMap(({ cards }) => cards).every(({ mark }) => mark === null)).toBe(true)
  expect(model.rests.some(({ text, strong }) => strong && text.startsWith('Unreviewed'))).toBe(true)
})
