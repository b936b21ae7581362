import { z } from 'zod'

/** The languages whose dictionaries are bundled, and what each is called. */
export const SPELLING_LANGUAGES = { 'en-GB': 'English (British)', 'en-US': 'English (American)' } as const
export type SpellingLanguage = keyof typeof SPELLING_LANGUAGES
export const SpellingSchema = z.enum(['off', 'en-GB', 'en-US'])
/** The language that spelling is checked in, or that it is not. */
export type Spelling = z.infer<typeof SpellingSchema>

/** One word as it is checked, in UTF-16 code units; nothing longer is a word. */
export const WordSchema = z.string().min(1).max(100)
/** The most words an analyst's own list holds. */
export const OWN_WORDS_LIMIT = 5_000
