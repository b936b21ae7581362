import type { Form } from '../grammar/verb-groups'
import { type Frame, VERB_CLASSES, type VerbClass } from './verb-table'

/** What a verb, with the words that must follow it, can take. */
export type VerbUse = {
  readonly verb: string
  /** Words that must follow and belong to it: “out” of “point out”. */
  readonly particles: readonly string[]
  readonly takes: ReadonlySet<Frame>
  readonly listener: 'may' | 'must' | 'never'
  /** Whether it tells what somebody thinks, not what they say. */
  readonly belief: boolean
  /** Whether it denies what follows. */
  readonly denies: boolean
}

type Entry = { readonly form: Form; readonly uses: VerbUse[] }

const ENTRIES = new Map<string, Entry>()

for (const verbClass of VERB_CLASSES) {
  for (const written of verbClass.verbs.split(/\s+/)) addVerb(verbClass, written)
}

/** The verb that a word in small letters is a form of, or undefined. */
export const verbEntry = (lower: string): Entry | undefined => ENTRIES.get(lower)

/** Adds all forms of a verb as the table writes it: `speak/spoke/spoken+out+against`. */
function addVerb({ takes, listener, means }: VerbClass, written: string): void {
  const [head = '', ...particles] = written.split('+')
  const [base = '', past = pastOf(base), participle = past] = head.split('/')
  const forms = new Map<string, Form>([
    [base, 'base'],
    [thirdOf(base), 'third'],
    [participle, 'participle'],
    [past, 'past'],
    [ingOf(base, past), 'ing'],
  ])
  for (const [text, form] of forms) {
    const entry = ENTRIES.get(text) ?? { form, uses: [] }
    const index = entry.uses.findIndex((use) => use.verb === base && use.particles.join() === particles.join())
    const same = entry.uses[index]
    const use: VerbUse = {
      verb: base,
      particles,
      takes: new Set([...(same?.takes ?? []), ...takes]),
      listener: listener ?? same?.listener ?? 'never',
      belief: means === 'belief',
      denies: means === 'denial',
    }
    entry.uses.splice(index === -1 ? entry.uses.length : index, index === -1 ? 0 : 1, use)
    // The use with the most particles is tried first.
    entry.uses.sort((a, b) => b.particles.length - a.particles.length)
    ENTRIES.set(text, entry)
  }
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** What the past doubles, the participle doubles: admitted, admitting. */
function ingOf(base: string, past: string): string {
  if (past.length > base.length + 2 && past.startsWith(base)) return `${past.slice(0, -2)}ing`
  return /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}
