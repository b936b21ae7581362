import {
  common,
  dice,
  piecesOf,
  type Quotedness,
  quotedness,
  type Word,
  type Words,
  wordsAt,
  wordsIn,
  wordsOf,
} from './attribution-words'
import type { MarkedStatement, MarkedText } from './marked'
import { isSameSpeaker } from './same-speaker'

/** How many of what was suggested was right, and how many of what was marked was found. */
export type PrecisionRecall = {
  readonly right: number
  readonly suggested: number
  readonly found: number
  readonly marked: number
}

/** How suggestions compare with what readers marked. All over the words of the texts, none over characters. */
export type AttributionScore = {
  readonly texts: number
  /** A suggestion is right where half its words lie in one statement, and such suggestions together cover half of it. */
  readonly found: PrecisionRecall
  readonly byQuotedness: Readonly<Record<Quotedness, PrecisionRecall>>
  /** Of the statements found that name a speaker: how many got the right one. */
  readonly speaker: { readonly right: number; readonly of: number }
  /** Statement and suggestion one to one, at least half the same words: the cue's own word is the same. */
  readonly cue: PrecisionRecall
  /** The same, and the speaker is right. */
  readonly whole: PrecisionRecall
}

type Item = {
  readonly statement: MarkedStatement
  readonly words: Words
  readonly source: Words
  readonly cue: Words
  readonly quotedness: Quotedness
  readonly counts: boolean
}
type Tally = { right: number; suggested: number; found: number; marked: number }

const HALF = 0.5
/** Words of a cue that every cue may hold. */
const AUXILIARIES = new Set(
  `is are was were be been being am has have had having do does did will would can could shall should may might must not n't to that as of for in
  on at by the a an it and or also then later`.split(/\s+/),
)
const tally = (): Tally => ({ right: 0, suggested: 0, found: 0, marked: 0 })

/** Scores suggestions, by the id of their text. Marked statements of another scope than `speech` need not be found. */
export function scoreAttribution(
  texts: readonly MarkedText[],
  suggestions: ReadonlyMap<string, readonly MarkedStatement[]>,
  quotesOf: (text: string) => readonly (readonly [number, number])[],
): AttributionScore {
  const score = {
    texts: texts.length,
    found: tally(),
    byQuotedness: { direct: tally(), mixed: tally(), indirect: tally() },
    speaker: { right: 0, of: 0 },
    cue: tally(),
    whole: tally(),
  }
  for (const { id, text, attributions, ignore = [] } of texts) {
    const words = wordsOf(text)
    const quoted = wordsIn(words, quotesOf(text))
    const itemOf = (statement: MarkedStatement): Item => {
      const content = wordsIn(words, piecesOf(statement))
      return {
        statement,
        words: content,
        source: wordsAt(words, statement.source),
        cue: cueWords(words, statement),
        quotedness: quotedness(content, quoted),
        counts: statement.scope === undefined || statement.scope === 'speech',
      }
    }
    const marked = attributions.map(itemOf)
    const counted = new Set(marked.flatMap((item) => [...item.words]))
    const ignored = new Set([...wordsIn(words, ignore)].filter((word) => !counted.has(word)))
    const given = (suggestions.get(id) ?? []).map(itemOf).flatMap((item) => without(item, ignored))
    scoreFound(marked, given, words, score)
    scoreWhole(marked, given, words, score)
  }
  return score
}

/** A suggestion without words that do not count; none where no other words are left. */
function without(item: Item, ignored: Words): readonly Item[] {
  const left = new Set([...item.words].filter((word) => !ignored.has(word)))
  if (left.size === item.words.size) return [item]
  return left.size === 0 ? [] : [{ ...item, words: left }]
}

function cueWords(words: readonly Word[], { cue }: MarkedStatement): Words {
  const all = wordsAt(words, cue)
  const core = [...all].filter((at) => !AUXILIARIES.has((words[at] as Word).text.toLowerCase()))
  return core.length > 0 ? new Set(core) : all
}

