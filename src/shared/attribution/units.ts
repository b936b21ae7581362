import { type Quoted, quotedStretches } from './quotation-marks'

/** What a sentence is made of. A quotation, and a remark in brackets, is one unit. */
export type UnitKind = 'word' | 'quote' | 'bracket' | 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'other'

/** Offsets in UTF-16 code units of the text, `end` exclusive. */
export type Unit = {
  readonly kind: UnitKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** In small letters and with a straight apostrophe. */
  readonly lower: string
}

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

const ABBREVIATION =
  'Mr|Mrs|Ms|Dr|Gen|Sen|Sens|Rep|Reps|Gov|Govs|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Prof|St|Jr|Sr|Rev|Hon|Pres|Amb|No|vs|etc|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo'
const UNIT = new RegExp(
  `(?:\\p{Lu}\\.){2,}|(?:${ABBREVIATION})\\.(?=\\s)|\\p{Lu}\\.(?=\\s\\p{Lu})` +
    `|[\\p{L}\\p{N}\\p{M}$€£#@]+(?:['’.&\\-‐‑/,](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*%?` +
    '|[.!?…؟]+|[,،]|:|[;؛]|[—–]|--+| - |[()[\\]]|[^\\s]',
  'gu',
)
/** The longest remark in brackets that is skipped as one, in UTF-16 code units. */
const BRACKET_LIMIT = 200

const KINDS: Readonly<Record<string, UnitKind>> = {
  ',': 'comma',
  '،': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '؛': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '--': 'dash',
  ' - ': 'dash',
}

/** The sentences of a text, in reading order. A line is a paragraph: no sentence crosses a line end. */
export function sentencesOf(text: string): Sentence[] {
  const quotes = quotedStretches(text)
  const sentences: Sentence[] = []
  let nextQuote = 0
  let paragraph = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const units: Unit[] = []
    let cut = false
    let at = start
    for (; nextQuote < quotes.length && (quotes[nextQuote] as Quoted).start < end; nextQuote += 1) {
      const quote = quotes[nextQuote] as Quoted
      addUnits(text, at, quote.start, units)
      units.push(unit('quote', text, quote.start, quote.end))
      cut = !quote.closed
      at = quote.end
    }
    addUnits(text, at, end, units)
    if (units.length > 0) {
      addSentences(units, paragraph, cut, sentences)
      paragraph += 1
    }
    start = end + 1
  }
  return sentences
}

function unit(kind: UnitKind, text: string, start: number, end: number): Unit {
  const exact = text.slice(start, end)
  return { kind, start, end, text: exact, lower: kind === 'word' ? exact.toLowerCase().replaceAll('’', "'") : exact }
}

function addUnits(text: string, start: number, end: number, units: Unit[]): void {
  UNIT.lastIndex = start
  // A copy, so that no match reaches into the quotation behind it.
  const upToEnd = text.slice(0, end)
  for (let match = UNIT.exec(upToEnd); match !== null; match = UNIT.exec(upToEnd)) {
    const exact = match[0]
    const at = match.index
    if (exact === '(' || exact === '[') {
      const close = upToEnd.slice(at, at + BRACKET_LIMIT).indexOf(exact === '(' ? ')' : ']')
      if (close !== -1) {
        units.push(unit('bracket', text, at, at + close + 1))
        UNIT.lastIndex = at + close + 1
        continue
      }
    }
    units.push(unit(kindOf(exact), text, at, at + exact.length))
  }
}

function kindOf(exact: string): UnitKind {
  // Most units by far; the look-ups below cost more than the rest of the rules together.
  if (exact.length > 1 && /^[A-Za-z]/.test(exact)) return 'word'
  const known = KINDS[exact]
  if (known !== undefined) return known
  if (/^[.!?…؟]/u.test(exact)) return 'stop'
  return /[\p{L}\p{N}]/u.test(exact) ? 'word' : 'other'
}

const STARTS_SENTENCE = /^[\p{Lu}\p{N}\p{Lo}@#$]/u
const FUNCTION_WORD =
  /^(The|A|An|In|On|At|He|She|They|It|We|But|And|This|That|These|Those|His|Her|Their|As|When|If|For)$/

function addSentences(units: readonly Unit[], paragraph: number, cut: boolean, out: Sentence[]): void {
  let from = 0
  const first = out.length
  for (let index = 0; index < units.length; index += 1) {
    if (index < units.length - 1 && !endsSentence(units, index)) continue
    out.push({
      units: units.slice(from, index + 1),
      paragraph,
      first: out.length === first,
      runsOn: cut && index === units.length - 1 && (units[index] as Unit).kind === 'quote',
    })
    from = index + 1
  }
}

/** Whether a sentence ends with this unit, which is not the last of its paragraph. */
function endsSentence(units: readonly Unit[], index: number): boolean {
  const { kind, text } = units[index] as Unit
  const next = units[index + 1] as Unit
  if (kind === 'quote') return quoteEndsSentence(text, units, index)
  const opensNext = next.kind === 'quote' || next.kind === 'bracket' || STARTS_SENTENCE.test(next.text)
  if (kind === 'stop') return opensNext
  return kind === 'word' && text.endsWith('.') && FUNCTION_WORD.test(next.text)
}

const SAYS_WHO_WORDS = 12

/** “Why?” she asked. – here the sentence goes on; “Enough.” The room was silent. – here it does not. */
function quoteEndsSentence(quote: string, units: readonly Unit[], index: number): boolean {
  const next = units[index + 1] as Unit
  const ending = /([.!?…؟])["“”»«’']*$/u.exec(quote)?.[1]
  if (ending === undefined) return false
  if (next.kind === 'quote') return true
  if (!STARTS_SENTENCE.test(next.text) || /^\p{Lo}/u.test(next.text)) return false
  if (ending === '.') return true
  // A question may be followed by who asked it: a few words up to a stop or comma.
  for (let at = index + 1; at < Math.min(units.length, index + SAYS_WHO_WORDS); at += 1) {
    const { kind } = units[at] as Unit
    if (kind === 'stop' || kind === 'comma') return at - index > 5
  }
  return true
}
