import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import type { Statement } from '../../statement'
import type { Cue } from '../cues/cues'
import { phraseEndingAt, phraseStartingAt } from '../grammar/noun-phrases'
import { isSomebody } from '../grammar/somebody'
import { isQuote, isThe, isWord } from '../grammar/words'
import { contentEnd } from './content-end'

/** How far behind its verb the agent may stand, in units. */
const REACH = 14

/** “The plan was described by officials as a shame”, “is seen by Doe as”. Null where nobody is named. */
export function passiveOf(units: readonly Unit[], cue: Cue): Statement | null {
  const { group, uses } = cue
  if (!group.passive || group.negated || group.modal) return null
  if (!uses.some(({ takes }) => takes.has('object-as') || takes.has('object'))) return null
  const subject = phraseEndingAt(units, group.first - 1)
  const by = agentMark(units, cue.last + 1)
  const agent = by === null ? null : phraseStartingAt(units, by + 1, units.length)
  if (subject === null || by === null || agent === null || !isSomebody(units, agent)) return null
  // “was called “mad” by Doe”, “was called by Doe “mad””
  const said = by > cue.last + 1 ? { first: cue.last + 1, end: by } : behindAgent(units, agent)
  if (said === null || said.end <= said.first) return null
  return {
    rule: 'passive',
    place: 'behind',
    content: [{ first: subject.first, end: subject.last + 1 }, said],
    who: agent,
    cue: { first: group.first, last: cue.last },
    denied: uses.some(({ denies }) => denies),
    within: null,
  }
}

function behindAgent(units: readonly Unit[], agent: Run): { readonly first: number; readonly end: number } | null {
  const first = agent.last + 1
  const opener = units[first]
  if (!isQuote(opener) && !(isWord(opener) && /^(?:as|for|of|to)$/.test(opener.lower))) return null
  return { first, end: contentEnd(units, first, units.length, 'phrase') }
}

/** The “by” that belongs to the verb: before anything else begins. */
function agentMark(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < Math.min(units.length, from + REACH); at += 1) {
    if (isThe(units[at], 'by')) return at
    if (!/^(?:word|quote|bracket)$/.test((units[at] as Unit).kind)) return null
  }
  return null
}
