import type { Found } from './found'
import type { Sentence } from './sentence/sentences'
import type { Unit } from './sentence/units'

/** “TAPPER: …”, “Q: …” at the start of a line. */
const LABEL = /^(\p{Lu}[\p{L}.'’ -]{0,30}): (?=\S)/gmu
/** How often each label must stand there, and how many must, before a text is taken for a conversation. */
const TURNS = 2
const SPEAKERS = 2

/** The labels of those who take turns in a text that prints a conversation; none for any other text. */
export function labelsIn(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [, label = ''] of text.matchAll(LABEL)) counts.set(label, (counts.get(label) ?? 0) + 1)
  const labels = [...counts].filter(([, count]) => count >= TURNS).map(([label]) => label)
  return new Set(labels.length >= SPEAKERS ? labels : [])
}

/** The turn that a sentence opens, to the end of its line; null where it opens none. */
export function turnOf(text: string, { units, first, paragraph }: Sentence, labels: ReadonlySet<string>): Found | null {
  if (!first || labels.size === 0) return null
  const start = (units[0] as Unit).start
  const colon = text.indexOf(':', start)
  const label = text.slice(start, colon)
  if (!labels.has(label)) return null
  const lineEnd = text.indexOf('\n', colon)
  const line = text.slice(colon + 1, lineEnd === -1 ? text.length : lineEnd)
  const piece = { start: colon + 1 + line.length - line.trimStart().length, end: colon + 1 + line.trimEnd().length }
  return {
    pieces: [piece],
    speaker: { start, end: colon, text: label, ...(/^.$/u.test(label) ? {} : { name: label }) },
    cue: { start: colon, end: colon + 1, text: ':' },
    rule: 'transcript',
    place: 'before',
    denied: false,
    within: null,
    paragraph,
    open: false,
  }
}
