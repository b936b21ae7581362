import { createReader } from './attribute'
import { claimTypeOf } from './claim-type'
import type { Found } from './found'
import { kindTeller } from './kind'
import { quotedStretches } from './sentence/quotation-marks'
import { type Sentence, sentencesOf } from './sentence/sentences'
import type { Unit } from './sentence/units'
import { strengthOf } from './strength'
import type { QuoteSpan, SpeakerSpan, Suggestion } from './suggestion'
import { createResolver, isPronoun, type Resolved } from './who/resolve'

/** How much is read at once, in UTF-16 code units: some twenty milliseconds' work. */
const STEP = 16_000

/**
 * The statements in a text that seem to be somebody's, in reading order.
 *
 * Pure and quick (about a megabyte a second), the same answer for the same text, and never a
 * throw. Offsets count UTF-16 code units of the text as given; `exact` is what stands there.
 *
 * @param onProgress told now and then which share of the text is read, 0 to 1, rising.
 */
export function suggest(text: string, onProgress: (share: number) => void = () => undefined): Suggestion[] {
  const quotes = quotedStretches(text)
  const reader = createReader(text)
  const resolver = createResolver()
  let portion: Sentence[] = []
  let readTo = 0
  const read = (): void => {
    reader.read(portion)
    resolver.learn(text, portion)
    portion = []
  }
  for (const sentences of sentencesOf(text, quotes)) {
    portion.push(...sentences)
    const end = endOf(portion)
    if (end - readTo < STEP) continue
    read()
    readTo = end
    onProgress(end / text.length)
  }
  read()
  return suggestionsFrom(text, reader.found, resolver, kindTeller(text, quotes))
}

const endOf = (sentences: readonly Sentence[]): number => {
  const { units } = sentences.at(-1) as Sentence
  return (units.at(-1) as Unit).end
}

function suggestionsFrom(
  text: string,
  found: readonly Found[],
  resolver: ReturnType<typeof createResolver>,
  kindOf: ReturnType<typeof kindTeller>,
): Suggestion[] {
  const speakers = found.map(({ speaker }) => (speaker === null ? null : resolver.named(speaker)))
  const suggestions = found.map((each, at): Suggestion => {
    const outer = each.within === null ? null : (speakers[each.within]?.speaker ?? null)
    return suggestionOf(text, each, speakers[at] ?? null, outer, kindOf)
  })
  return suggestions.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
}

function suggestionOf(
  text: string,
  { pieces, cue, rule, place, denied }: Found,
  resolved: Resolved | null,
  outer: SpeakerSpan | null,
  kindOf: ReturnType<typeof kindTeller>,
): Suggestion {
  const spans = pieces.map(({ start, end }): QuoteSpan => ({ start, end, exact: text.slice(start, end) }))
  const start = (spans[0] as QuoteSpan).start
  const end = (spans.at(-1) as QuoteSpan).end
  const { speaker, candidates } = resolved ?? { speaker: null, candidates: [] }
  const via = outer !== null && speaker !== null && !isSame(outer, speaker) ? outer : null
  return {
    quote: { start, end, exact: text.slice(start, end) },
    ...(spans.length > 1 ? { parts: spans } : {}),
    speaker,
    ...(candidates.length > 0 ? { candidates } : {}),
    ...(via === null ? {} : { via }),
    cue,
    denied,
    kind: kindOf(pieces),
    type: claimTypeOf(spans.map(({ exact }) => exact).join(' '), cue?.text ?? ''),
    rule,
    strength: strengthOf(rule, place, speakerKind(speaker)),
  }
}

/** Whether two mentions are of one speaker: “Doe said he fears …”. */
const isSame = (a: SpeakerSpan, b: SpeakerSpan): boolean => (a.name ?? a.text) === (b.name ?? b.text)

function speakerKind(speaker: SpeakerSpan | null): Parameters<typeof strengthOf>[2] {
  if (speaker === null) return 'none'
  if (isPronoun(speaker.text)) return 'pronoun'
  return speaker.name === undefined ? 'described' : 'named'
}
