import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seam } from '../../../../src/shared/text/seam'
import { joinWrapped, wrappingOf } from '../../../../src/shared/text/wrapped-lines'

const PARAGRAPHS = [
  'The bank expects rates to fall by spring, although two of its members have said that a fall would come too early for a market that has not yet settled after the summer.',
  'Others disagree. A former minister holds that prices will rise again whatever the bank does, because wages have not kept up and the harvest was poor in most of the north.',
  'Nobody expects a decision before the new year.',
]

/** Breaks a text as a mail program does. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const wrapped = (width: number): string => PARAGRAPHS.map((each) => wrap(each, width)).join('\n\n')

const joined = (text: string): string => {
  const wrapping = wrappingOf(text)
  return wrapping ? joinWrapped(text, wrapping) : text
}

describe('wrappingOf', () => {
  it.each([50, 60, 72, 76, 80])('sees lines that were broken at %i characters', (width) => {
    const found = wrappingOf(wrapped(width))?.width ?? 0
    expect(found).toBeGreaterThan(width - 8)
    expect(found).toBeLessThanOrEqual(width)
  })

  it.each([
    ['paragraphs that are lines', PARAGRAPHS.join('\n')],
    ['paragraphs with blank lines between', PARAGRAPHS.join('\n\n')],
    ['a list of short lines', Array.from({ length: 20 }, (_, at) => `Item ${at} of the list`).join('\n')],
    ['a few lines', wrapped(60).split('\n').slice(0, 4).join('\n')],
    ['nothing', ''],
  ])('leaves %s alone', (_what, text) => {
    expect(wrappingOf(text)).toBeNull()
  })
})

describe('joinWrapped', () => {
  it('gives the paragraphs back that were broken, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 45, max: 80 }), (width) => {
        expect(joined(wrapped(width))).toBe(PARAGRAPHS.join('\n\n'))
      }),
    )
  })

  it('keeps a list and a heading as they are', () => {
    const text = `The outlook\n\n${wrap(PARAGRAPHS[0] ?? '', 70)}\n- one reason that is long enough to nearly fill the whole line\n- another\n\n${wrap(PARAGRAPHS[1] ?? '', 70)}`
    const lines = joined(text).split('\n')
    expect(lines).toContain('The outlook')
    expect(lines).toContain('- one reason that is long enough to nearly fill the whole line')
    expect(lines).toContain('- another')
  })

  it('changes no letter, only white space, where no word was divided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', 'another', 'wage', '“quoted”', 'قال', '–'), { minLength: 30 }),
        (words) => {
          const text = wrap(words.join(' '), 60)
          expect(joined(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})

describe('seam', () => {
  const met = (line: string, next: string, words: readonly string[], typeset: boolean): string => {
    const { kept, between } = seam(line, next, new Set(words), typeset)
    return `${kept}${between}${next}`
  }

  it.each([
    ['a divided word of typeset text', 'infor-', 'mation', [], true, 'information'],
    ['a hyphen that the text has elsewhere', 'long-', 'term', ['long-term'], true, 'long-term'],
    ['a word that the text has whole', 're-', 'open', ['reopen', 're-open'], true, 'reopen'],
    ['a name after a hyphen', 'al-', 'Bayati', [], true, 'al-Bayati'],
    ['a hyphen in typed text', 'long-', 'term', [], false, 'long-term'],
    ['a soft hyphen in typed text', 'infor\u00ad', 'mation', [], false, 'information'],
    ['two words', 'rates', 'fall', [], true, 'rates fall'],
    ['a dash', 'rates –', 'and wages', [], true, 'rates – and wages'],
    ['Chinese', '利率会', '下降', [], true, '利率会下降'],
    ['Arabic', 'قال', 'الوزير', [], true, 'قال الوزير'],
  ])('joins %s', (_what, line, next, words, typeset, whole) => {
    expect(met(line, next, words, typeset)).toBe(whole)
  })
})
