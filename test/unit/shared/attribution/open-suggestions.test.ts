import { describe, expect, it } from 'vitest'
import { openSuggestions } from '../../../../src/shared/attribution/open-suggestions'
import { suggest } from '../../../../src/shared/attribution/suggest'
import type { Claim } from '../../../../src/shared/domain/claim'

const TEXT = '“The dam will hold,” Omar Sayed said.\nAna Reyes warned that the dam leaks badly.'
const [quotation, clause] = suggest(TEXT).map(({ quote }) => quote)

const claim = (...spans: readonly (readonly [number, number])[]) =>
  ({ anchor: { pieces: spans.map(([start, end]) => ({ start, end })) } }) as unknown as Pick<Claim, 'anchor'>

const left = (...[dismissals, claims]: [{ start: number; end: number }[], Pick<Claim, 'anchor'>[]]) =>
  openSuggestions(suggest(TEXT), dismissals, claims).map(({ quote }) => quote)

describe('openSuggestions', () => {
  it('keeps what nobody dealt with', () => {
    expect(left([], [])).toEqual([quotation, clause])
  })

  it('drops what a dismissal rejects, also where the ends have moved', () => {
    const { start, end } = quotation as { start: number; end: number }
    expect(left([{ start, end }], [])).toEqual([clause])
    expect(left([{ start: start + 3, end: end - 2 }], [])).toEqual([clause])
    expect(left([{ start, end: start + 4 }], [])).toEqual([quotation, clause])
  })

  it('drops what claims cover, several together too', () => {
    const { start, end } = clause as { start: number; end: number }
    const third = Math.ceil((end - start) / 3)
    expect(left([], [claim([start, start + third])])).toEqual([quotation, clause])
    expect(left([], [claim([start, start + third]), claim([start + third, start + 2 * third])])).toEqual([quotation])
  })

  it('counts a stretch once that two claims cover', () => {
    const { start, end } = clause as { start: number; end: number }
    const part: readonly [number, number] = [start, start + Math.floor((end - start) * 0.4)]
    expect(left([], [claim(part), claim(part)])).toEqual([quotation, clause])
  })
})