function scoreFound(
  marked: readonly Item[],
  given: readonly Item[],
  words: readonly Word[],
  score: { found: Tally; byQuotedness: Record<Quotedness, Tally>; speaker: { right: number; of: number } },
): void {
  const joined = marked.map((): { readonly by: Item[]; readonly covered: Set<number> } => ({
    by: [],
    covered: new Set(),
  }))
  for (const item of given) {
    const best = bestFor(item, marked, joined)
    if (best === -1 || common(item.words, (marked[best] as Item).words) < HALF * item.words.size) continue
    joined[best]?.by.push(item)
    for (const word of item.words) if (marked[best]?.words.has(word)) joined[best]?.covered.add(word)
  }
  for (const item of given) for (const each of [score.found, score.byQuotedness[item.quotedness]]) each.suggested += 1
  for (const [at, item] of marked.entries()) {
    const { by, covered } = joined[at] as (typeof joined)[number]
    const isFound = covered.size > 0 && covered.size >= HALF * item.words.size
    if (isFound)
      for (const one of by) for (const each of [score.found, score.byQuotedness[one.quotedness]]) each.right += 1
    if (!item.counts) continue
    for (const each of [score.found, score.byQuotedness[item.quotedness]]) {
      each.marked += 1
      if (isFound) each.found += 1
    }
    if (!isFound || item.statement.source === null) continue
    score.speaker.of += 1
    if (by.some((one) => isSameSpeaker(speakerOf(item), speakerOf(one), words))) score.speaker.right += 1
  }
}

const speakerOf = ({ statement, source }: Item) => ({ source: statement.source, words: source })

/** The statement that shares most words with a suggestion; of equals the one more like it, then the one with fewer so far. */
function bestFor(item: Item, marked: readonly Item[], joined: readonly { readonly by: readonly Item[] }[]): number {
  let best = -1
  let most = 0
  let likeness = 0
  for (const [at, { words }] of marked.entries()) {
    const shared = common(item.words, words)
    if (shared === 0 || shared < most) continue
    const like = dice(item.words, words)
    const fewer = (joined[at]?.by.length ?? 0) < (joined[best]?.by.length ?? 0)
    if (shared > most || like > likeness || (like === likeness && fewer)) {
      best = at
      most = shared
      likeness = like
    }
  }
  return best
}

function scoreWhole(
  marked: readonly Item[],
  given: readonly Item[],
  words: readonly Word[],
  score: { cue: Tally; whole: Tally },
): void {
  for (const item of given) {
    if (item.statement.cue !== null) score.cue.suggested += 1
    score.whole.suggested += 1
  }
  for (const item of marked) {
    if (!item.counts) continue
    if (item.statement.cue !== null) score.cue.marked += 1
    score.whole.marked += 1
  }
  for (const [item, one] of aligned(marked, given)) {
    if (!isSameCue(item, one)) continue
    count(score.cue, item)
    if (isSameSpeaker(speakerOf(item), speakerOf(one), words)) count(score.whole, item)
  }
}

function count(into: Tally, { counts }: Item): void {
  into.right += 1
  if (counts) into.found += 1
}

/** Statements and suggestions one to one, the likest first, that share at least half their words. */
function aligned(marked: readonly Item[], given: readonly Item[]): (readonly [Item, Item])[] {
  const pairs = marked.flatMap((item, i) =>
    given.flatMap((one, j) => {
      const like = dice(item.words, one.words)
      return like >= HALF ? [{ like, i, j }] : []
    }),
  )
  pairs.sort((a, b) => b.like - a.like || a.i - b.i || a.j - b.j)
  const [takenMarked, takenGiven] = [new Set<number>(), new Set<number>()]
  return pairs.flatMap(({ i, j }) => {
    if (takenMarked.has(i) || takenGiven.has(j)) return []
    takenMarked.add(i)
    takenGiven.add(j)
    return [[marked[i] as Item, given[j] as Item] as const]
  })
}

/** The same word; or, for a cue without a word, as a colon, the same place. */
function isSameCue(item: Item, one: Item): boolean {
  const [a, b] = [item.statement.cue, one.statement.cue]
  if (a === null || b === null) return false
  return (
    common(item.cue, one.cue) > 0 || ((item.cue.size === 0 || one.cue.size === 0) && a.start < b.end && b.start < a.end)
  )
}

export const precision = ({ right, suggested }: PrecisionRecall): number => (suggested === 0 ? 0 : right / suggested)
export const recall = ({ found, marked }: PrecisionRecall): number => (marked === 0 ? 0 : found / marked)
export function balanced(pair: PrecisionRecall): number {
  const [p, r] = [precision(pair), recall(pair)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
