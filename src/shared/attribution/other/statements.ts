import type { Run } from '../run'
import type { Unit } from '../sentence/units'
import type { Reading } from '../statement'
import { nameRun } from '../who/names'

/** How far from a quotation its speaker's name may stand, in units. */
const REACH = 12
/** The shortest quotation that counts, in words: shorter ones are titles and words that nobody says. */
const SHORTEST = 4

/**
 * The statements of a sentence in a language that we have no rules for: its quotations, each with the nearest name.
 *
 * That is all that is done, and the rule says so wherever a suggestion is shown.
 */
export function otherStatements(units: readonly Unit[]): Reading {
  const statements = units.flatMap((unit, at) => {
    if (unit.kind !== 'quote' || wordsIn(unit.text) < SHORTEST) return []
    const who = nearestName(units, at)
    if (who === null) return []
    return [
      {
        rule: 'quote-nearby' as const,
        place: 'phrase' as const,
        content: [{ first: at, end: at + 1 }],
        who,
        cue: who,
        denied: false,
        within: null,
      },
    ]
  })
  return { statements, pending: null }
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

function nearestName(units: readonly Unit[], quote: number): Run | null {
  let nearest: Run | null = null
  let best = REACH + 1
  for (let at = Math.max(0, quote - REACH); at < Math.min(units.length, quote + REACH); at += 1) {
    const run = nameRun(units, at)
    if (run === null) continue
    const distance = run.last < quote ? quote - run.last : run.first - quote
    if (distance < best) {
      nearest = run
      best = distance
    }
    at = run.last
  }
  return nearest
}
