import type { Quoted } from './quotation-marks'
import { addUnits, type Unit, unitAt } from './units'

/** A sentence: its units in reading order, at least one. */
export type Sentence = {
  readonly units: readonly Unit[]
  /** Counts the non-empty lines from 0. */
  readonly paragraph: number
  /** Whether it opens its paragraph. */
  readonly first: boolean
  /** Whether its last unit is a quotation that the paragraph's end cut short. */
  readonly runsOn: boolean
}

/** The longest sentence, in units: what is longer is a list or has lost its marks, and is cut. */
const LONGEST = 400
/** How much of a paragraph is cut into sentences at once, in UTF-16 code units. */
const PORTION = 8_000
/** How far behind a question who asked it may be told, in units. */
const WHO_ASKS_REACH = 12
const STARTS_SENTENCE = /^[\p{Lu}\p{N}\p{Lo}@#$]/u
const FUNCTION_WORD =
  /^(The|A|An|In|On|At|He|She|They|It|We|But|And|This|That|These|Those|His|Her|Their|As|When|If|For)$/

/**
 * The sentences of a text, in reading order, a few at a time. A line is a paragraph: no sentence crosses a line end.
 *
 * @param quotes the quotations of the text, as `quotedStretches` finds them.
 */
export function* sentencesOf(text: string, quotes: readonly Quoted[]): Generator<Sentence[]> {
  let nextQuote = 0
  let paragraph = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const cutter = sentenceCutter(paragraph)
    let at = start
    let cut = false
    while (nextQuote < quotes.length && (quotes[nextQuote] as Quoted).start < end) {
      const quote = quotes[nextQuote] as Quoted
      yield* portions(text, at, quote.start, cutter)
      cutter.units.push(unitAt('quote', text, quote.start, quote.end))
      cut = !quote.closed
      at = quote.end
      nextQuote += 1
    }
    yield* portions(text, at, end, cutter)
    const rest = cutter.rest(cut)
    if (rest.length > 0) yield rest
    if (!cutter.isEmpty()) paragraph += 1
    start = end + 1
  }
}

/** Reads a stretch without quotations, however long, and hands out what is complete. */
function* portions(text: string, start: number, end: number, cutter: Cutter): Generator<Sentence[]> {
  for (let at = start; at < end; ) {
    const blank = end - at > PORTION ? text.lastIndexOf(' ', at + PORTION) : end
    const stop = blank > at ? blank : Math.min(end, at + PORTION)
    addUnits(text, at, stop, cutter.units)
    const complete = cutter.complete()
    if (complete.length > 0) yield complete
    at = stop
  }
}

type Cutter = {
  /** What is read and not handed out yet. */
  units: Unit[]
  /** The sentences that are complete, once enough is read. */
  readonly complete: () => Sentence[]
  /** What is left at the end of the paragraph. `cut`: its last quotation was never closed. */
  readonly rest: (cut: boolean) => Sentence[]
  readonly isEmpty: () => boolean
}

function sentenceCutter(paragraph: number): Cutter {
  let first = true
  const cutter: Cutter = {
    units: [],
    complete() {
      if (cutter.units.length < LONGEST) return []
      const ends = endsIn(cutter.units)
      // The last may go on with what is not read yet.
      return handOut(ends.length > 0 && ends.at(-1) === cutter.units.length ? ends.slice(0, -1) : ends)
    },
    rest(cut) {
      const length = cutter.units.length
      const ends = endsIn(cutter.units)
      const sentences = handOut(ends.at(-1) === length || length === 0 ? ends : [...ends, length])
      const last = sentences.at(-1)
      if (cut && last?.units.at(-1)?.kind === 'quote') sentences[sentences.length - 1] = { ...last, runsOn: true }
      return sentences
    },
    isEmpty: () => first,
  }
  function handOut(ends: readonly number[]): Sentence[] {
    let from = 0
    const sentences = ends.map((end) => {
      const sentence = { units: cutter.units.slice(from, end), paragraph, first, runsOn: false }
      from = end
      first = false
      return sentence
    })
    if (from > 0) cutter.units = cutter.units.slice(from)
    return sentences
  }
  return cutter
}

/** Behind which units a sentence ends. */
function endsIn(units: readonly Unit[]): number[] {
  const ends: number[] = []
  let from = 0
  for (let at = 0; at < units.length; at += 1) {
    const isLast = at === units.length - 1
    if (at + 1 - from < LONGEST && (isLast || !endsSentence(units, at))) continue
    ends.push(at + 1)
    from = at + 1
  }
  return ends
}

/** Whether a sentence ends with this unit, which is not the last of its paragraph. */
function endsSentence(units: readonly Unit[], at: number): boolean {
  const { kind, text } = units[at] as Unit
  const next = units[at + 1] as Unit
  if (kind === 'quote') return quoteEndsSentence(text, units, at)
  if (kind === 'stop')
    return /^(?:quote|bracket)$/.test(next.kind) || next.text === '(' || STARTS_SENTENCE.test(next.text)
  if (text === ')') return units[at - 1]?.kind === 'stop'
  return kind === 'word' && text.endsWith('.') && FUNCTION_WORD.test(next.text)
}

/** “Why?” she asked. – here the sentence goes on; “Enough.” The room was silent. – here it does not. */
function quoteEndsSentence(quote: string, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1] as Unit
  const ending = /([.!?…؟])["“”»«’']*$/u.exec(quote)?.[1]
  if (ending === undefined) return false
  if (next.kind === 'quote') return true
  if (!STARTS_SENTENCE.test(next.text) || /^\p{Lo}/u.test(next.text)) return false
  if (ending === '.') return true
  // A question may be followed by who asked it: a few words up to a stop or comma.
  for (let behind = at + 1; behind < Math.min(units.length, at + WHO_ASKS_REACH); behind += 1) {
    const { kind } = units[behind] as Unit
    if (kind === 'stop' || kind === 'comma') return behind - at > 5
  }
  return true
}
