import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { citationId } from '../../../../src/shared/domain/judgement'
import { printModel } from '../../../../src/shared/print/build'
import type { PrintModel } from '../../../../src/shared/print/model'
import { type PrintOptions, SECTIONS, USUAL_OPTIONS } from '../../../../src/shared/print/options'
import { sectionNumbers } from '../../../../src/shared/print/sections'
import type { Contents } from '../../../../src/shared/select/contents'
import { JUDGEMENT_STATES, NO_FILTER } from '../../../../src/shared/select/filter'
import { BriefingBuilder } from '../../../fixtures/briefing'
import { sampleContents } from '../../../fixtures/sample'

const EVERYTHING: PrintOptions = { ...USUAL_OPTIONS, sections: [...SECTIONS] }
const given = { now: new Date('2026-11-24T12:00:00Z') }
const opposing = { ...NO_FILTER, stances: ['opposes' as const] }

function modelOf(contents: Contents, options: Partial<PrintOptions> = {}): PrintModel {
  const made = printModel(contents, { ...EVERYTHING, ...options }, given)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

const printed = ({ claims, alsoReported }: PrintModel): string[] =>
  [...claims.flatMap(({ cards }) => cards), ...alsoReported].map(({ label }) => label)
const rests = (model: PrintModel): string => model.rests.map(({ text }) => text).join(' ')

describe('a print of the sample', () => {
  let sample: Contents
  beforeAll(async () => {
    sample = await sampleContents()
  })

  it('prints each claim once', () => {
    const labels = printed(modelOf(sample))
    expect([...labels].sort()).toEqual(sample.records.claim.map(({ number }) => `C${number}`).sort())
  })

  it('says what it prints, what it leaves out and that its quotations were checked', () => {
    expect(rests(modelOf(sample))).toMatch(
      /Prints all 22 accepted claims; 0 left out by filter; 2 private notes left out\. 24 anchors and 7 quotations found letter for letter/,
    )
  })

  it('counts persons, and voices of one government as one origin', () => {
    expect(rests(modelOf(sample))).toContain('One source, five named experts, two institutions (one origin)')
  })

  it('has a unit in the bar for each voice with a stance and an empty one for each that is silent', () => {
    const [experts] = modelOf(sample).balance?.rows ?? []
    expect(experts).toMatchObject({ name: 'Named experts (5)', doesNotAddress: 4, notJudged: 0 })
    expect(experts?.units.map(({ text, voice }) => [text, voice])).toEqual([['▽ O', 'Sarmad al-Bayati']])
  })

  it('names the claims for and against each judgement, and the absence of any', () => {
    const [first, , third] = modelOf(sample).judgements
    expect(first?.bearings).toEqual(['For: C2, C3, C5', 'Gives no direction: C4', 'Against: C1'])
    expect(third?.bearings.at(-1)).toBe('Against: none in the source')
  })

  it('refers from each statement to the claims that print under another one', () => {
    const second = modelOf(sample).claims.find(({ name }) => name === 'P2')
    expect(second?.also).toBe('◆ Q C12 Sarmad al-Bayati (P3); ▽ O C19 Mohammed Abbas (P7)')
  })

  it('prints corrections as such and no private note', () => {
    const notes = modelOf(sample).claims.flatMap(({ cards }) => cards.flatMap((card) => card.notes))
    const hidden = sample.records.annotation.filter(({ printable }) => !printable).map(({ text }) => text)
    expect(notes.filter(({ correction }) => correction)).toHaveLength(2)
    expect(hidden).toHaveLength(2)
    expect(notes.filter(({ text }) => hidden.includes(text))).toEqual([])
  })

  it('prints what the front page cites whatever the filter leaves out', () => {
    const labels = printed(modelOf(sample, { filter: opposing }))
    expect(labels).toEqual(
      expect.arrayContaining(['C1', 'C2', 'C3', 'C4', 'C5', 'C7', 'C10', 'C12', 'C13', 'C15', 'C19']),
    )
    expect(labels.length).toBeLessThan(22)
  })

  it('is an extract without front page, bar and table when claims are picked out, and says what it hides', () => {
    const model = modelOf(sample, { kind: 'extract', filter: { ...NO_FILTER, text: 'surveillance' } })
    expect(model).toMatchObject({
      state: 'Extract',
      bluf: '',
      judgements: [],
      balance: null,
      matrix: [],
      reading: '',
    })
    expect(rests(model)).toContain('This print hides 2 claims against our judgements.')
  })

  it('keeps bar and table in an extract that leaves nothing out', () => {
    const model = modelOf(sample, { kind: 'extract' })
    expect(model.matrix).toHaveLength(1)
    expect(rests(model)).not.toContain('hides')
  })

  it('prints claims once and counts what it leaves out, whatever the filter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('briefing' as const, 'extract' as const),
        fc.subarray([...JUDGEMENT_STATES]),
        fc.constantFrom(null, ...sample.records.proposition.map(({ id }) => id)),
        fc.constantFrom('', 'Iraq', 'border', 'zzz'),
        fc.subarray([...SECTIONS]),
        (kind, stances, propositionId, text, sections) => {
          const model = modelOf(sample, { kind, sections, filter: { ...NO_FILTER, stances, propositionId, text } })
          const labels = printed(model)
          expect(new Set(labels).size).toBe(labels.length)
          const [, all, total, left] = /Prints (all )?(\d+).*?(\d+) left out/.exec(rests(model)) ?? []
          if (all) expect([labels.length, left]).toEqual([Number(total), '0'])
          else expect(labels.length + Number(left)).toBe(22)
        },
      ),
    )
  })

  it('numbers only the sections that print', () => {
    expect(sectionNumbers(modelOf(sample)).get('scales')).toBe(8)
    expect(sectionNumbers(modelOf(sample)).get('text')).toBe(9)
    const short = sectionNumbers(modelOf(sample, { kind: 'extract', sections: ['claims', 'source'] }))
    expect([...short]).toEqual([
      ['who', 1],
      ['claims', 2],
      ['source', 3],
    ])
  })
})

