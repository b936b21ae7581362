import type { Run } from '../../run'
import type { Unit } from '../../sentence/units'
import {
  endsWithComma,
  isName,
  isNoun,
  isOneOf,
  isPossessive,
  isQuote,
  isThe,
  isVerb,
  isWord,
  POSSESSIVES,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './words'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** The longest noun phrase, in units. */
const REACH = 24
/** Adverbs that can stand inside a noun phrase. */
const DEGREES = set(
  'nearly almost about more most very roughly only so too well highly newly long least less just not former',
)
/** Words that can be a noun phrase by themselves without being nouns. */
const QUANTITIES = set(
  'many some others all both several most few none each another one those these this that more half two three four',
)
/** What can join a phrase to the noun it says more of. */
const LINKS = set(
  `of for at in from with on to by against about between among near over under than like including behind inside within outside
  across around`,
)
const PEOPLE_PRONOUNS = set(
  'others one everyone everybody someone somebody anyone nobody none those many some most both all',
)
const SURVEYED = set('those voters people respondents adults residents')

/** Whether a noun phrase can hold this unit, before or as its head. */
export function isNominal(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined) return false
  if (unit.kind === 'quote') return isNameOrWord(units, at)
  if (unit.kind === 'bracket') return true
  if (unit.kind !== 'word') return unit.kind === 'other' && /[$€£%#&/]/.test(unit.text)
  switch (unit.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
    case 'X':
    case '':
      return true
    case 'DET':
      return !RELATIVES.has(unit.lower) && unit.lower !== 'what'
    case 'PRON':
      return (!RELATIVES.has(unit.lower) && unit.lower !== 'what') || POSSESSIVES.has(unit.lower)
    case 'ADV':
      return DEGREES.has(unit.lower) || isModifier(units, at)
    case 'VERB':
      return isModifier(units, at) || (/^\p{Lu}/u.test(unit.text) && isNoun(units[at - 1]))
    default:
      return false
  }
}

/** Whether a verb form or adverb stands inside a noun phrase: “the leading candidate”, “a recently passed law”, “his handling”. */
export function isModifier(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const behind = units[at + 1]
  if (!isWord(before) || behind === undefined) return false
  const opener = before.tag === 'ADV' ? units[at - 2] : before
  if (!opensPhrase(opener)) return false
  const gerund =
    before === opener && before.tag !== 'ADJ' && before.tag !== 'NUM' && /ing$/.test((units[at] as Unit).lower)
  return (
    gerund || isNoun(behind) || (isWord(behind) && (behind.tag === 'ADJ' || behind.tag === 'VERB')) || isQuote(behind)
  )
}

const opensPhrase = (unit: Unit | undefined): boolean =>
  isWord(unit) &&
  (unit.tag === 'DET' || unit.tag === 'ADJ' || unit.tag === 'NUM' || isOneOf(unit, POSSESSIVES) || isPossessive(unit))

/** “Fast and Furious”, a “smart” pump: a quotation that is a name or a word in a phrase, and no statement. */
function isNameOrWord(units: readonly Unit[], at: number): boolean {
  const { text } = units[at] as Unit
  const before = units[at - 1]
  if (isWord(before) && (before.tag === 'DET' || before.tag === 'ADJ' || isPossessive(before))) return true
  return text.length < 45 && !/[,.!?…—–-]["“”»«’']*$/u.test(text)
}

function canHead(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (isQuote(unit)) return isNameOrWord(units, at)
  if (!isWord(unit)) return false
  if (isNoun(unit) || /^(?:NUM|X|ADJ|)$/.test(unit.tag)) return true
  if (unit.tag === 'PRON') return !POSSESSIVES.has(unit.lower)
  return (
    (QUANTITIES.has(unit.lower) && unit.tag !== 'SCONJ') ||
    (unit.tag === 'VERB' && /ing$/.test(unit.lower) && isModifier(units, at))
  )
}

/** The noun phrase that ends with this unit, with what hangs on its head (“officials in Oslo”), or null. */
export function phraseEndingAt(units: readonly Unit[], last: number, from = 0): Run | null {
  let end = last
  while (end >= from && units[end]?.kind === 'bracket') end -= 1
  const unit = units[end]
  if (end < from || unit === undefined) return null
  if (!canHead(units, end)) {
    // “those surveyed”
    const surveyed = isVerb(unit) && /ed$/.test(unit.lower) && isOneOf(units[end - 1], SURVEYED)
    return surveyed ? phraseEndingAt(units, end - 1, from) : null
  }
  const alone =
    isWord(unit) && (SUBJECT_PRONOUNS.has(unit.lower) || (unit.tag === 'PRON' && !PEOPLE_PRONOUNS.has(unit.lower)))
  if (alone && !isThe(units[end - 1], 'of')) {
    return { first: end, last: end }
  }
  let first = end
  for (let at = end - 1; at >= from && end - at < REACH; at -= 1) {
    const current = units[at]
    if (isOneOf(current, SUBJECT_PRONOUNS) || endsWithComma(current)) break
    if (isNominal(units, at)) {
      if (opensAlone(units[first]) && !isThe(current, 'all') && !isThe(current, 'both')) break
      first = at
    } else if (at - 1 >= from && joinsBackwards(units, at, first)) {
      first = at - 1
      at -= 1
    } else break
  }
  while (first < end && units[first]?.kind === 'bracket') first += 1
  return { first: withQuantity(units, first, from), last }
}

/** A determiner opens a phrase: what stands before it is another one, unless a preposition or “and” joins them. */
const opensAlone = (unit: Unit | undefined): boolean =>
  isWord(unit) && (unit.tag === 'DET' || POSSESSIVES.has(unit.lower))

/** Whether the preposition or “and” at `link` joins the phrase that begins at `behind` to what stands before it. */
function joinsBackwards(units: readonly Unit[], link: number, behind: number): boolean {
  const unit = units[link]
  const left = units[link - 1]
  if (!canHead(units, link - 1) || isOneOf(left, SUBJECT_PRONOUNS)) return false
  if (isOneOf(unit, LINKS)) return true
  if (!isThe(unit, 'and') && !isThe(unit, 'or') && unit?.text !== '&') return false
  // “researchers and officials”, but not “he left, and officials” and not “the questions and Doe”
  const right = units[behind]
  if (isOneOf(right, SUBJECT_PRONOUNS)) return false
  if (isWord(left) && left.tag === 'NOUN' && isName(right)) return false
  return !isQuote(left) || isQuote(right)
}

/** “four out of 10 voters”, “at least 200 people”: what stands before a number and belongs to it. */
function withQuantity(units: readonly Unit[], first: number, from: number): number {
  const lower = (at: number): string => (at >= from && isWord(units[at]) ? (units[at] as Unit).lower : '')
  if (lower(first - 1) === 'of' && lower(first - 2) === 'out' && first - 3 >= from)
    return withQuantity(units, first - 3, from)
  if (/^(?:least|most)$/.test(lower(first - 1)) && lower(first - 2) === 'at') return first - 2
  if (lower(first - 1) === 'than' && /^(?:more|less|fewer)$/.test(lower(first - 2))) return first - 2
  if (/^(?:about|around|nearly|over|some|roughly)$/.test(lower(first - 1)) && units[first]?.tag === 'NUM')
    return first - 1
  return first
}

/**
 * The noun phrase that begins with this unit, or null.
 *
 * @param deep with what hangs on its head: “the board of the bank and its staff”.
 */
export function phraseStartingAt(units: readonly Unit[], first: number, limit: number, deep = true): Run | null {
  let head = -1
  let last = -1
  for (let at = first; at < Math.min(limit, first + REACH); at += 1) {
    const unit = units[at]
    if (isNominal(units, at)) {
      const opens = isWord(unit) && (unit.tag === 'DET' || unit.tag === 'PRON') && !isPossessive(units[at - 1])
      if (opens && head === at - 1 && at > first) break
      if (canHead(units, at)) head = at
      last = at
    } else if (deep && head !== -1 && isWord(unit) && joinsForwards(units, at)) {
      last = at
      // Behind a link a determiner opens no phrase of its own.
      head = -2
    } else break
  }
  while (last > first && !canHead(units, last) && units[last]?.kind !== 'bracket') last -= 1
  return last !== -1 && (canHead(units, last) || units[last]?.kind === 'bracket') ? { first, last } : null
}

const joinsForwards = (units: readonly Unit[], link: number): boolean =>
  (isOneOf(units[link], LINKS) || isThe(units[link], 'and') || isThe(units[link], 'or')) && isNominal(units, link + 1)
