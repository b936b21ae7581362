import { type BriefingRecords, ranked } from '../domain/records'
import { valueWords } from './facet-words'
import { askedFacets, askedOf, type Facet, type Filter, isFiltering, STANCE_FACETS } from './filter'

/** What a value is called where no table of words has it: a voice by its name, a proposition by its number. */
export type Naming = (facet: Facet, value: string) => string

/**
 * A filter as a sentence, as the reader of a print must be told it; empty when it leaves nothing out.
 *
 * "rejects the statement or only if / in part · P1 · Ada Moreno · forecast · since 2022"
 */
export function filterWords(filter: Filter, nameOf: Naming): string {
  if (!isFiltering(filter)) return ''
  const asked = askedFacets(filter)
  const part = (facet: Facet): string => {
    const words = askedOf(filter, facet).map((value) => worded(facet, valueWords(facet, value) ?? nameOf(facet, value)))
    return filter.not.includes(facet) ? neither(words) : either(words)
  }
  const isStance = (facet: Facet): boolean => (STANCE_FACETS as readonly Facet[]).includes(facet)
  const ofStance = asked.filter(isStance).map(part)
  const { propositionId } = filter
  const towards = propositionId === null ? 'towards any statement' : nameOf('propositions', propositionId)
  const words = filter.text.trim()
  return [
    ...ofStance,
    ...(ofStance.length > 0 ? [towards] : []),
    ...asked.filter((facet) => !isStance(facet)).map(part),
    between(filter.since, filter.until),
    words === '' || /^["“«].*["”»]$/.test(words) ? words : `“${words}”`,
  ]
    .filter((each) => each !== '')
    .join(' · ')
}

/** Names of voices, statements and sources of one briefing; what is gone is said to be. */
export function namesIn(records: BriefingRecords): Naming {
  const propositions = ranked(records.proposition)
  return (facet, value) => {
    if (facet === 'voices') return records.voice.find(({ id }) => id === value)?.name ?? 'a deleted voice'
    if (facet === 'sources') {
      const source = records.source.find(({ id }) => id === value)
      return source ? source.title || source.outlet : 'a deleted source'
    }
    if (facet !== 'propositions') return value
    const at = propositions.findIndex(({ id }) => id === value)
    return at < 0 ? 'a deleted statement' : `P${at + 1}`
  }
}

/** Says which part of a filter a value belongs to, where the value does not say so itself. */
function worded(facet: Facet, words: string): string {
  switch (facet) {
    case 'affiliations':
    case 'origins':
    case 'topics':
    case 'grades':
      return `${PREFIXES[facet]} ${words}`
    case 'propositions':
      return `speaks to ${words}`
    case 'kinds':
      return words.toLowerCase()
    case 'briefings':
    case 'sources':
      return `in “${words}”`
    case 'languages':
      return `in ${words}`
    default:
      return words
  }
}

const PREFIXES = { affiliations: 'of', origins: 'from', topics: 'topic', grades: 'grade' } as const

function between(since: string, until: string): string {
  if (since === '' && until === '') return ''
  if (since === until) return `in ${since}`
  if (until === '') return `since ${since}`
  return since === '' ? `until ${until}` : `${since} to ${until}`
}

const either = (words: readonly string[]): string => joined(words, 'or')

const neither = (words: readonly string[]): string =>
  words.length === 1 ? `not ${words[0]}` : `neither ${joined(words, 'nor')}`

const joined = (words: readonly string[], by: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)}`