describe('a print is refused', () => {
  const quoting = (words: string, front: object = {}) => {
    const builder = new BriefingBuilder()
    const ben = builder.voice('Ben Adu')
    const rise = builder.proposition('Rates rise')
    builder.claim(ben, 'Rates will rise.', { [rise]: 'supports' }, { words, quotation: 'part', ...front })
    return builder.contents()
  }

  it('without a marking', () => {
    const { records, texts } = quoting('Rates rise.')
    const briefing = records.briefing.map((head) => ({ ...head, marking: null }))
    expect(printModel({ records: { ...records, briefing }, texts }, EVERYTHING, given)).toMatchObject({
      error: { code: 'marking-missing' },
    })
  })

  it('with a claim that is marked above it', () => {
    expect(printModel(quoting('Rates rise.', { marking: 'TLP:RED' }), EVERYTHING, given)).toMatchObject({
      error: { code: 'marking-exceeded', claim: 'C1', marking: 'TLP:RED' },
    })
  })

  it.each(['“Rates will  rise.”', '“rates will rise.”', '«Rates would rise»'])(
    'with a quotation that is not in the source letter for letter: %s',
    (words) => {
      expect(printModel(quoting(words), EVERYTHING, given)).toMatchObject({
        error: { code: 'quotation-mismatch', place: 'C1' },
      })
    },
  )

  it('when the source no longer has what a claim is anchored to', () => {
    const contents = quoting('Rates rise.')
    const texts = new Map(
      [...contents.texts].map(([id, text]) => [id, text.replace('Rates will rise', 'Rates will stay')]),
    )
    expect(printModel({ ...contents, texts }, EVERYTHING, given)).toMatchObject({
      error: { code: 'quotation-mismatch', place: 'C1', quotation: 'Rates will rise.' },
    })
  })
})

it('prints a claim that no statement bears on under “Also reported”', () => {
  const builder = new BriefingBuilder()
  builder.claim(builder.voice('Ada Moreno'), 'Rates will fall by spring')
  const model = modelOf(builder.contents())
  expect(model.claims).toEqual([])
  expect(model.alsoReported).toMatchObject([{ label: 'C1', who: 'Ada Moreno', mark: null }])
})

it('cites against a judgement in the order of the judgements', () => {
  const builder = new BriefingBuilder()
  const ada = builder.voice('Ada Moreno')
  const claims = ['Rates will fall', 'Ben Adu denied it'].map((exact) => builder.claim(ada, exact))
  const judgements = ['a1', 'a0'].map((rank) => builder.record('judgement', { rank, statement: rank }, randomUUID()))
  judgements.forEach((judgementId, at) => {
    const claimId = claims[at] ?? ''
    const fields = { judgementId, claimId, bearing: 'against', reason: 'No.' }
    builder.record('citation', fields, citationId(judgementId, claimId))
  })
  expect(modelOf(builder.contents()).against.map(({ name }) => name)).toEqual(['C2 against KJ1', 'C1 against KJ2'])
})
