import { common, dice, type Word, type Words, wordsOf } from './attribution-words'
import type { MarkedStatement } from './marked'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const PRONOUNS = set(
  `he she they it i we you him her them us me who whom which that this these those his hers their theirs my mine our ours your its himself
  herself themselves itself one`,
)
const SUFFIXES = set('jr sr ii iii iv phd md')
/** What ends the head of a phrase: a comma, a bracket, a preposition, who. */
const HEAD_ENDS =
  /\s*(?:[,;([]|\s[–—-]\s|\s(?:who|whose|which|that|of|for|in|from|with|at|on|to|as|by|against|and|said|says)\b)/i
const NAME = /(?:\p{Lu}[\p{L}'’.-]*\s+)+(\p{Lu}[\p{L}'’-]*)(?=\s*(?:$|[,;()[\]]|\s(?:who|whose|of|and)\b))/gu

type Source = MarkedStatement['source']

/** Whether two mentions name the same speaker: one covers the other's head word, most words are shared, or their names agree. */
export function isSameSpeaker(
  marked: { readonly source: Source; readonly words: Words },
  given: { readonly source: Source; readonly words: Words },
  words: readonly Word[],
): boolean {
  if (marked.source === null || given.source === null) return false
  if (isSameMention(marked.source.text, marked.words, given.words, words)) return true
  const names = (source: NonNullable<Source>): string[] =>
    [source.name, source.text].filter((each) => each !== undefined)
  return names(marked.source).some((a) => names(given.source as NonNullable<Source>).some((b) => isSameName(a, b)))
}

function isSameMention(text: string, marked: Words, given: Words, words: readonly Word[]): boolean {
  if (marked.size === 0 || given.size === 0) return false
  if (dice(marked, given) >= 0.5) return true
  const head = headOf(text)
  const at = [...marked].find((word) => bare((words[word] as Word).text) === head)
  return at !== undefined && given.has(at) && common(marked, given) > 0
}

function isSameName(a: string, b: string): boolean {
  const [head, other] = [headOf(a), headOf(b)]
  if (head === null || other === null) return false
  if (PRONOUNS.has(head) || PRONOUNS.has(other)) return head === other && isPronoun(a) && isPronoun(b)
  return headsOf(b).has(head) || headsOf(a).has(other)
}

const isPronoun = (text: string): boolean => {
  const [word, ...more] = wordsOf(text)
  return word !== undefined && more.length === 0 && PRONOUNS.has(word.text.toLowerCase())
}

const bare = (word: string): string =>
  word
    .replace(/['’]s$/i, '')
    .replace(/['’]$/, '')
    .toLowerCase()

/** The last word of what stands before “of”, “who”, a comma. */
function headOf(text: string): string | null {
  const plain = text.trim()
  const cut = plain.slice(1).search(HEAD_ENDS)
  const short = wordsOf(cut >= 0 ? plain.slice(0, cut + 1) : plain)
  const words = short.length > 0 ? short : wordsOf(plain)
  while (words.length > 1 && SUFFIXES.has(bare((words.at(-1) as Word).text))) words.pop()
  return words.length > 0 ? bare((words.at(-1) as Word).text) : null
}

/** The head, and the last words of names inside. */
function headsOf(text: string): Set<string> {
  const head = headOf(text)
  const names = [...text.matchAll(NAME)].map(([, last = '']) => bare(last)).filter((word) => !SUFFIXES.has(word))
  return new Set(head === null ? names : [head, ...names])
}
