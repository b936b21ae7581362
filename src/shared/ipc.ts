import { z } from 'zod'
import { type BriefingId, BriefingIdSchema, GroupIdSchema, SourceIdSchema } from './domain/ids'
import type { RawRecord } from './domain/records'
import { ChangeSchema } from './domain/tables'
import { type Imported, ReadingSchema } from './import-job'
import type { Packed } from './library/packed'
import { PrintOptionsSchema } from './print/options'
import type { Result } from './result'
import { type Settings, SettingsPatchSchema } from './settings'
import { WordSchema } from './spelling'

/** A channel's request schema, and the type of its answer. */
type Call<Request extends z.ZodType, Reply> = { readonly request: Request; readonly reply?: Reply }
const call =
  <Reply>() =>
  <Request extends z.ZodType>(request: Request): Call<Request, Reply> => ({ request })

/** The most that a file to be imported may hold, in bytes. The text in it may hold `TEXT_LIMIT_BYTES`. */
export const FILE_LIMIT_BYTES = 200 * 1024 * 1024

/** The most briefings that the menu offers to open again. */
export const RECENT_LIMIT = 8

/** How many briefings may be asked for in one `library:pack`. */
export const PACKED_AT_ONCE = 100

const NothingSchema = z.strictObject({})
const EditSchema = {
  briefingId: BriefingIdSchema,
  group: GroupIdSchema,
  label: z.string().min(1).max(200),
  changes: z.array(ChangeSchema).min(1).max(200_000),
}

/**
 * Every request the renderer may make of the main process.
 *
 * One table, read by three processes: main registers a handler for each key, preload exposes
 * one function for each key, the renderer sees the types. Requests are checked when they
 * arrive; replies are types, since main is trusted.
 */
export const CALLS = {
  'app:about': call<About>()(NothingSchema),
  'settings:read': call<Settings>()(NothingSchema),
  'settings:change': call<Settings>()(SettingsPatchSchema),

  'library:status': call<LibraryStatus>()(NothingSchema),
  /** Asks for a folder and opens it as the library; the old one stays open when that fails. */
  'library:choose': call<LibraryStatus | Cancelled>()(NothingSchema),
  'library:list': call<readonly BriefingStamp[]>()(NothingSchema),
  /** Briefings as the views of the whole library need them, in the order in which they were asked for. */
  'library:pack': call<readonly Result<Packed>[]>()(
    z.strictObject({
      briefingIds: z.array(BriefingIdSchema).min(1).max(PACKED_AT_ONCE),
      withReading: z.boolean(),
    }),
  ),
  /** Puts the bundled sample into the library, once more if need be. */
  'library:add-sample': call<Snapshot>()(NothingSchema),

  'briefing:open': call<Snapshot>()(z.strictObject({ briefingId: BriefingIdSchema })),
  /** A new briefing by its first edit, with the text of a prepared import when there is one. */
  'briefing:create': call<Snapshot>()(z.strictObject({ ...EditSchema, importId: z.uuid().nullable() })),
  // The renderer says what changed; only main knows the clock, so only main stamps.
  'briefing:edit': call<Changed>()(z.strictObject(EditSchema)),
  'briefing:undo': call<Changed & Undone>()(z.strictObject({ briefingId: BriefingIdSchema })),
  'briefing:redo': call<Changed & Undone>()(z.strictObject({ briefingId: BriefingIdSchema })),

  /** Asks for files; each is then read by `import:chosen`. */
  'import:choose': call<Chosen | Cancelled>()(NothingSchema),
  'import:chosen': call<Prepared>()(z.strictObject({ fileId: z.uuid() })),
  'import:file': call<Prepared>()(z.strictObject({ name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) })),
  'import:paste': call<Prepared>()(z.strictObject({ text: z.string() })),
  /** Reads a prepared import in another way, under the same id; when that fails it stays as it was. */
  'import:again': call<Prepared>()(z.strictObject({ importId: z.uuid(), reading: ReadingSchema })),
  /** Stops what is being read; it is answered `cancelled`. */
  'import:cancel': call<null>()(NothingSchema),
  'import:discard': call<null>()(z.strictObject({ importId: z.uuid() })),
  /** Files a prepared import as one more source; `changes` holds its record. */
  'source:add': call<Changed>()(z.strictObject({ ...EditSchema, importId: z.uuid() })),
  /** The frozen text of a source, checked against its hash. */
  'source:text': call<string>()(z.strictObject({ briefingId: BriefingIdSchema, sourceId: SourceIdSchema })),

  /** The PDF itself: what is saved later is these very bytes. */
  'print:preview': call<Printed>()(z.strictObject({ briefingId: BriefingIdSchema, options: PrintOptionsSchema })),
  /** Saves the bytes of a preview where the analyst says. */
  'print:save': call<Saved | Cancelled>()(z.strictObject({ printId: z.uuid() })),
  /** Hands the bytes of a preview to the system's own viewer, from which paper comes. */
  'print:open': call<null>()(z.strictObject({ printId: z.uuid() })),
  'print:cancel': call<null>()(NothingSchema),

  /** Those of some words that are spelt wrong. */
  'spelling:check': call<readonly string[]>()(z.strictObject({ words: z.array(WordSchema).max(5_000) })),
  /** The words that the open briefing may use: names, and whatever its sources say. */
  'spelling:know': call<null>()(z.strictObject({ words: z.array(WordSchema).max(500_000) })),

  'clipboard:write': call<null>()(z.strictObject({ text: z.string().max(10_000_000) })),
  /** A native menu at the pointer; answers the id of the chosen item, or null. */
  'menu:popup': call<string | null>()(
    z.strictObject({
      items: z
        .array(
          z.strictObject({
            id: z.string().max(100),
            label: z.string().max(300),
            enabled: z.boolean(),
            checked: z.boolean().optional(),
          }),
        )
        .min(1)
        .max(200),
    }),
  ),
  /** What the native menu may offer just now, and what undo and redo are called. */
  'menu:state': call<null>()(
    z.strictObject({
      undo: z.string().max(200).nullable(),
      redo: z.string().max(200).nullable(),
      briefing: z.boolean(),
      /** The briefings changed last, the latest first. */
      recent: z.array(z.strictObject({ id: BriefingIdSchema, title: z.string().max(10_000) })).max(RECENT_LIMIT),
    }),
  ),
} as const

