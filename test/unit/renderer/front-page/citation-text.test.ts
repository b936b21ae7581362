import { describe, expect, it } from 'vitest'
import { citationAt } from '../../../../src/renderer/front-page/citation-text'

/** What a text with its caret at "|" becomes when C7 is cited. */
function cited(marked: string): string {
  const caret = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { at, text: written } = citationAt(text, caret, 'C7')
  return text.slice(0, at) + written + text.slice(at)
}

describe('citing in a text', () => {
  it.each([
    ['Rates fall|.', 'Rates fall [C7].'],
    ['Rates fall |, they say', 'Rates fall [C7], they say'],
    ['|', '[C7]'],
    ['(|)', '([C7])'],
    ['Rates fall [C2]|.', 'Rates fall [C2, C7].'],
    ['Rates fall [C2, C3b]|.', 'Rates fall [C2, C3b, C7].'],
    ['Rates fall [sic]|.', 'Rates fall [sic] [C7].'],
  ])('turns %s into %s', (before, after) => {
    expect(cited(before)).toBe(after)
  })
})
