/** A stretch in quotation marks, marks included. Offsets in UTF-16 code units, `end` exclusive. */
export type Quoted = {
  readonly start: number
  readonly end: number
  /** False where the text never closes it: it then runs to the end of its paragraph. */
  readonly closed: boolean
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '”': '”',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'’",
  '‚': '‘’',
}
const SINGLE = "‘'‚"
/** How far a single quotation mark may look for its partner: it is more often an apostrophe. */
const SINGLE_REACH = 600
/** Two single marks in a row are a double one in print, as old typewriters and feeds have it; three, one within another. */
const MARK = /'{2,3}|``|["“”„«»‘’'‚\n]/g

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/**
 * The outermost stretches in quotation marks, in reading order, none across a line end.
 *
 * Straight, curly, low and angled marks, and single ones where they close again at a word's
 * end. What is left open ends with its line; whether the next line goes on is for others to say.
 */
export function quotedStretches(text: string): Quoted[] {
  const found: Quoted[] = []
  const searched: Searched = { '‘': 0, "'": 0, '‚': 0 }
  let open = ''
  let at = 0
  for (const match of text.matchAll(MARK)) {
    const index = match.index
    const mark = match[0].length > 1 ? '"' : match[0]
    const width = match[0].length
    if (mark === '\n') {
      if (open !== '' && !SINGLE.includes(open)) found.push({ start: at, end: index, closed: false })
      open = ''
    } else if (open !== '') {
      if (closes(text, open, mark, index)) {
        found.push({ start: at, end: index + width, closed: true })
        open = ''
      } else if (SINGLE.includes(open) && '“"„«'.includes(mark)) {
        open = mark
        at = index
      }
    } else if (opens(text, mark, index, width, searched)) {
      open = mark
      at = index
    }
  }
  if (open !== '' && !SINGLE.includes(open)) found.push({ start: at, end: text.length, closed: false })
  return found
}

/** Up to where no partner was found for each single mark: many apostrophes must not be many searches. */
type Searched = Record<string, number>

function opens(text: string, mark: string, index: number, width: number, searched: Searched): boolean {
  if (mark === '’') return false
  // A right-hand mark opens only where a writer took the wrong one: before a letter, after a space.
  if (mark === '”') return isLetter(text[index + 1]) && !/\S/.test(text[index - 1] ?? ' ')
  if (mark === '"') return !/\s/.test(text[index + width] ?? ' ')
  if (mark === '»') return isLetter(text[index + 1])
  if (!SINGLE.includes(mark)) return true
  if (isLetter(text[index - 1]) || !isLetter(text[index + 1])) return false
  for (
    let next = Math.max(index + 2, searched[mark] ?? 0);
    next < Math.min(text.length, index + SINGLE_REACH);
    next += 1
  ) {
    const character = text[next] as string
    if (character === '\n' || '“"„'.includes(character)) return false
    if (closes(text, mark, character, next)) return true
    searched[mark] = next + 1
  }
  return false
}

function closes(text: string, open: string, mark: string, index: number): boolean {
  if (!CLOSERS[open]?.includes(mark)) return false
  return !SINGLE.includes(open) || !isLetter(text[index + 1])
}
