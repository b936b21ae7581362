import type { Unit } from '../../sentence/units'
import { isModifier } from '../grammar/noun-phrases'
import { type Form, type VerbGroup, verbGroup } from '../grammar/verb-groups'
import { isAdverb, isNoun, isOneOf, isPossessive, isQuote, isVerb, isWord, TIMES } from '../grammar/words'
import { isMistaken } from './mistaken'
import { type VerbUse, verbEntry } from './verb-forms'

/** A verb of attribution in a sentence, outside its quotations. Unit numbers, both ends included. */
export type Cue = {
  /** The verb. */
  readonly first: number
  /** The verb, or the last particle that belongs to it: “point out”. */
  readonly last: number
  readonly group: VerbGroup
  readonly form: Form
  /** What it can take; more than one where its particles leave it open. */
  readonly uses: readonly VerbUse[]
}

/** Determiners that can be a subject by themselves. */
const QUANTITIES: ReadonlySet<string> = new Set('all that another some many most both few others'.split(' '))
/** Forms that are a verb of attribution whatever the tagger says. */
const SURE: ReadonlySet<string> = new Set(['said', 'says', 'told'])

/** The verbs of attribution of a sentence, in reading order. */
export function cuesIn(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    const entry = isWord(unit) ? verbEntry(unit.lower) : undefined
    if (entry === undefined || !isUsedAsVerb(units, at, entry.form)) continue
    const uses: VerbUse[] = []
    let last = at
    for (const use of entry.uses) {
      const end = particlesEnd(units, at, use.particles)
      if (end === null || (uses.length > 0 && end !== last)) continue
      uses.push(use)
      last = end
    }
    if (uses.length > 0) cues.push({ first: at, last, group: verbGroup(units, at, entry.form), form: entry.form, uses })
  }
  return cues
}

function isUsedAsVerb(units: readonly Unit[], at: number, form: Form): boolean {
  const unit = units[at] as Unit
  // A capital makes it part of a name or a headline: “United States”.
  if (unit.text[0] !== unit.lower[0] && !(at === 0 && (form === 'ing' || form === 'past'))) return false
  if (SURE.has(unit.lower)) return true
  return isVerb(unit) || unit.tag === '' ? !isInNounPhrase(units, at, form) : isMistaken(units, at, form)
}

/** “the reported breach”, “the Post's reporting”, “an emotionally charged debate”: a verb form inside a noun phrase. */
function isInNounPhrase(units: readonly Unit[], at: number, form: Form): boolean {
  const before = units[at - 1]
  if (!isWord(before)) return false
  if (form === 'ing') return isPossessive(before)
  if (form === 'past' && before.tag === 'ADV' && isModifier(units, at)) return true
  if (before.tag !== 'DET' && !isPossessive(before)) return false
  // “all said”, “another tweeted”; “his call: “Go””
  if (isOneOf(before, QUANTITIES) && !isNoun(units[at + 1])) return false
  return !isQuote(units[at + 1]) && units[at + 1]?.kind !== 'colon'
}

/** The last of the particles that must follow, or null: “called Wednesday for”, “spoke movingly of”. */
function particlesEnd(units: readonly Unit[], verb: number, particles: readonly string[]): number | null {
  let at = verb
  for (const [index, particle] of particles.entries()) {
    let next = units[at + 1]
    if (index === 0 && isWord(next) && next.lower !== particle && (isOneOf(next, TIMES) || isAdverb(next))) {
      at += 1
      next = units[at + 1]
    }
    if (!isWord(next) || next.lower !== particle) return null
    at += 1
  }
  return at
}