/** The analyst closed a dialog without choosing. */
export type Cancelled = { readonly cancelled: true }

export type About = {
  readonly version: string
  readonly runtime: string
  readonly logFolder: string
}

export type LibraryStatus = {
  readonly path: string
  readonly libraryId: string
  /** Why nothing can be written just now, or null. */
  readonly readOnly: string | null
  /** What was found damaged or odd on the disk, in words; nothing of it was changed. */
  readonly problems: readonly string[]
}

/** A briefing's journals, by a text that changes whenever they do. */
export type BriefingStamp = { readonly briefingId: string; readonly stamp: string }

/** What undo and redo would do next, by name. */
export type History = { readonly undo: string | null; readonly redo: string | null }

/** A whole briefing, folded. */
export type Snapshot = BriefingStamp & {
  readonly records: readonly RawRecord[]
  readonly history: History
  /** Damaged lines, a peer's clock ahead of time, lines of a newer format: in words. */
  readonly problems: readonly string[]
}

/** What an edit changed, as whole records. */
export type Changed = BriefingStamp & {
  readonly records: readonly RawRecord[]
  readonly removed: readonly { readonly table: string; readonly id: string }[]
  readonly history: History
  /** When it was safe on this device, ISO 8601. */
  readonly savedAt: string
}

export type Undone = {
  /** The name of the step that was taken back or done again. */
  readonly label: string
  /** How many fields somebody has changed since; they were left as they are. */
  readonly leftAlone: number
}

/** Files that were chosen and wait to be read. */
export type Chosen = { readonly files: readonly { readonly fileId: string; readonly name: string }[] }

/** What was read of a file or a pasted text, held in main until it is filed or discarded. */
export type Prepared = Imported & {
  readonly importId: string
  readonly name: string
  /** SHA-256 of the text in UTF-8, in hex. */
  readonly sha256: string
}

export type Printed = { readonly printId: string; readonly bytes: Uint8Array; readonly pages: number }
export type Saved = { readonly path: string; readonly bytes: number }

/** How far a long piece of work has come; `total` null when that is not known. */
export type Progress = {
  readonly work: 'print' | 'import' | 'library'
  readonly done: number
  readonly total: number | null
  readonly text: string
}

/** What the native menu, or a key it owns, asks the window to do. */
export const COMMANDS = [
  'new-briefing',
  'open-file',
  'show-library',
  'show-all-claims',
  'show-desk',
  'show-stance-pass',
  'show-front-page',
  'show-matrix',
  'print',
  'settings',
  'undo',
  'redo',
  'find',
  'palette',
  'keys',
  'about',
] as const
export type Command = (typeof COMMANDS)[number]

/** What main tells the window of its own accord. */
export type Events = {
  readonly 'records:changed': Changed
  readonly 'library:changed': LibraryStatus
  readonly 'settings:changed': Settings
  readonly command: Command
  /** The menu wants a briefing opened. */
  readonly 'open-briefing': BriefingId
  readonly progress: Progress
}

export type Channel = keyof typeof CALLS
export type Request<C extends Channel> = z.infer<(typeof CALLS)[C]['request']>
export type Reply<C extends Channel> = NonNullable<(typeof CALLS)[C]['reply']> | ReplyNull<C>
type ReplyNull<C extends Channel> = null extends (typeof CALLS)[C]['reply'] ? null : never

/** The whole of `window.standpoint`. */
export type StandpointApi = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Result<Reply<C>>>
} & {
  /** Listens to one event; returns a function that stops listening. */
  readonly on: <E extends keyof Events>(event: E, listener: (value: Events[E]) => void) => () => void
}
