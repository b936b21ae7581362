import type { Run } from '../run'
import type { Unit } from '../sentence/units'
import { BODIES, COLLECTIVE, NO_NAME, PREPOSITIONS, ROLES, UNNAMED } from './words'

/** Small words inside a name: Omar bin Laden, Ursula von der Leyen, Abu Mahdi al-Muhandis. */
const PARTICLES = new Set(
  'al el bin ibn bint abu abd abdel abdul van von der den de del della di da dos la le du ter'.split(' '),
)
/** Small letters in front, a capital behind a hyphen: al-Bayati. */
const HYPHENATED = /^(?:al|el|ad|an|as|ash|at|ar|az|ul)[-‐‑]\p{Lu}/u
const CAPITAL = /^\p{Lu}/u
const NAME_LIMIT = 8

/** Whether a unit can be part of a name by its looks. */
export const looksLikeName = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (CAPITAL.test(unit.text) || HYPHENATED.test(unit.text))

/** Whether a unit can open a name: looks like one, and is no word that any sentence may open with. */
export const opensName = (unit: Unit | undefined): boolean => looksLikeName(unit) && !NO_NAME.has((unit as Unit).lower)

/** The run of name words that begins here, or null. Particles count only before another name word. */
export function nameRun(units: readonly Unit[], first: number, limit = units.length): Run | null {
  if (!opensName(units[first])) return null
  let last = first
  for (let index = first + 1; index < Math.min(limit, first + NAME_LIMIT); index += 1) {
    const unit = units[index] as Unit
    if (looksLikeName(unit) && !endsPossessive(units[index - 1] as Unit)) last = index
    else if (!(unit.kind === 'word' && PARTICLES.has(unit.lower))) break
  }
  return { first, last }
}

export const endsPossessive = ({ lower }: Unit): boolean => lower.endsWith("'s") || lower.endsWith("s'")

/** What a noun phrase says about who it stands for. Unit numbers; `name` and `role` may be missing. */
export type Named = { readonly name?: Run; readonly role?: Run }

/**
 * Finds the name and the role in a noun phrase.
 *
 * The name is the last run of name words of the phrase's head: “Joel Stone of the Daily” is Joel
 * Stone. Words that say what somebody is belong to the role, capital or not: “Military Expert
 * Alaa al-Nashou”, “presidential candidate Donald Trump”.
 */
export function namedIn(units: readonly Unit[], { first, last }: Run): Named {
  const headEnd = headLimit(units, first, last)
  const run = lastNameRun(units, first, headEnd)
  if (run === null) {
    const role = units.slice(first, last + 1).some(({ lower }) => ROLES.has(lower))
    return role ? { role: { first, last } } : {}
  }
  // “Security sources”, “Western estimates”, “Stone and Doe”: capitals, but nobody's name.
  if (run.last !== headEnd || units.slice(first, run.first).some(({ lower }) => lower === 'and')) return {}
  const only = (units[run.last] as Unit).lower
  if (COLLECTIVE.has(only) || UNNAMED.has(only)) return {}
  let start = run.first
  const words = units.slice(run.first, run.last + 1)
  const body = words.some(({ lower }) => BODIES.has(lower)) && !words.some(({ lower }) => ROLES.has(lower))
  if (!body) {
    for (let index = run.first; index < run.last; index += 1) {
      if (ROLES.has((units[index] as Unit).lower)) start = index + 1
    }
  }
  // A lone capital title is no name: “the President said”.
  if (start === run.last && ROLES.has((units[start] as Unit).lower)) return { role: { first, last: run.last } }
  if (endsPossessive(units[run.last] as Unit)) return {}
  // “analyst Jane Doe”, but not “the Doe” and not “the aging Doe”.
  const roleFirst = skipDeterminers(units, first, start)
  const hasRole = start > roleFirst && isRole(units.slice(roleFirst, start))
  const name = body
    ? { first: run.first, last: institutionEnd(units, run.last, last) }
    : { first: start, last: run.last }
  return hasRole ? { name, role: { first: roleFirst, last: start - 1 } } : { name }
}

/** The longest role behind a name, in units. */
const ROLE_REACH = 14

/** The role behind a name: “Jane Doe, a security analyst at the Post, …”, “X, who heads the board, …”. Null when there is none. */
export function roleBehind(units: readonly Unit[], name: Run): Run | null {
  if (units[name.last + 1]?.kind !== 'comma') return null
  const first = name.last + 2
  const opener = units[first]?.lower ?? ''
  if (!/^(a|an|the|who|his|her|its|their)$/.test(opener) && !ROLES.has(opener)) return null
  let last = first
  while (last + 1 < units.length && last - first < ROLE_REACH && units[last + 1]?.kind === 'word') last += 1
  const words = units.slice(first, last + 1)
  const heads =
    opener === 'who' &&
    /^(heads|leads|runs|directs|chairs|owns|edits|teaches|works|studies)$/.test(units[first + 1]?.lower ?? '')
  if (!heads && (opener === 'who' || !words.some(({ lower }) => ROLES.has(lower)))) return null
  return { first: heads ? first + 1 : first, last }
}

const isRole = (units: readonly Unit[]): boolean => {
  const last = units.at(-1) as Unit
  return (
    units.every(({ kind }) => kind === 'word') && (ROLES.has(last.lower) || ROLES.has(last.lower.replace(/s$/, '')))
  )
}

/** “US Embassy” takes “in Baghdad” with it. */
function institutionEnd(units: readonly Unit[], end: number, last: number): number {
  const link = units[end + 1]
  if (link === undefined || !/^(in|of|for)$/.test(link.lower)) return end
  const at = units[end + 2]?.lower === 'the' ? end + 3 : end + 2
  const run = at <= last ? nameRun(units, at, last + 1) : null
  return run === null ? end : run.last
}

function skipDeterminers(units: readonly Unit[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    /^(the|a|an|his|her|its|their|our|and|one|another|mr\.?|mrs\.?|ms\.?)$/.test((units[at] as Unit).lower)
  )
    at += 1
  return at
}

/** The last unit of the head: what stands before “of …”, “, who …”, “from …”. */
function headLimit(units: readonly Unit[], first: number, last: number): number {
  for (let index = first + 1; index <= last; index += 1) {
    const { kind, lower } = units[index] as Unit
    if (kind === 'comma' || kind === 'dash' || kind === 'bracket' || /^(who|which|whose|that)$/.test(lower))
      return index - 1
    if (kind === 'word' && PREPOSITIONS.has(lower)) {
      if (lower !== 'of' && lower !== 'for') return index - 1
      // “secretary of state John Kerry”, “director for policy Ann Lee”: the name comes after.
      const behind = units.slice(index + 1, last + 1).findIndex((unit) => unit.kind !== 'word')
      const stop = behind === -1 ? last : index + behind
      if (looksLikeName(units[index - 1]) || !looksLikeName(units[stop])) return index - 1
    }
  }
  return last
}

function lastNameRun(units: readonly Unit[], first: number, last: number): Run | null {
  let found: Run | null = null
  for (let index = first; index <= last; index += 1) {
    const run = nameRun(units, index, last + 1)
    if (run === null) continue
    found = run
    index = run.last
  }
  return found
}
