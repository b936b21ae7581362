import model from 'wink-eng-lite-web-model'
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp'
import { mend } from './mend-tags'
import type { Sentence } from './sentences'
import type { Unit } from './units'

/** How much of a quotation the tagger sees, in words: enough to tell what kind of phrase begins there. */
const QUOTED_WORDS = 4
const QUOTED_LENGTH = 80
/** How much text is tagged at once, in UTF-16 code units: the tagger's cost does not depend on it, its memory does. */
const BATCH = 16_000

let english: WinkMethods | null = null

/**
 * Gives every word of English sentences its part of speech, and every quotation that of its first word.
 *
 * wink-nlp cuts words in other places than we do (“didn't” is two of its words), so the two are
 * matched by counting characters that are no space. Where that fails, words stay untagged.
 */
export function tagWords(sentences: readonly Sentence[]): void {
  for (let from = 0; from < sentences.length; ) {
    let size = 0
    let to = from
    while (to < sentences.length && size < BATCH) {
      const { units } = sentences[to] as Sentence
      size += (units.at(-1) as Unit).end - (units[0] as Unit).start
      to += 1
    }
    tagBatch(sentences.slice(from, to))
    from = to
  }
}

function tagBatch(sentences: readonly Sentence[]): void {
  const fed: Unit[] = []
  /** How many characters that are no space each unit was fed as. */
  const lengths: number[] = []
  const words: string[] = []
  for (const { units } of sentences) {
    const shouted = isShouted(units)
    for (const unit of units) {
      const word = fedFor(unit, shouted)
      if (word === '') continue
      fed.push(unit)
      lengths.push(unit.kind === 'quote' ? word.replaceAll(' ', '').length : word.length)
      words.push(word)
    }
    words.push('\n\n')
  }
  const { values, tags } = tagged(words.join(' '))
  let at = 0
  let used = 0
  for (const [index, unit] of fed.entries()) {
    let left = lengths[index] as number
    let first = true
    while (left > 0 && at < values.length) {
      const tag = tags[at] as PartOfSpeech
      const rest = tag === 'SPACE' ? 0 : (values[at] as string).length - used
      // The first part of “didn't” says what it is, the last of “best-selling”.
      if (rest > 0 && tag !== 'PUNCT' && (first || (tag !== 'PART' && /[-‐‑/]/.test(unit.text)))) {
        unit.tag = tag
        first = false
      }
      if (rest > left) {
        used += left
        left = 0
      } else {
        left -= rest
        used = 0
        at += 1
      }
    }
  }
  for (const { units } of sentences) mend(units)
}

function tagged(text: string): { readonly values: readonly string[]; readonly tags: readonly PartOfSpeech[] } {
  english ??= winkNLP(model, ['pos'])
  const tokens = english.readDoc(text).tokens()
  return { values: tokens.out(english.its.value), tags: tokens.out(english.its.pos) as PartOfSpeech[] }
}

function fedFor(unit: Unit, shouted: boolean): string {
  if (unit.kind === 'bracket') return ''
  if (unit.kind === 'quote') return quoteFed(unit.text)
  const text = unit.kind === 'dash' ? unit.text.trim() : unit.text
  const plain = text.includes('’') ? text.replaceAll('’', "'") : text
  return shouted ? plain.toLowerCase() : plain
}

function quoteFed(text: string): string {
  const words =
    text
      .slice(0, QUOTED_LENGTH)
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)
      ?.slice(0, QUOTED_WORDS) ?? []
  return `" ${words.join(' ').replaceAll('’', "'")} "`
}

/** A sentence in capitals is read in small letters: the tagger takes capitals for names. */
const isShouted = (units: readonly Unit[]): boolean => {
  let capital = 0
  let words = 0
  for (const { kind, text } of units) {
    if (kind !== 'word' || !/\p{L}/u.test(text)) continue
    words += 1
    if (text.length > 1 && text === text.toUpperCase()) capital += 1
  }
  return words > 3 && capital > words * 0.7
}
