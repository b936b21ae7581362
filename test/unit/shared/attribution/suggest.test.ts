import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../src/shared/attribution/suggest'

const short = (text: string) =>
  suggest(text).map(({ quote, parts, speaker, cue, kind }) => [
    (parts ?? [quote]).map(({ exact }) => exact).join(' | '),
    speaker?.name ?? speaker?.text ?? null,
    cue?.text ?? null,
    kind,
  ])

describe('suggest', () => {
  it('finds a quotation with who said it behind', () => {
    expect(short('“The dam will hold,” Omar al-Sayed said.')).toEqual([
      ['“The dam will hold,”', 'Omar al-Sayed', 'said', 'verbatim'],
    ])
  })

  it('finds a clause that is quoted in part, and whose it is by a later, shorter name', () => {
    const text = 'Engineer Omar al-Sayed said the dam is “a work of years.” Al-Sayed added that it leaks.'
    expect(short(text)).toEqual([
      ['the dam is “a work of years.”', 'Omar al-Sayed', 'said', 'part'],
      ['it leaks', 'Omar al-Sayed', 'added', 'paraphrase'],
    ])
  })
})
