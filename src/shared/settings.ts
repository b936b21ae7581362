import { z } from 'zod'
import { MarkingSchema } from './domain/marking'
import { KeyBindingsSchema } from './keys'
import { OWN_WORDS_LIMIT, SpellingSchema, WordSchema } from './spelling'

/** Paper a briefing prints on. */
export const PageSizeSchema = z.enum(['A4', 'Letter'])
export type PageSize = z.infer<typeof PageSizeSchema>

/** What one analyst prefers on one device. Nothing of it lies in a library. */
export const SettingsSchema = z.object({
  author: z.string().max(500).default(''),
  /** The folder of the library that opens at the start; null is the default place. */
  libraryFolder: z.string().max(4_096).nullable().default(null),
  marking: MarkingSchema.nullable().default(null),
  pageSize: PageSizeSchema.default('A4'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Size of the source text, relative to the interface's own. */
  textSize: z.number().min(0.75).max(2).default(1),
  /** Hides every count of stances while judging. */
  hideCounts: z.boolean().default(false),
  /** The single keys that were given to other actions than at first. */
  keys: KeyBindingsSchema.default({}),
  spelling: SpellingSchema.default('en-GB'),
  /** Words of the analyst's own, which are spelt right. */
  words: z.array(WordSchema).max(OWN_WORDS_LIMIT).default([]),
  /** Whether the sample has been put into a library once; it is not forced on anybody twice. */
  sampleOffered: z.boolean().default(false),
})
export type Settings = z.infer<typeof SettingsSchema>

/** Some settings, as the settings screen changes them. */
export const SettingsPatchSchema = z.strictObject({
  author: z.string().max(500).optional(),
  marking: MarkingSchema.nullable().optional(),
  pageSize: PageSizeSchema.optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  textSize: z.number().min(0.75).max(2).optional(),
  hideCounts: z.boolean().optional(),
  keys: KeyBindingsSchema.optional(),
  spelling: SpellingSchema.optional(),
  words: z.array(WordSchema).max(OWN_WORDS_LIMIT).optional(),
})
export type SettingsPatch = z.infer<typeof SettingsPatchSchema>

/** The settings of a device that has none yet. */
export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({})
