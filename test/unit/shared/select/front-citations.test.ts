import { expect, it } from 'vitest'
import { readRecords } from '../../../../src/shared/domain/records'
import { frontCitations } from '../../../../src/shared/select/front-citations'
import { claimRows } from '../../../../src/shared/select/rows'
import { sampleContents } from '../../../fixtures/sample'

it('finds each claim of the sample that a judgement or a text cites, once for each place', async () => {
  const contents = await sampleContents()
  const rows = claimRows(contents)
  const citations = frontCitations(contents.records, rows)
  const placesOf = (label: string) =>
    citations.get(rows.find((row) => row.label === label)?.id ?? '')?.map(({ name, bearing }) => `${name} ${bearing}`)
  expect(placesOf('C2')).toEqual(['bottom line null', 'KJ1 for', 'KJ2 for', 'source summary null'])
  expect(placesOf('C1')).toEqual(expect.arrayContaining(['KJ1 against']))
  expect(placesOf('C8')).toBeUndefined()
})

it('cites nothing in an empty briefing', () => {
  expect(frontCitations(readRecords([]).records, [])).toEqual(new Map())
})
