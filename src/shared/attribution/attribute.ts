import { type Clause, clausesIn } from './clauses'
import { type Content, contentOf, type Stretch } from './contents'
import { namedIn, nameRun, type Run, roleBehind } from './names'
import type { Rule } from './strength'
import type { SpeakerSpan, TextSpan } from './suggestion'
import type { Sentence, Unit } from './units'

/** Offsets in UTF-16 code units, `end` exclusive. */
type Span = { readonly start: number; readonly end: number }

/** A statement as a rule found it, before names are resolved. */
export type Found = {
  readonly pieces: readonly Span[]
  readonly speaker: SpeakerSpan | null
  readonly cue: TextSpan | null
  readonly rule: Rule
  readonly paragraph: number
  /** Whether its last piece ends in a quotation, so that a quotation behind it may go on. */
  readonly open: boolean
}

/** The shortest quotation that may stand for itself without anybody named, in words. */
const LONE_QUOTE_WORDS = 8

/** The statements of a text, in reading order. */
export function attribute(text: string, sentences: readonly Sentence[]): Found[] {
  const found: Found[] = []
  let pending: Pick<Found, 'speaker' | 'cue'> | null = null
  let last: { found: Found; sentence: number } | null = null
  for (const [index, sentence] of sentences.entries()) {
    const { units } = sentence
    const clauses = clausesIn(units)
    const here =
      clauses.length > 0
        ? fromClauses(text, sentence, clauses, last?.found.speaker ?? null)
        : { found: fromColon(text, sentence), pending: null }
    if (here.found.length === 0 && isQuoteOnly(units)) {
      const next = carryOn(text, sentences, index, last?.sentence === index - 1 ? last.found : null, pending)
      if (next !== null) {
        if (next.joined && found.length > 0) found[found.length - 1] = next.found
        else found.push(next.found)
        last = { found: next.found, sentence: index }
      }
      pending = null
      continue
    }
    for (const each of here.found) found.push(each)
    const newest = here.found.at(-1)
    if (newest !== undefined) last = { found: newest, sentence: index }
    pending = here.pending
  }
  return found
}

const isQuoteOnly = (units: readonly Unit[]): boolean =>
  units.some(({ kind }) => kind === 'quote') && units.every(({ kind }) => kind !== 'word')

/** A sentence that is nothing but a quotation: it goes on with what stood before it, or stands for itself. */
function carryOn(
  text: string,
  sentences: readonly Sentence[],
  index: number,
  before: Found | null,
  pending: Pick<Found, 'speaker' | 'cue'> | null,
): { readonly found: Found; readonly joined: boolean } | null {
  const { units, paragraph, first } = sentences[index] as Sentence
  const quotes = units.filter(({ kind }) => kind === 'quote')
  const piece = { start: (quotes[0] as Unit).start, end: (quotes.at(-1) as Unit).end }
  if (pending !== null) {
    return { found: { pieces: [piece], ...pending, rule: 'quote-says', paragraph, open: true }, joined: false }
  }
  const near = before !== null && (before.paragraph === paragraph || (first && before.paragraph === paragraph - 1))
  if (near && before.open) {
    return { found: { ...before, pieces: [...before.pieces, piece], paragraph }, joined: true }
  }
  if (near && before.paragraph === paragraph) {
    return {
      found: {
        pieces: [piece],
        speaker: before.speaker,
        cue: before.cue,
        rule: 'quote-carries-on',
        paragraph,
        open: true,
      },
      joined: false,
    }
  }
  if (words(text.slice(piece.start, piece.end)) < LONE_QUOTE_WORDS) return null
  return {
    found: {
      pieces: [piece],
      speaker: null,
      cue: null,
      rule: 'quote-alone',
      paragraph,
      open: true,
    },
    joined: false,
  }
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** “Jane Doe: “I was there.”” */
function fromColon(text: string, { units, paragraph }: Sentence): Found[] {
  const colon = units.findIndex(({ kind }) => kind !== 'word')
  const quote = units[colon + 1]
  if (colon < 1 || colon > 8 || units[colon]?.kind !== 'colon' || quote?.kind !== 'quote') return []
  const run = nameRun(units, 0, colon)
  if (run === null || run.last !== colon - 1) return []
  const mark = units[colon] as Unit
  const cue = { start: mark.start, end: mark.end, text: mark.text }
  return [
    {
      pieces: [{ start: quote.start, end: quote.end }],
      speaker: speakerOf(text, units, run),
      cue,
      rule: 'quote-says',
      paragraph,
      open: true,
    },
  ]
}

function fromClauses(
  text: string,
  { units, paragraph }: Sentence,
  clauses: readonly Clause[],
  before: SpeakerSpan | null,
): { readonly found: Found[]; readonly pending: Pick<Found, 'speaker' | 'cue'> | null } {
  const found: Found[] = []
  let pending: Pick<Found, 'speaker' | 'cue'> | null = null
  let from = 0
  for (const [index, clause] of clauses.entries()) {
    if (clause.span.first < from) continue
    const until = nextBorder(units, clauses, index)
    const content: Content | null = contentOf(units, clause, from, until)
    // Arabic leaves the subject out where it stays the same.
    const same = clause.inverted ? (found.at(-1)?.speaker ?? before) : null
    const speaker = clause.who === null ? same : speakerOf(text, units, clause.who)
    const cue = spanOf(text, units, clause.cue)
    if (content === null) {
      if (units.at(-1)?.kind === 'colon') pending = { speaker, cue }
      continue
    }
    const pieces = content.stretches.map(({ first, end }: Stretch) => ({
      start: (units[first] as Unit).start,
      end: (units[end - 1] as Unit).end,
    }))
    const end = (content.stretches.at(-1) as Stretch).end
    const last = units[end - 1] as Unit
    const open = last.kind === 'quote' && !units.slice(end).some(({ kind }) => kind === 'quote')
    found.push({ pieces, speaker, cue, rule: content.rule, paragraph, open })
    from = Math.max(clause.span.last + 1, end)
  }
  return { found, pending }
}

/** Where the words behind a clause end at the latest: at the next clause that is not part of them. */
function nextBorder(units: readonly Unit[], clauses: readonly Clause[], index: number): number {
  for (const next of clauses.slice(index + 1)) {
    const before = units[next.span.first - 1]
    if (before === undefined) continue
    if (next.sort === 'according') return next.span.first
    if (before.kind !== 'word' || /^(and|but|while|though|although|yet)$/.test(before.lower)) return next.span.first
  }
  return units.length
}

const spanOf = (text: string, units: readonly Unit[], { first, last }: Run): TextSpan => {
  const start = (units[first] as Unit).start
  const end = (units[last] as Unit).end
  return { start, end, text: text.slice(start, end) }
}

/** The words that name the speaker, with name and role as those words give them. */
export function speakerOf(text: string, units: readonly Unit[], run: Run): SpeakerSpan {
  const named = namedIn(units, run)
  const name = named.name === undefined ? undefined : spanOf(text, units, named.name).text
  const behind = named.name === undefined || named.role !== undefined ? null : roleBehind(units, named.name)
  const roleRun = named.role ?? behind
  const role = roleRun === null ? undefined : spanOf(text, units, roleRun).text
  return {
    ...spanOf(text, units, run),
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
  }
}
