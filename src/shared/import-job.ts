import { z } from 'zod'
import type { AppError } from './error'
import type { Result } from './result'

/** What main hands the import page. */
export type ImportJob = { readonly name: string; readonly bytes: Uint8Array }

/** What the page made of it: a frozen text. */
export type Imported = {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly string[]
}

const ImportedSchema = z.strictObject({
  text: z.string(),
  encoding: z.string().max(100),
  notices: z.array(z.string().max(500)).max(100),
})

/** The failures a page may answer with; it knows of no others. */
const RefusalSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('source-empty') }),
  z.strictObject({ code: z.literal('source-binary'), name: z.string() }),
  z.strictObject({ code: z.literal('source-encoding'), name: z.string() }),
  z.strictObject({ code: z.literal('source-type'), name: z.string() }),
])

/** Checks what the page answers: it has handled bytes from outside and is not trusted any more. */
export const ImportOutcomeSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: ImportedSchema }),
  z.strictObject({ ok: z.literal(false), error: RefusalSchema }),
]) satisfies z.ZodType<Result<Imported, AppError>>

/** The whole of `window.standpointImport`. */
export type ImportBridge = {
  readonly job: () => Promise<ImportJob>
  readonly done: (outcome: Result<Imported>) => void
}
