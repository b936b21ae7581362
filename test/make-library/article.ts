import type { Piece } from '../../src/shared/domain/claim'
import { pieceAt } from '../../src/shared/text/anchor'
import type { Random } from './random'
import { filled, type Language } from './words'
import type { Figure } from './world'

/** A sentence of the article in which a figure says something. */
export type Saying = {
  readonly figure: Figure
  readonly what: string
  readonly piece: Piece
  readonly isQuoted: boolean
}

export type Article = { readonly title: string; readonly text: string; readonly sayings: readonly Saying[] }

/** How long a text is to be, in UTF-16 code units; a saying more or less makes no difference. */
const LENGTH = 6_000
const SENTENCES_A_PARAGRAPH = 3

/** Writes an article in which each of `speakers` says something, one paragraph a line. */
export function writeArticle(
  random: Random,
  language: Language,
  speakers: readonly Figure[],
  published: Date,
): Article {
  const title = filled(random.pick(language.contents), language, random)
  const sayings: { figure: Figure; what: string; start: number; end: number; isQuoted: boolean }[] = []
  let text = title
  let sentences = 0
  const add = (sentence: string): number => {
    text += sentences % SENTENCES_A_PARAGRAPH === 0 ? '\n' : ' '
    sentences += 1
    const start = text.length
    text += sentence
    return start
  }
  add(`${dateline(published)}: ${filled(random.pick(language.fillers), language, random)}`)
  for (const figure of speakers) {
    const what = filled(random.pick(language.contents), language, random)
    const template = random.pick(language.sayings)
    const saying = filled(template, language, random, { who: figure.name, role: figure.role || figure.name, what })
    const start = add(saying)
    sayings.push({ figure, what, start, end: start + saying.length, isQuoted: /[“«]/.test(template) })
    if (text.length < LENGTH * ((sayings.length + 1) / (speakers.length + 1)))
      add(filled(random.pick(language.fillers), language, random))
  }
  while (text.length < LENGTH) add(filled(random.pick(language.fillers), language, random))
  const whole = text.normalize('NFC')
  return {
    title,
    text: whole,
    sayings: sayings.flatMap(({ figure, what, start, end, isQuoted }) => {
      const piece = pieceAt(whole, start, end)
      return piece ? [{ figure, what, piece, isQuoted }] : []
    }),
  }
}

const dateline = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
