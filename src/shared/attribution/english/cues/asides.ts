import type { Unit } from '../../sentence/units'
import { formOf, hasFiniteVerb, isFiniteVerb } from '../grammar/verb-groups'
import { isNoun, isOneOf, isQuote, isThe, isVerb, isWord } from '../grammar/words'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** The longest aside between a subject and its verb, in units. */
const REACH = 40
/** What begins a clause of its own and no aside. */
const NO_ASIDE = set('and but or so yet he she they it we i you that')
const OPENERS = set(
  `who which whose whom where when as while asked speaking also too however meanwhile for in on at like citing referring writing now then
  along including himself herself`,
)
const RELATIVE = set('who which whose whom where that')

/** The comma or dash that opens the aside which ends at `close`: “Smith, who leads it, said”. Null where none ends there. */
export function asideStart(units: readonly Unit[], close: number): number | null {
  const kind = units[close]?.kind === 'dash' ? 'dash' : 'comma'
  for (let at = close - 1; at > 0 && at > close - REACH; at -= 1) {
    const unit = units[at] as Unit
    if (unit.kind === 'semicolon' || unit.kind === 'colon' || unit.kind === 'stop') return null
    if (unit.kind !== kind) continue
    const before = units[at - 1] as Unit
    if (isAgeOrPlace(units, at - 1)) continue
    const heads = isNoun(before) || isQuote(before) || before.kind === 'bracket'
    if (opensAside(units, at + 1, close))
      return heads || (isWord(before) && /^(?:PRON|NUM|ADJ)$/.test(before.tag)) ? at : null
    // Otherwise a comma inside the aside, unless a verb stands before it.
    if (!heads && !(isWord(before) && before.tag !== 'VERB')) return null
  }
  return null
}

/** “Doe, 69, said”; “Smith, R-Fla., chairman of the board, said”: go on to the comma behind the name. */
const isAgeOrPlace = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at]
  if (!isWord(unit)) return false
  return (
    /^\d+$/.test(unit.text) ||
    /^[RDI]-\p{L}/u.test(unit.text) ||
    (/\.$/.test(unit.text) && units[at - 1]?.kind === 'comma')
  )
}

/** Whether the words between two commas say more of what stands before them, and are no clause of their own. */
function opensAside(units: readonly Unit[], first: number, close: number): boolean {
  const opener = units[first]
  if (!isWord(opener)) return opener?.kind === 'bracket' || isQuote(opener)
  // “Democrats — and some Republicans — say”
  if (isThe(opener, 'and') && units[close]?.kind === 'dash') return !hasFiniteVerb(units, first, close)
  if (NO_ASIDE.has(opener.lower)) return false
  // “Doe, struck by it, said”
  if (OPENERS.has(opener.lower) || (opener.tag === 'VERB' && isWord(units[first + 1]))) return true
  for (let at = first; at < close; at += 1) {
    const unit = units[at]
    if (isOneOf(unit, RELATIVE)) return true
    if (isFiniteVerb(units, at) && !(isVerb(unit) && formOf(unit as Unit) === 'past')) return false
  }
  return true
}
