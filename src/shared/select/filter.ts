import { z } from 'zod'
import { CLAIM_TYPES } from '../domain/claim'
import { RELIABILITIES } from '../domain/grade'
import { PropositionIdSchema, VoiceIdSchema } from '../domain/ids'
import { STANCES } from '../domain/stance'
import { VOICE_KINDS } from '../domain/voice'

/** A stance, or that none was judged yet: blank never means two things. */
export const JUDGEMENT_STATES = [...STANCES, 'not-judged'] as const
export type JudgementState = (typeof JUDGEMENT_STATES)[number]

/**
 * Which claims to show. AND across fields, OR inside one; an empty list asks for nothing.
 *
 * `stances` are meant towards `propositionId`, or towards any proposition when that is null.
 */
export const FilterSchema = z.strictObject({
  propositionId: PropositionIdSchema.nullable(),
  stances: z.array(z.enum(JUDGEMENT_STATES)),
  voices: z.array(VoiceIdSchema),
  kinds: z.array(z.enum(VOICE_KINDS)),
  types: z.array(z.enum(CLAIM_TYPES)),
  topics: z.array(z.string().max(200)),
  grades: z.array(z.enum(RELIABILITIES)),
  text: z.string().max(1_000),
})
export type Filter = z.infer<typeof FilterSchema>

/** The filter that keeps every claim. */
export const NO_FILTER: Filter = {
  propositionId: null,
  stances: [],
  voices: [],
  kinds: [],
  types: [],
  topics: [],
  grades: [],
  text: '',
}

/** Whether a filter can leave anything out. The chosen proposition alone leaves nothing out. */
export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' ||
  [filter.stances, filter.voices, filter.kinds, filter.types, filter.topics, filter.grades].some(
    ({ length }) => length > 0,
  )
