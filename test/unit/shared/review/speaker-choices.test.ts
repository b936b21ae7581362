import { describe, expect, it } from 'vitest'
import type { SpeakerSpan, Suggestion } from '../../../../src/shared/attribution/suggestion'
import { speakerChoices } from '../../../../src/shared/review/speaker-choices'
import { BriefingBuilder } from '../../../fixtures/briefing'

const speaker = (name: string, text = name): SpeakerSpan => ({ start: 0, end: text.length, text, name })

const said = (start: number, by: SpeakerSpan | null, more: Partial<Suggestion> = {}): Suggestion => ({
  quote: { start, end: start + 10, exact: 'x'.repeat(10) },
  speaker: by,
  cue: null,
  denied: false,
  kind: 'paraphrase',
  type: 'assessment',
  rule: 'that-clause',
  strength: 0.8,
  ...more,
})

const voices = (...names: readonly string[]) => {
  const builder = new BriefingBuilder()
  for (const name of names) builder.voice(name)
  return builder.contents().records.voice
}

const names = (...args: Parameters<typeof speakerChoices>): string[] => speakerChoices(...args).map(({ name }) => name)

describe('who may hold a suggestion', () => {
  it('is first whom the words name, then whom they may mean, then who tells it, then who speaks nearby', () => {
    const one = said(100, speaker('Ada Moreno'), {
      candidates: [speaker('Ben Adu')],
      via: speaker('Cem Demir'),
    })
    const among = [said(0, speaker('Far Away')), one, said(150, speaker('Near By'))]
    expect(names(one, among, voices('Known Already'))).toEqual([
      'Ada Moreno',
      'Ben Adu',
      'Cem Demir',
      'Near By',
      'Far Away',
      'Known Already',
    ])
  })

  it('stands there once, under the name of the briefing', () => {
    const one = said(0, speaker('al-Nashou'))
    const among = [one, said(20, speaker('Alaa al-Nashou'))]
    expect(names(one, among, voices('Alaa al-Nashou'))).toEqual(['Alaa al-Nashou'])
  })

  it('is nobody for a pronoun, and nine at most', () => {
    const she: SpeakerSpan = { start: 0, end: 3, text: 'she' }
    const one = said(0, she)
    const others = Array.from({ length: 12 }, (_, index) =>
      said(20 * index, speaker(`Person ${'ABCDEFGHIJKL'[index]}x`)),
    )
    const choices = names(one, [one, ...others], [])
    expect(choices).toHaveLength(9)
    expect(choices).not.toContain('she')
  })
})
