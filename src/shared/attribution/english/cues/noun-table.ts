/**
 * The nouns that attribute: “his claim that”, “their call for”. To add one, add it to the line that behaves like it.
 *
 * Our own list.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A clause with “that” may follow, whoever holds it. */
export const THAT_NOUNS = set(
  `claim claims warning warnings statement statements assertion assertions accusation accusations allegation allegations promise promises
  prediction predictions suggestion suggestions argument arguments announcement announcements fear fears concern concerns worry worries hope hopes
  belief beliefs doubt doubts skepticism scepticism conclusion conclusions complaint complaints insistence contention admission acknowledgment
  acknowledgement denial view remark remarks comment comments`,
)

/** What follows a preposition may be the statement, where somebody is named as holding it. */
export const HELD_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'claim claims warning warnings accusation accusations allegation allegations prediction predictions criticism complaint complaints fear fears'
    .split(' ')
    .map((noun) => [noun, set('of about')] as const),
  ...'call calls'.split(' ').map((noun) => [noun, set('for to')] as const),
  ...'promise promises pledge pledges vow vows threat threats'.split(' ').map((noun) => [noun, set('to')] as const),
])

export const isNounCue = (lower: string): boolean => THAT_NOUNS.has(lower) || HELD_NOUNS.has(lower)
