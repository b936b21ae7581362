import { z } from 'zod'
import { DirectionSchema } from './domain/briefing'
import { PAGES_LIMIT, PageStartSchema } from './domain/source'
import type { AppError } from './error'
import type { Result } from './result'
import { ENCODINGS } from './text/encodings'

/** What a file that can be read is. */
export const FORMATS = ['text', 'html', 'docx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

/** In which order the blocks of a page of a PDF are read: as the file stores them, or by where they stand. */
export const ORDERS = ['stored', 'placed'] as const

/** How a file is to be read, where there is more than one way. What does not concern its format has no effect. */
export const ReadingSchema = z.strictObject({
  /** The encoding of a text or a web page; null leaves it to the bytes. */
  encoding: z.enum(ENCODINGS).nullable(),
  /** Whether lines of a text that were broken to fit a width are joined. */
  joinLines: z.boolean(),
  /** All that a web page shows rather than its article alone. */
  wholePage: z.boolean(),
  order: z.enum(ORDERS),
})
export type Reading = z.infer<typeof ReadingSchema>

/** How a file is read until somebody says otherwise. */
export const FIRST_READING: Reading = { encoding: null, joinLines: false, wholePage: false, order: 'stored' }

/** What main hands the import page. */
export type ImportJob = { readonly name: string; readonly bytes: Uint8Array; readonly reading: Reading }

const short = z.string().max(2_000)

/** What a file says of itself; empty where it does not. */
const FactsSchema = z.strictObject({
  outlet: short,
  title: short,
  author: short,
  /** A date, `2026-03-14` where it can be read as one, else as the file has it. */
  published: z.string().max(100),
  address: short,
  language: z.string().max(35),
  direction: DirectionSchema.nullable(),
})
export type Facts = z.infer<typeof FactsSchema>

/** Of a file that says nothing. */
export const NO_FACTS: Facts = {
  outlet: '',
  title: '',
  author: '',
  published: '',
  address: '',
  language: '',
  direction: null,
}

/** Something in the file that is not in the text: what it is, and its words as far as it has any. */
const DroppedSchema = z.strictObject({ what: z.string().max(200), text: z.string().max(20_000) })
export type Dropped = z.infer<typeof DroppedSchema>

const offset = z.int().nonnegative()

/**
 * A page of a PDF as rectangles: what was read from where, in the order in which it was read. Lengths in points from
 * the page's upper left corner; offsets into the text in UTF-16 code units.
 */
const PageLayoutSchema = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  blocks: z
    .array(
      z.strictObject({
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
        start: offset,
        end: offset,
      }),
    )
    .max(2_000),
})
export type PageLayout = z.infer<typeof PageLayoutSchema>

const ImportedSchema = z.strictObject({
  format: z.enum(FORMATS),
  /** Frozen. */
  text: z.string(),
  /** How its letters were read, in words; empty where the format settles that. */
  encoding: z.string().max(100),
  /** What reading and freezing changed, and what to look at, in words. */
  notices: z.array(z.string().max(500)).max(100),
  facts: FactsSchema,
  dropped: z.array(DroppedSchema).max(1_000),
  pages: z.array(PageStartSchema).max(PAGES_LIMIT),
  layouts: z.array(PageLayoutSchema).max(PAGES_LIMIT),
  /** How it was read. */
  reading: ReadingSchema,
  /** The other ways there are to read it. */
  ways: z.strictObject({
    encoding: z.boolean(),
    /** About how wide its broken lines are, in UTF-16 code units; null when they were not broken. */
    wrappedAt: z.int().positive().nullable(),
    wholePage: z.boolean(),
    /** On how many pages the two orders differ; null for what has none. */
    order: z.int().nonnegative().nullable(),
  }),
})

/** What the page made of a file. */
export type Imported = z.infer<typeof ImportedSchema>

/** Of a file that can be read in one way only. */
export const NO_WAYS: Imported['ways'] = { encoding: false, wrappedAt: null, wholePage: false, order: null }

const NamedSchema = { name: z.string() }

/** The failures a page may answer with; it knows of no others. */
const RefusalSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('source-empty') }),
  z.strictObject({ code: z.literal('source-too-large'), bytes: z.number(), limit: z.number() }),
  z.strictObject({ code: z.literal('source-binary'), ...NamedSchema }),
  z.strictObject({ code: z.literal('source-encoding'), ...NamedSchema }),
  z.strictObject({
    code: z.literal('source-type'),
    ...NamedSchema,
    kind: z.enum(['old-office', 'rtf', 'picture', 'zip']),
  }),
  z.strictObject({ code: z.literal('source-locked'), ...NamedSchema }),
  z.strictObject({ code: z.literal('source-damaged'), ...NamedSchema, reason: z.string().max(300) }),
  z.strictObject({ code: z.literal('source-pictures'), ...NamedSchema, pages: z.int().nonnegative() }),
  z.strictObject({ code: z.literal('source-too-long'), ...NamedSchema, pages: z.int(), limit: z.int() }),
])

/** Checks what the page answers: it has handled bytes from outside and is not trusted any more. */
export const ImportOutcomeSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: ImportedSchema }),
  z.strictObject({ ok: z.literal(false), error: RefusalSchema }),
]) satisfies z.ZodType<Result<Imported, AppError>>

/** How far the page has come: pages of a PDF. */
export const ImportProgressSchema = z.strictObject({ done: z.int().nonnegative(), total: z.int().positive() })
export type ImportProgress = z.infer<typeof ImportProgressSchema>

/** The whole of `window.standpointImport`. */
export type ImportBridge = {
  readonly job: () => Promise<ImportJob>
  readonly progress: (progress: ImportProgress) => void
  readonly done: (outcome: Result<Imported>) => void
}
