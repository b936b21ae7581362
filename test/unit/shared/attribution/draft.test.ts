import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../../src/shared/attribution/draft'
import { suggest } from '../../../../src/shared/attribution/suggest'
import type { Suggestion } from '../../../../src/shared/attribution/suggestion'
import { suggestionJson } from '../../../../src/shared/attribution/suggestion-json'

const first = (text: string) => draftOf(text, suggest(text)[0] as Suggestion)

describe('draftOf', () => {
  it('holds what a claim and its voice need', () => {
    const draft = first('In May, engineer Omar Sayed said the dam is “a work of years.”')
    expect(draft).toMatchObject({
      name: 'Omar Sayed',
      voiceKind: 'person',
      role: 'engineer',
      saidWith: 'said',
      quotation: 'part',
    })
    expect(draft.pieces).toEqual([
      {
        start: 33,
        end: 62,
        exact: 'the dam is “a work of years.”',
        prefix: 'n May, engineer Omar Sayed said ',
        suffix: '',
      },
    ])
  })

  it.each([
    ['The French Embassy in Oslo said that the dam leaks.', 'institution', 'French Embassy in Oslo'],
    ['Security sources said that the dam leaks.', 'unnamed', 'Security sources'],
    ['Experts said that the dam leaks.', 'collective', 'Experts'],
    ['Harbour News reported that the dam leaks.', 'outlet', 'Harbour News'],
    ['Omar Sayed said that the dam leaks.', 'person', 'Omar Sayed'],
    ['وقالت وزارة الدفاع إن السد قديم.', 'institution', 'وزارة الدفاع'],
    ['وقال عمر السيد إن السد قديم.', 'person', 'عمر السيد'],
    ['وقالت مصادر محلية إن السد قديم.', 'unnamed', 'مصادر محلية'],
  ])('guesses the kind of voice: %s', (text, voiceKind, name) => {
    expect(first(text)).toMatchObject({ voiceKind, name })
  })
})

describe('suggestionJson', () => {
  it('is one line with the length in UTF-16 code units', () => {
    const text = '😀 “We left,” Omar Sayed said.\n'
    const line = suggestionJson({ file: 'a.txt' }, text)
    expect(line).not.toContain('\n')
    const [suggestion] = suggest(text)
    expect(JSON.parse(line)).toEqual({
      file: 'a.txt',
      length: text.length,
      suggestions: [
        {
          quote: { start: 0, end: 13, exact: '😀 “We left,”' },
          speaker: { start: 14, end: 24, text: 'Omar Sayed', name: 'Omar Sayed' },
          cue: { start: 25, end: 29, text: 'said' },
          kind: suggestion?.kind,
          strength: suggestion?.strength,
        },
      ],
    })
    expect(Object.keys(JSON.parse(suggestionJson({ id: '7' }, text)))).toEqual(['id', 'length', 'suggestions'])
  })
})
