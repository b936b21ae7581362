import { arabicClauses, isArabic } from './arabic'
import { type Cue, cuesIn } from './cues'
import { nameRun, opensName, type Run } from './names'
import { type Subject, subjectAfter, subjectBefore } from './subjects'
import type { Unit } from './units'
import { BODIES, COLLECTIVE, FINITE, OUTLETS, PREPOSITIONS, ROLES, UNNAMED } from './words'

/** Words of a sentence that say who speaks. Unit numbers, both ends included. */
export type Clause = {
  readonly cue: Run
  readonly sort: Cue['sort'] | 'according' | 'for'
  /** The whole of it, subject and verb. */
  readonly span: Run
  /** Who; null when the verb has no subject of its own and nobody before it. */
  readonly who: Run | null
  /** Whether the subject stands behind the verb: “said Jane Doe”. */
  readonly inverted: boolean
  /** Whether the subject is taken over from the clause before. */
  readonly inherited: boolean
}

/** The clauses of a sentence that say who speaks, in reading order, without overlap. */
export function clausesIn(units: readonly Unit[]): Clause[] {
  if (units.some(isArabic)) return arabicClauses(units)
  const clauses: Clause[] = [...forClause(units)]
  const cues = cuesIn(units)
  const according = accordingClauses(units)
  let from = clauses[0] === undefined ? 0 : clauses[0].span.last + 1
  for (const cue of cues) {
    if (cue.first < from) continue
    const clause = clauseOf(units, cue, from, clauses.at(-1) ?? null)
    if (clause === null || according.some(({ span }) => overlap(span, clause.span))) continue
    clauses.push(clause)
    from = clause.span.last + 1
  }
  return [...clauses, ...according].sort((a, b) => a.span.first - b.span.first)
}

const overlap = (a: Run, b: Run): boolean => a.first <= b.last && b.first <= a.last

function clauseOf(units: readonly Unit[], cue: Cue, from: number, before: Clause | null): Clause | null {
  const previous = units[cue.first - 1]
  const base = { cue: { first: cue.first, last: cue.last }, sort: cue.sort } as const
  const closed =
    previous === undefined || previous.kind === 'comma' || previous.kind === 'quote' || previous.kind === 'dash'
  if (cue.form === 'finite' && closed && previous !== undefined && cue.sort !== 'calls') {
    const behind = subjectAfter(units, cue)
    if (
      behind !== null &&
      (previous.kind === 'quote' ||
        (isSomebody(units, behind.run) && endsClause(units, behind) && isClause(units, from, cue.first)))
    ) {
      return { ...base, who: behind.run, span: behind.clause, inverted: true, inherited: false }
    }
  }
  if (cue.form === 'participle') {
    const who = before?.who ?? mainSubject(units, cue.first)
    const set = closed || /^(and|but|by|in|before|after|while|than)$/.test(previous?.lower ?? '')
    if (!set || previous === undefined) return null
    return { ...base, who, span: base.cue, inverted: false, inherited: true }
  }
  const subject: Subject | null = subjectBefore(units, cue, from)
  if (subject !== null && isLoose(units, subject)) return null
  if (subject !== null) return { ...base, who: subject.run, span: subject.clause, inverted: false, inherited: false }
  // “X said A and added B”, “X criticised A, said B and …”
  const joined = /^(and|but|then|also|later)$/.test(previous?.lower ?? '') || previous?.kind === 'comma'
  const who = before?.who ?? mainSubject(units, cue.first)
  return joined && who !== null ? { ...base, who, span: base.cue, inverted: false, inherited: true } : null
}

/** “, wrote a long book” has no speaker behind its verb; “, wrote a reader” has. */
const isSomebody = (units: readonly Unit[], { first, last }: Run): boolean =>
  units
    .slice(first, last + 1)
    .some(
      (unit) =>
        opensName(unit) || SOMEBODY.some((words) => words.has(unit.lower)) || /^(he|she|they|we|i)$/.test(unit.lower),
    )
