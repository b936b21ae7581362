import { z } from 'zod'
import { ReliabilitySchema } from './grade'
import { VoiceIdSchema } from './ids'
import { defineRecord, line, prose, rank } from './record'

/** Persons first: they are what a briefing counts. */
export const VOICE_KINDS = ['person', 'institution', 'unnamed', 'collective', 'outlet'] as const
export const VoiceKindSchema = z.enum(VOICE_KINDS)
export type VoiceKind = z.infer<typeof VoiceKindSchema>

/** Who speaks. Several voices of one government are one origin; merging is `mergedInto`, resolved on reading. */
export const VoiceRecord = defineRecord('voice', VoiceIdSchema, {
  rank: rank(),
  kind: VoiceKindSchema.default('person'),
  name: line(),
  otherNames: z.array(z.string().max(500)).max(50).default([]),
  role: line(),
  affiliation: line(),
  origin: line(),
  grade: ReliabilitySchema.nullable().default(null),
  gradeReason: prose(),
  party: z.boolean().default(false),
  mergedInto: VoiceIdSchema.nullable().default(null),
})
export type Voice = z.infer<typeof VoiceRecord.schema>

/** The words for each kind, as headings use them. */
export const VOICE_KIND_WORDS: Readonly<Record<VoiceKind, string>> = {
  person: 'Person',
  institution: 'Institution',
  unnamed: 'Unnamed',
  collective: 'Together',
  outlet: 'The outlet',
}
