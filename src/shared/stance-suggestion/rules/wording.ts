import { isDenial } from '../polarity'
import type { Evidence, Reading } from './evidence'

/** Of a statement's words, the share that a claim has to repeat to say the same; a bare fact has fewer to repeat. */
const SAME_WORDS = { fact: 0.7, other: 0.8 } as const

/** How many words after “should” what it demands has to come. */
const NEAR = 4

const OUGHT = /\b(?:should|must|ought to|needs? to|have to|has to)\b(\s+not\b|n['’]t\b|\s+never\b)?/i

/** “Yes” and “no” to a statement that is put as a question. */
export function answerOf(text: string): Evidence[] {
  const [word] = /^\s*(?:yes|of course|definitely|absolutely|exactly|no(?=[,.;:!]))\b/i.exec(text) ?? []
  if (word === undefined) return []
  return [{ rule: 'answer', amount: /no/i.test(word) ? -1 : 1, reason: `answers “${word.trim()}”` }]
}

/** The statement's own demand, made or refused: “the cap should not be extended”. */
export function demandOf({ text, words, statement: { frame, topic, predicate, denied } }: Reading): Evidence[] {
  const found = frame === 'demand' ? OUGHT.exec(text) : null
  if (!found) return []
  const next = words.filter(({ start }) => start >= found.index + found[0].length).slice(0, NEAR)
  const demanded = next.find(({ stem }) => predicate.has(stem))
  // “Parents should provide it” demands something else than “provide it”: the subject has to be the topic, or us.
  const subject = words.filter(({ start }) => start < found.index)
  if (!demanded || !subject.some((word) => topic.has(word.stem) || word.text === 'we')) return []
  const refused = found[1] !== undefined || next.some((_, at) => isDenial(next, at))
  const same = refused === denied
  const reason = `${same ? 'demands' : 'refuses'} the same: “${text.slice(found.index, demanded.end)}”`
  return [{ rule: 'demand', amount: same ? 1 : -1, reason }]
}

/** Nearly the statement's own words, affirmed or denied. Of demands it shows nothing: both sides repeat them. */
export function sameWordsOf({ words, statement: { frame, topic, predicate, denied } }: Reading): Evidence[] {
  const content = [...topic.keys(), ...predicate]
  if (frame === 'demand' || content.length < 2) return []
  const said = new Map(words.map(({ stem }, at) => [stem, at]))
  const repeated = content.flatMap((stem) => said.get(stem) ?? [])
  if (repeated.length < SAME_WORDS[frame === 'fact' ? 'fact' : 'other'] * content.length) return []
  const last = Math.max(...repeated)
  const refused = words.filter((_, at) => at < last && isDenial(words, at)).length % 2 === 1
  const same = refused === denied
  return [
    { rule: 'same-words', amount: same ? 1 : -1, reason: `${same ? 'says' : 'denies'} it in nearly the same words` },
  ]
}
