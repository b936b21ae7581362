import stemOf from 'wink-porter2-stemmer'
import { IRREGULAR } from './lexicon/irregular'

/** One word of a sentence. Offsets in UTF-16 code units of the text it was read from, `end` exclusive. */
export type Word = {
  /** In small letters, without a possessive ending; “not” where the text has “n't”. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly stem: string
  /** The number of the clause it stands in: marks and conjunctions begin a new one. */
  readonly clause: number
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu
const CLAUSE_MARK = /[,;:.!?()–—]/
const CLAUSE_WORDS = new Set('but because although though while whereas since so however unless if when'.split(' '))

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let clause = 0
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const plain = match[0].toLowerCase().replace(/’/g, "'")
    if (CLAUSE_MARK.test(text.slice(last, start)) || CLAUSE_WORDS.has(plain)) clause += 1
    last = end
    for (const part of partsOf(plain)) words.push({ text: part, start, end, stem: stemOf(part), clause })
  }
  return words
}

/** “doesn't” is “does” and “not”: a denial must not hide inside a word. */
function partsOf(word: string): string[] {
  if (word === 'cannot' || word === "can't" || word === 'cant') return ['can', 'not']
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  return [word.replace(/'(?:s|re|ve|ll|d|m)?$/, '')]
}

const remembered = new Map<string, readonly string[]>()

/** The forms under which a word may be listed: itself and what it is without its ending. */
export function formsOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known) return known
  const forms = [word, ...stripped(word)].filter((form) => form.length > 2 || form === word)
  remembered.set(word, forms)
  return forms
}

function stripped(word: string): string[] {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return [irregular]
  const cut = (letters: number, tail = ''): string => word.slice(0, -letters) + tail
  if (word.endsWith('ies') || word.endsWith('ied')) return [cut(3, 'y'), cut(2)]
  if (word.endsWith('es')) return [cut(2), cut(1)]
  if (word.endsWith('s') && !word.endsWith('ss')) return [cut(1)]
  if (word.endsWith('ed')) return [cut(2), cut(1), ...(/(.)\1ed$/.test(word) ? [cut(3)] : [])]
  if (word.endsWith('ing')) return [cut(3), cut(3, 'e'), ...(/(.)\1ing$/.test(word) ? [cut(4)] : [])]
  return []
}

/** Whether a word, in any of its forms, is on a list. */
export const isIn = (list: ReadonlySet<string>, word: string): boolean => formsOf(word).some((form) => list.has(form))
