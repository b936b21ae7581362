import type { Unit } from '../../sentence/units'
import {
  AUXILIARIES,
  BE,
  isAdverb,
  isAuxiliary,
  isContracted,
  isOneOf,
  isThe,
  isVerb,
  isWord,
  MODALS,
  NEGATIONS,
  TIMES,
} from './words'

/** How a form of a verb is used. `past` may be a participle too. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** A verb with the auxiliaries, adverbs and negation in front of it. Unit numbers. */
export type VerbGroup = {
  readonly first: number
  /** The verb itself. */
  readonly head: number
  /** Whether it makes a clause of its own: “has said”, but not “to say” and not “saying”. */
  readonly finite: boolean
  readonly infinitive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** Would, should, may: it is left open whether it happens. */
  readonly modal: boolean
  /** Whether the subject is the pronoun that its auxiliary is joined to: “he's said”. */
  readonly contracted: boolean
}

/** The longest group, in units. */
const REACH = 7
const BETWEEN: ReadonlySet<string> = new Set(
  'also now then never first later again once already still just even long soon repeatedly since only both all each'.split(
    ' ',
  ),
)

/** The group that ends with the verb at `head`. */
export function verbGroup(units: readonly Unit[], head: number, form: Form): VerbGroup {
  let first = head
  /** The auxiliary next to the verb, and the one that makes the group finite. */
  let closest = ''
  let auxiliary = ''
  let negated = false
  let modal = false
  let infinitive = false
  let contracted = false
  for (let at = head - 1; at >= 0 && head - at <= REACH; at -= 1) {
    const unit = units[at]
    if (!isWord(unit)) break
    if (isContracted(unit)) {
      auxiliary = auxiliaryIn(unit, form)
      if (closest === '') closest = auxiliary
      modal ||= MODALS.has(auxiliary)
      contracted = true
      break
    }
    if (unit.lower === 'to' && !infinitive && auxiliary === '') infinitive = true
    else if (isAuxiliary(unit) && !infinitive) {
      auxiliary = unit.lower
      if (closest === '') closest = unit.lower
      modal ||= MODALS.has(unit.lower)
      negated ||= NEGATIONS.has(unit.lower)
    } else if (NEGATIONS.has(unit.lower) && unit.lower !== 'no' && unit.lower !== 'without') negated = true
    else if (TIMES.has(unit.lower) && !BETWEEN.has(unit.lower) && !isAdverb(unit)) continue
    else if (unit.lower === 'past' && isThe(units[at - 1], 'the') && isThe(units[at - 2], 'in')) {
      // “have in the past said”
      at -= 2
      continue
    } else if (!isAdverb(unit) && !BETWEEN.has(unit.lower)) break
    first = at
  }
  return {
    first,
    head,
    finite:
      auxiliary === '' ? !infinitive && form !== 'ing' && form !== 'participle' : !/^(?:be|hav)ing$/.test(auxiliary),
    infinitive,
    passive: (form === 'past' || form === 'participle') && BE.has(closest),
    negated,
    modal,
    contracted,
  }
}

/** Which auxiliary the ending of “he's”, “they'd” stands for, before a verb in this form. */
function auxiliaryIn({ lower }: Unit, form: Form): string {
  switch (lower.slice(lower.indexOf("'"))) {
    case "'ve":
      return 'have'
    case "'ll":
      return 'will'
    case "'d":
      return form === 'base' ? 'would' : 'had'
    default:
      return form === 'ing' ? 'is' : 'has'
  }
}

/** The form of any verb, as far as its ending tells. */
export function formOf({ lower }: Unit): Form {
  if (/ing$/.test(lower) && lower.length > 4) return 'ing'
  if (/ed$/.test(lower)) return 'past'
  if (/[^s]s$/.test(lower)) return 'third'
  if (/(?:wn|en)$/.test(lower) && lower.length > 4) return 'participle'
  return 'base'
}

const NOT_FINITE: ReadonlySet<string> = new Set('be been being having'.split(' '))

/** Whether a finite verb stands at this unit: one that a subject can belong to. */
export function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!isWord(unit)) return false
  if (isContracted(unit)) return true
  if (isAuxiliary(unit)) return !NOT_FINITE.has(unit.lower)
  if (!isVerb(unit)) return false
  const before = units[at - 1]
  if (isThe(before, 'to') || isOneOf(before, AUXILIARIES)) return false
  const form = formOf(unit)
  return form !== 'ing' && form !== 'participle'
}

/** Whether one stands in these units. */
export function hasFiniteVerb(units: readonly Unit[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(units, at)) return true
  return false
}
