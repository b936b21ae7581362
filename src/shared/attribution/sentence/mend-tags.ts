import type { Unit } from './units'

/** Subordinators that the tagger takes for prepositions. */
const SUBORDINATORS = /^(?:whereas|although|though|whether|while)$/
/** Capitalised adverbs that open a sentence. */
const OPENING_ADVERB =
  /^(?:also|then|now|still|once|later|earlier|here|there|today|yesterday|again|instead|perhaps|maybe|even|never|always|often|sometimes|only|just|so|indeed|thus|afterward|meanwhile|however|moreover|finally|first|second|next|last|recently|previously|apparently|obviously|clearly|so)$/

/** What a word is when it stands in a certain neighbourhood; null where this mend says nothing of it. */
type Mend = (unit: Unit, before: Unit | undefined, next: Unit | undefined) => Unit['tag'] | null

const MENDS: readonly Mend[] = [
  ({ lower }) => (SUBORDINATORS.test(lower) ? 'SCONJ' : null),
  // “a built-in bias”
  ({ text, lower, tag }) =>
    /[-‐‑]/.test(text) && (tag === 'ADP' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower))) ? 'ADJ' : null,
  ({ lower }, _, next) => (lower === 'think' && /^tanks?$/.test(next?.lower ?? '') ? 'NOUN' : null),
  ({ lower }, _, next) => (lower === 'further' && next?.tag === 'VERB' ? 'ADV' : null),
  ({ lower }, _, next) => (lower === 'none' && next?.lower === 'of' ? 'PRON' : null),
  // “an inside source”
  ({ tag }, before, next) => (tag === 'ADP' && before?.tag === 'DET' && next?.tag === 'NOUN' ? 'ADJ' : null),
  ({ lower }, before) => (/^(?:third|quarter)$/.test(lower) && before?.lower === 'a' ? 'NOUN' : null),
  // “; most said”
  ({ lower }, before, next) => (lower === 'most' && next?.tag === 'VERB' && before?.kind !== 'word' ? 'PRON' : null),
  // “An earlier report in the paper”
  ({ lower, tag }, before, next) =>
    tag === 'VERB' && before?.lower === 'earlier' && !/(?:ed|ing)$/.test(lower) && next?.tag === 'ADP' ? 'NOUN' : null,
  // “limited the recovery”
  ({ lower, tag }, before, next) =>
    tag === 'ADJ' &&
    /[^e]ed$/.test(lower) &&
    next?.kind === 'word' &&
    (next.tag === 'DET' || next.tag === 'PRON') &&
    before?.tag !== 'DET' &&
    before?.tag !== 'AUX'
      ? 'VERB'
      : null,
]

/**
 * Mends what the tagger often gets wrong in news. It sees words, and the parts of a hyphenated word,
 * mostly by themselves; their neighbours say better.
 */
export function mend(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'word') continue
    const tag = mended(unit, units[at - 1], units[at + 1])
    if (tag !== null) unit.tag = tag
    else if (/^\p{Lu}/u.test(unit.text)) mendName(units, at)
  }
}

function mended(unit: Unit, before: Unit | undefined, next: Unit | undefined): Unit['tag'] | null {
  for (const mendIn of MENDS) {
    const tag = mendIn(unit, before, next)
    if (tag !== null) return tag
  }
  return null
}

/** Names that look like another word: Hoover, Cross, Don, Jolly. A capital inside a sentence says better. */
function mendName(units: readonly Unit[], at: number): void {
  const unit = units[at] as Unit
  if (unit.tag === 'PROPN') return
  const next = units[at + 1]
  if (at > 0 && units[at - 1]?.kind !== 'colon') {
    if (/^(?:VERB|ADV|INTJ|SCONJ|X|AUX|ADP)$/.test(unit.tag) && unit.text.length > 1) unit.tag = 'PROPN'
  } else if (next?.kind === 'word' && /^\p{Ll}/u.test(next.text)) {
    const verbNext = next.tag === 'VERB' || next.tag === 'AUX'
    if (
      unit.tag === 'VERB'
        ? verbNext && !unit.lower.endsWith('ing')
        : /^(?:ADV|INTJ|X)$/.test(unit.tag) && next.tag === 'VERB' && !OPENING_ADVERB.test(unit.lower)
    )
      unit.tag = 'PROPN'
  } else if (unit.tag === 'VERB' && next?.tag === 'PROPN' && !unit.lower.endsWith('ing')) unit.tag = 'PROPN'
}
