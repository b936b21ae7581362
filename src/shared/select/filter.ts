import { z } from 'zod'
import { CLAIM_TYPES } from '../domain/claim'
import { RELIABILITIES } from '../domain/grade'
import { MARKINGS } from '../domain/marking'
import { BASES, LEANS, STANCES } from '../domain/stance'
import { VOICE_KINDS } from '../domain/voice'

/** A stance, or that none was judged yet: blank never means two things. */
export const JUDGEMENT_STATES = [...STANCES, 'not-judged'] as const
export type JudgementState = (typeof JUDGEMENT_STATES)[number]

/** What else can be said of where a claim stands in its briefing. */
export const STATUSES = [
  'cited',
  'not-cited',
  'first-hand',
  'second-hand',
  'corroborated',
  'contradicted',
  'repeats',
  'ungraded',
  'withdrawn',
] as const
export type ClaimStatus = (typeof STATUSES)[number]

/** Which notes a claim has. */
export const NOTE_STATES = ['none', 'some', 'open', 'question', 'correction'] as const
export type NoteState = (typeof NOTE_STATES)[number]

/** The parts of a filter that speak of a claim's stances. */
export const STANCE_FACETS = ['stances', 'bases', 'leans'] as const
/** The parts of a filter that ask for values of a claim itself. */
export const PLAIN_FACETS = [
  'voices',
  'kinds',
  'affiliations',
  'origins',
  'propositions',
  'topics',
  'types',
  'grades',
  'statuses',
  'notes',
  'markings',
  'briefings',
  'sources',
  'outlets',
  'languages',
] as const
/** Every part of a filter that is a choice of values. */
export const FACETS = [...STANCE_FACETS, ...PLAIN_FACETS] as const
export type StanceFacet = (typeof STANCE_FACETS)[number]
export type PlainFacet = (typeof PLAIN_FACETS)[number]
export type Facet = (typeof FACETS)[number]

/** The most values that one part may ask for. */
const MOST_VALUES = 1_000
/** The longest value, in UTF-16 code units: that of a record's line. */
const LONGEST_VALUE = 2_000

const values = () => z.array(z.string().max(LONGEST_VALUE)).max(MOST_VALUES).default([])
const DayBound = z.union([z.literal(''), z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)]).default('')

/**
 * Which claims to show. AND across parts, OR inside one; an empty part asks for nothing, and a
 * part that is named in `not` keeps what has none of its values.
 *
 * Stance, basis and lean are meant of one position, towards `propositionId`, or towards any
 * proposition when that is null. Values are ids inside one briefing; over the whole library
 * voices and propositions go by the keys of `identity.ts`. `since` and `until` are a year, a month
 * or a day (ISO 8601) of the source's publication, both inclusive.
 */
export const FilterSchema = z.strictObject({
  propositionId: z.string().max(LONGEST_VALUE).nullable(),
  stances: z.array(z.enum(JUDGEMENT_STATES)),
  bases: z.array(z.enum(BASES)).default([]),
  leans: z.array(z.enum(LEANS)).default([]),
  voices: values(),
  kinds: z.array(z.enum(VOICE_KINDS)),
  affiliations: values(),
  origins: values(),
  propositions: values(),
  topics: values(),
  types: z.array(z.enum(CLAIM_TYPES)),
  grades: z.array(z.enum(RELIABILITIES)),
  statuses: z.array(z.enum(STATUSES)).default([]),
  notes: z.array(z.enum(NOTE_STATES)).default([]),
  markings: z.array(z.enum(MARKINGS)).default([]),
  briefings: values(),
  sources: values(),
  outlets: values(),
  languages: values(),
  since: DayBound,
  until: DayBound,
  text: z.string().max(1_000),
  not: z.array(z.enum(FACETS)).default([]),
})
export type Filter = z.infer<typeof FilterSchema>

/** The filter that keeps every claim. */
export const NO_FILTER: Filter = {
  propositionId: null,
  stances: [],
  bases: [],
  leans: [],
  voices: [],
  kinds: [],
  affiliations: [],
  origins: [],
  propositions: [],
  topics: [],
  types: [],
  grades: [],
  statuses: [],
  notes: [],
  markings: [],
  briefings: [],
  sources: [],
  outlets: [],
  languages: [],
  since: '',
  until: '',
  text: '',
  not: [],
}

/** The parts of a filter that ask for something, text and dates aside. */
export const askedFacets = (filter: Filter): Facet[] => FACETS.filter((facet) => filter[facet].length > 0)

/** Whether a filter can leave anything out. The chosen proposition alone leaves nothing out. */
export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' || filter.since !== '' || filter.until !== '' || askedFacets(filter).length > 0

/** The values that a part asks for, as plain text. */
export const askedOf = (filter: Filter, facet: Facet): readonly string[] => filter[facet]

/** A filter with other values in one part; a part that asks for nothing is not negated either. */
export function withValues(filter: Filter, facet: Facet, chosen: readonly string[]): Filter {
  const not = chosen.length === 0 ? filter.not.filter((each) => each !== facet) : filter.not
  return { ...filter, [facet]: chosen, not }
}

/** A filter in which one part keeps what it left out, and the other way round. */
export const negated = (filter: Filter, facet: Facet): Filter => ({
  ...filter,
  not: filter.not.includes(facet) ? filter.not.filter((each) => each !== facet) : [...filter.not, facet],
})
