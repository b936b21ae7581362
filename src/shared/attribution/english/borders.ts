import type { Unit } from '../sentence/units'
import { type Attribution, isPhrase } from './attribution'
import { hasFiniteVerb } from './grammar/verb-groups'
import { isThe, isWord } from './grammar/words'
import { complementOf } from './rules/complement'

const CONTRASTS: ReadonlySet<string> = new Set('but while though although yet'.split(' '))

/** Whether an attribution attributes anything: “they are finding a way” does not. */
const bears = (units: readonly Unit[], attribution: Attribution): boolean =>
  isPhrase(attribution) ||
  attribution.cue.uses.some(({ takes }) => takes.has('quote') || takes.has('clause')) ||
  complementOf(units, attribution, units.length) !== null

/** Where what an attribution attributes ends at the latest: at the next one that is not part of it. */
export function nextBorder(units: readonly Unit[], attributions: readonly Attribution[], index: number): number {
  const { span } = attributions[index] as Attribution
  for (const next of attributions.slice(index + 1)) {
    const before = units[next.span.first - 1]
    if (next.span.first <= span.last || before === undefined || !bears(units, next)) continue
    // “said that, according to Doe, it leaks”
    if (isPhrase(next)) {
      if (isThe(before, 'that') || (before.kind === 'comma' && isThe(units[next.span.first - 2], 'that'))) continue
      return next.span.first
    }
    // “According to Doe, the board said it leaks”
    if (isPhrase(attributions[index] as Attribution) && next.span.first === span.last + 2) continue
    const shares = next.order === 'shared'
    // “Bringing it back, he said, feels right”: the comma belongs to the clause in between.
    if (before.kind === 'comma' && shares && next.cue.form !== 'ing' && next.span.first === span.last + 2) continue
    // “said that in 2012, Doe warned them”
    if (
      before.kind === 'comma' &&
      isThe(units[span.last + 1], 'that') &&
      !hasFiniteVerb(units, span.last + 2, next.span.first)
    )
      continue
    const inside = shares && next.cue.uses.every(({ belief }) => belief)
    if (!isWord(before) || (CONTRASTS.has(before.lower) && !inside)) return next.span.first
    if (isThe(before, 'and') && ((shares && !inside) || units[next.span.first - 2]?.kind === 'comma'))
      return next.span.first
  }
  return units.length
}
