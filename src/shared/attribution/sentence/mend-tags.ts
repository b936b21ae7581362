import type { Unit } from './units'

/** Subordinators that the tagger takes for prepositions. */
const SUBORDINATORS = /^(?:whereas|although|though|whether|while)$/
/** Capitalised adverbs that open a sentence. */
const OPENING_ADVERB =
  /^(?:also|then|now|still|once|later|earlier|here|there|today|yesterday|again|instead|perhaps|maybe|even|never|always|often|sometimes|only|just|so|indeed|thus|afterward|meanwhile|however|moreover|finally|first|second|next|last|recently|previously|apparently|obviously|clearly|so)$/

/**
 * Mends what the tagger often gets wrong in news. It sees words, and the parts of a hyphenated word,
 * mostly by themselves; their neighbours say better.
 */
export function mend(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'word') continue
    const next = units[at + 1]
    if (SUBORDINATORS.test(unit.lower)) unit.tag = 'SCONJ'
    else if (
      /[-‐‑]/.test(unit.text) &&
      (unit.tag === 'ADP' || (unit.tag === 'VERB' && !/(?:ing|ed)$/.test(unit.lower)))
    )
      unit.tag = 'ADJ'
    else if (unit.lower === 'think' && /^tanks?$/.test(next?.lower ?? '')) unit.tag = 'NOUN'
    else if (unit.lower === 'further' && next?.tag === 'VERB') unit.tag = 'ADV'
    // “limited the recovery”
    else if (
      unit.tag === 'ADJ' &&
      /[^e]ed$/.test(unit.lower) &&
      next?.kind === 'word' &&
      (next.tag === 'DET' || next.tag === 'PRON') &&
      units[at - 1]?.tag !== 'DET' &&
      units[at - 1]?.tag !== 'AUX'
    )
      unit.tag = 'VERB'
    else if (/^\p{Lu}/u.test(unit.text)) mendName(units, at)
  }
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