/** Whether these units hold a clause of their own and not just a name with what it goes by. */
const isClause = (units: readonly Unit[], from: number, end: number): boolean =>
  units.slice(from, end).some(({ kind, lower }, index, all) => {
    if (kind === 'quote') return true
    // “a Republican who has refused”: a verb inside what somebody goes by.
    if (/^(who|which|that)$/.test(all[index - 1]?.lower ?? '')) return false
    if (FINITE.has(lower) || /^(it|he|she|they|we|i|there)'(s|ll|re|ve|d)$/.test(lower)) return true
    return index > 0 && /ed$/.test(lower)
  })
const SOMEBODY = [ROLES, UNNAMED, COLLECTIVE, BODIES, OUTLETS]

function endsClause(units: readonly Unit[], { clause }: Subject): boolean {
  const next = units[clause.last + 1]
  if (next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'dash') return true
  return (
    next.kind === 'word' &&
    (PREPOSITIONS.has(next.lower) ||
      /^(who|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower))
  )
}

/** “those who said so”, “if she says so”, “when I asked”: nobody in particular, or nothing said. */
function isLoose(units: readonly Unit[], { run }: Subject): boolean {
  const before = units[run.first - 1]
  if (/^(if|unless|whether|until)$/.test(before?.lower ?? '')) return true
  if ((units[run.first] as Unit).lower === 'you') return true
  return (
    run.first === run.last &&
    /^(who|which)$/.test((units[run.first] as Unit).lower) &&
    before?.kind === 'word' &&
    !opensName(before)
  )
}

/** The subject of a sentence, as a guess: the name near its front. */
function mainSubject(units: readonly Unit[], before: number): Run | null {
  for (let at = 0; at < Math.min(before, 6); at += 1) {
    if (FINITE.has((units[at] as Unit).lower)) return null
    if (/^(he|she|they)$/.test((units[at] as Unit).lower)) return { first: at, last: at }
    const run = nameRun(units, at, before)
    if (run !== null) return { first: 0 < at && ROLES.has((units[at - 1] as Unit).lower) ? at - 1 : at, last: run.last }
  }
  return null
}

/** “According to X, …” and “…, according to X”. */
function accordingClauses(units: readonly Unit[]): Clause[] {
  const found: Clause[] = []
  for (let at = 0; at < units.length - 2; at += 1) {
    if ((units[at] as Unit).lower !== 'according' || (units[at + 1] as Unit).lower !== 'to') continue
    let last = at + 1
    while (last + 1 < units.length && belongsToName(units, last + 1)) last += 1
    if (last === at + 1) continue
    const cue = { first: at, last: at + 1 }
    found.push({
      cue,
      sort: 'according',
      span: { first: at, last },
      who: { first: at + 2, last },
      inverted: true,
      inherited: false,
    })
    at = last
  }
  return found
}

const belongsToName = (units: readonly Unit[], at: number): boolean => {
  const { kind, lower } = units[at] as Unit
  return (
    kind === 'bracket' ||
    (kind === 'word' && !FINITE.has(lower) && !/^(which|who|that|but|while|as|when|because)$/.test(lower))
  )
}

/** “For researcher X, the heart of it lies elsewhere.” Only with a role: “For Jane” is something else. */
function forClause(units: readonly Unit[]): Clause[] {
  if (units[0]?.lower !== 'for') return []
  const comma = units.findIndex(({ kind }) => kind !== 'word')
  if (comma < 3 || comma > 12 || units[comma]?.kind !== 'comma') return []
  const role = units.slice(1, comma).some(({ lower }) => ROLES.has(lower))
  if (!role || !opensName(units[comma - 1])) return []
  const span = { first: 0, last: comma - 1 }
  return [
    {
      cue: { first: 0, last: 0 },
      sort: 'for',
      span,
      who: { first: 1, last: comma - 1 },
      inverted: true,
      inherited: false,
    },
  ]
}
