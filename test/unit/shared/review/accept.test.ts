import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { draftOf, type SuggestedDraft } from '../../../../src/shared/attribution/draft'
import { suggest } from '../../../../src/shared/attribution/suggest'
import { ChangeSchema } from '../../../../src/shared/domain/tables'
import { acceptDrafts } from '../../../../src/shared/review/accept'
import { unquoted, wordsFor } from '../../../../src/shared/review/claim-words'
import { claimRows } from '../../../../src/shared/select/rows'
import { pieceAt } from '../../../../src/shared/text/anchor'
import { BriefingBuilder, TEXT } from '../../../fixtures/briefing'

const newId = <Id extends string>(): Id => randomUUID() as string as Id

/** A draft of somebody's claim on the first words of the fixture. */
const draft = (name: string, fields: Partial<SuggestedDraft> = {}): SuggestedDraft => {
  const piece = pieceAt(TEXT, 11, 26)
  return {
    name,
    voiceKind: 'person',
    role: '',
    saidWith: 'said',
    quotation: 'paraphrase',
    type: 'assessment',
    pieces: piece ? [piece] : [],
    ...fields,
  }
}

/** What a briefing holds after drafts were accepted one call after another. */
function afterAccepting(builder: BriefingBuilder, ...calls: readonly SuggestedDraft[][]) {
  for (const drafts of calls) {
    const where = { sourceId: builder.sourceId as never, records: builder.contents().records, main: null }
    builder.changes.push(...acceptDrafts(drafts, where, newId).edit.changes)
  }
  const { records, texts } = builder.contents()
  return { voices: records.voice, rows: claimRows({ records, texts }) }
}

describe('accepting suggestions', () => {
  it('writes the voice when it is new, and the claim with words that stand in no quotation marks', () => {
    const builder = new BriefingBuilder()
    const suggestion = suggest(TEXT).find(({ quote }) => quote.exact.includes('rise'))
    if (!suggestion) throw new Error('nothing is suggested for the fixture')
    const where = { sourceId: builder.sourceId as never, records: builder.contents().records, main: null }
    const { edit, claims } = acceptDrafts([draftOf(TEXT, suggestion)], where, newId)
    expect(edit.changes.map(({ table }) => table)).toEqual(['voice', 'claim'])
    expect(edit.changes[1]).toMatchObject({ id: claims[0], patch: { words: 'Rates will rise.', number: 1 } })
    expect(edit.label).toBe('new claim C1 of Ben Adu')
    expect(edit.changes.every((change) => ChangeSchema.safeParse(change).success)).toBe(true)
  })

  it('makes one expert of one name, in one step and in several', () => {
    const { voices, rows } = afterAccepting(
      new BriefingBuilder(),
      [draft('Ada Moreno'), draft('ada moreno')],
      [draft('Ada Moreno')],
    )
    expect(voices.map(({ name }) => name)).toEqual(['Ada Moreno'])
    expect(rows.map(({ label, holder }) => `${label} ${holder?.name}`)).toEqual([
      'C1 Ada Moreno',
      'C2 Ada Moreno',
      'C3 Ada Moreno',
    ])
  })

  it.each([
    ['after it', [[draft('Alaa al-Nashou')], [draft('al-Nashou')]]],
    ['before it', [[draft('al-Nashou')], [draft('Alaa al-Nashou')]]],
    ['in one step', [[draft('Alaa al-Nashou'), draft('Al-Nashou')]]],
  ])('joins a last name with its full name, accepted %s', (_when, calls) => {
    const { voices, rows } = afterAccepting(new BriefingBuilder(), ...calls)
    expect(voices.map(({ name }) => name)).toEqual(['Alaa al-Nashou'])
    expect(rows.map(({ holder }) => holder?.name)).toEqual(['Alaa al-Nashou', 'Alaa al-Nashou'])
  })

  it('joins nobody where two could be meant', () => {
    const builder = new BriefingBuilder()
    for (const name of ['Ada Moreno', 'Eva Moreno']) builder.voice(name)
    expect(afterAccepting(builder, [draft('Moreno')]).voices).toHaveLength(3)
  })

  it('writes who tells it, and leaves a claim without a holder where nobody is named', () => {
    const via = { name: 'Sarmad al-Bayati', kind: 'person', role: 'analyst' } as const
    const { voices, rows } = afterAccepting(new BriefingBuilder(), [
      draft('Washington', { voiceKind: 'institution', via }),
      draft(''),
    ])
    expect(voices.map(({ name, role }) => [name, role])).toEqual([
      ['Washington', ''],
      ['Sarmad al-Bayati', 'analyst'],
    ])
    expect(rows.map(({ holder, via: teller }) => [holder?.name, teller?.name])).toEqual([
      ['Washington', 'Sarmad al-Bayati'],
      [undefined, undefined],
    ])
  })

  it('numbers many after the last and names them together', () => {
    const builder = new BriefingBuilder()
    builder.claim(null, 'Rates', {}, { number: 7 })
    const where = { sourceId: builder.sourceId as never, records: builder.contents().records, main: null }
    const { edit } = acceptDrafts([draft('A B'), draft('C D')], where, newId)
    expect(edit.label).toBe('accepting 2 suggestions')
    expect(edit.changes.filter(({ table }) => table === 'claim').map(({ patch }) => patch)).toMatchObject([
      { number: 8 },
      { number: 9 },
    ])
  })
})

describe('the words of a claim', () => {
  it('stand without quotation marks only where the whole was quoted', () => {
    expect(unquoted('“Rates will rise,”')).toBe('Rates will rise')
    expect(unquoted('‘Rates will rise’')).toBe('Rates will rise')
    expect(unquoted('the “real” one')).toBe('the “real” one')
    expect(unquoted('“One” and “two”')).toBe('“One” and “two”')
  })

  it('keep the quotation marks inside a part quoted statement', () => {
    const piece = pieceAt('he saw a “real threat”,', 0, 23)
    expect(wordsFor('part', piece ? [piece] : [])).toBe('he saw a “real threat”')
  })
})
