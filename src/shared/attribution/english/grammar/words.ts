import type { Unit } from '../../sentence/units'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const AUXILIARIES = set(
  `is are was were be been being am has have had having do does did will would can could shall should may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't ain't ought`,
)
/** Auxiliaries that leave open whether it happens. */
export const MODALS = set(
  `will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't ought let let's`,
)
export const NEGATIONS = set(
  `not never no neither nor without isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot
  couldn't shouldn't mustn't ain't`,
)
export const BE = set(`is are was were be been being am isn't aren't wasn't weren't get gets got getting`)
export const HAVE = set(`has have had having hasn't haven't hadn't`)
export const SUBJECT_PRONOUNS = set('he she they it i we you who')
export const POSSESSIVES = set('his her its their our my your whose')
/** Words that begin a clause about the noun before them. */
export const RELATIVES = set('who which that whom whose')
/** Words that begin a clause which depends on another. */
export const SUBORDINATORS = set(
  'while although though because if unless since when whereas after before until once as whether where even despite',
)
export const QUESTION_WORDS = set('whether if what why how who whom where when which whose')
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday')
/** Days, months and the like: they say when without a preposition. */
export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later afterward afterwards recently
  january february march april may june july august september october november december mon tue tues wed thu thurs fri sat sun
  morning afternoon evening night week month year weekend last this next jan feb aug sept oct nov dec
  jan. feb. aug. sept. oct. nov. dec. ago again simply only also now then`,
)

/** A word, a quotation. */
export type Word = Unit & { readonly kind: 'word' }
export type Quote = Unit & { readonly kind: 'quote' }

export const isWord = (unit: Unit | undefined): unit is Word => unit?.kind === 'word'
export const isQuote = (unit: Unit | undefined): unit is Quote => unit?.kind === 'quote'
/** Whether a unit is one of these words. */
export const isOneOf = (unit: Unit | undefined, words: ReadonlySet<string>): boolean =>
  unit?.kind === 'word' && words.has(unit.lower)
/** Whether a unit is this word. */
export const isThe = (unit: Unit | undefined, word: string): boolean => unit?.kind === 'word' && unit.lower === word

/** Whether a clause can end at this unit. */
export const isBreak = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.kind === 'stop' ||
  unit.kind === 'comma' ||
  unit.kind === 'dash' ||
  unit.kind === 'semicolon'

/** Whether a quotation ends with a comma: then its sentence goes on. */
export const endsWithComma = (unit: Unit | undefined): boolean => isQuote(unit) && /,["“”»«’']*$/u.test(unit.text)

/** Whether a word is a pronoun with its auxiliary: he's, they've, I'd. */
export const isContracted = (unit: Unit | undefined): boolean =>
  isWord(unit) && /^(?:i|you|he|she|it|we|they|who|there|that|what|here)'(?:s|re|ve|d|m|ll)$/.test(unit.lower)

export const isVerb = (unit: Unit | undefined): boolean => isWord(unit) && (unit.tag === 'VERB' || unit.tag === 'AUX')

export const isAuxiliary = (unit: Unit | undefined): boolean =>
  isOneOf(unit, AUXILIARIES) && unit?.text !== 'May' && unit?.text !== 'Will'

export const isNoun = (unit: Unit | undefined): boolean => isWord(unit) && (unit.tag === 'NOUN' || unit.tag === 'PROPN')

export const isName = (unit: Unit | undefined): boolean => isWord(unit) && unit.tag === 'PROPN'

/** Whether a word says whose what follows is: Doe's, their. */
export const isPossessive = (unit: Unit | undefined): boolean =>
  isWord(unit) && (/(?:'s|s')$/.test(unit.lower) || POSSESSIVES.has(unit.lower)) && !isContracted(unit)

export const isAdverb = (unit: Unit | undefined): boolean =>
  isWord(unit) && (unit.tag === 'ADV' || (/[^l]ly$/.test(unit.lower) && unit.tag !== 'NOUN' && unit.tag !== 'PROPN'))

/** Whether a word opens a phrase that says when, where or how: a preposition. */
export const isPreposition = (unit: Unit | undefined): boolean => isWord(unit) && unit.tag === 'ADP'
