import type { PartOfSpeech } from 'wink-nlp'

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
  /** The part of speech of a word, and of a quotation's first word; '' where nobody has said it yet. Set by `tagWords`. */
  tag: PartOfSpeech | ''
}

const ABBREVIATION =
  'Mr|Mrs|Ms|Dr|Gen|Sen|Sens|Rep|Reps|Gov|Govs|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Prof|St|Jr|Sr|Rev|Hon|Pres|Amb|No|vs|etc|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo'
/** U.S.; a stop right before a comma, which ends no sentence: Fla.,; an abbreviation; an initial; a word; marks. */
const UNIT = new RegExp(
  `(?:\\p{Lu}\\.){2,}|[\\p{L}.-]{1,12}\\.(?=,)|(?:${ABBREVIATION})\\.(?=\\s)|\\p{Lu}\\.(?=\\s\\p{Lu})` +
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

/** A stretch of a text as one unit. */
export function unitAt(kind: UnitKind, text: string, start: number, end: number): Unit {
  const exact = text.slice(start, end)
  const lower = kind === 'word' ? exact.toLowerCase().replaceAll('’', "'") : exact
  return { kind, start, end, text: exact, lower, tag: '' }
}

/** Adds the units of a stretch of a text without quotations. */
export function addUnits(text: string, start: number, end: number, units: Unit[]): void {
  UNIT.lastIndex = start
  // A copy, so that no match reaches into the quotation behind it.
  const upToEnd = text.slice(0, end)
  for (let match = UNIT.exec(upToEnd); match !== null; match = UNIT.exec(upToEnd)) {
    const exact = match[0]
    const at = match.index
    if (exact === '(' || exact === '[') {
      const close = upToEnd.slice(at, at + BRACKET_LIMIT).indexOf(exact === '(' ? ')' : ']')
      if (close !== -1 && !isSentence(upToEnd.slice(at + 1, at + close), units.at(-1))) {
        units.push(unitAt('bracket', text, at, at + close + 1))
        UNIT.lastIndex = at + close + 1
        continue
      }
    }
    units.push(unitAt(kindOf(exact), text, at, at + exact.length))
  }
}

/** Whether a remark in brackets is a sentence of its own, to be read as any other. */
const isSentence = (inside: string, before: Unit | undefined): boolean =>
  (before === undefined || before.kind === 'stop' || before.kind === 'quote') && /^\p{Lu}.*[.!?]$/u.test(inside)

function kindOf(exact: string): UnitKind {
  // Most units by far; the look-ups below cost more than the rest of the rules together.
  if (exact.length > 1 && /^[A-Za-z]/.test(exact)) return 'word'
  const known = KINDS[exact]
  if (known !== undefined) return known
  if (/^[.!?…؟]/u.test(exact)) return 'stop'
  return /[\p{L}\p{N}]/u.test(exact) ? 'word' : 'other'
}
