import { z } from 'zod'

/** The longest single-line text of a record, in UTF-16 code units. */
export const LINE_LIMIT = 2_000
/** The longest prose text of a record (a note, a bottom line), in UTF-16 code units. */
export const PROSE_LIMIT = 100_000

/** A short text on one line. */
export const line = () => z.string().max(LINE_LIMIT).default('')
/** A text of any number of lines. */
export const prose = () => z.string().max(PROSE_LIMIT).default('')
/** A fractional rank: records sort by it as plain text, ties by id. */
export const rank = () => z.string().max(200).default('')

/** The fields of a record as the journal holds them: anything, because newer versions may add some. */
export type Fields = Readonly<Record<string, unknown>>

type Shape = Readonly<Record<string, z.ZodType>>
type Values<S extends Shape> = { readonly [K in keyof S]: z.output<S[K]> }
/** Some fields of a record; `null` clears one, so that it reads as its initial value again. */
export type Patch<S extends Shape> = {
  readonly [K in keyof S | 'deleted']?: (K extends keyof S ? z.output<S[K]> : boolean) | null
}

/** One table of the journal: its name, how a record of it reads, and which patches are accepted. */
export type RecordType<T extends string, Id extends z.ZodType, S extends Shape> = {
  readonly table: T
  readonly schema: z.ZodType<Values<S> & { readonly id: z.output<Id> }>
  readonly patch: z.ZodType<Patch<S>>
  readonly id: Id
}

/**
 * Defines a table.
 *
 * Reading is lenient about what is missing (each field has an initial value, save those that
 * a record makes no sense without) and keeps quiet about unknown fields; writing is strict.
 */
export function defineRecord<T extends string, Id extends z.ZodType, S extends Shape>(
  table: T,
  id: Id,
  shape: S,
): RecordType<T, Id, S> {
  const patch: Record<string, z.ZodType> = { deleted: z.boolean().nullable().optional() }
  for (const [name, schema] of Object.entries(shape)) patch[name] = withoutInitial(schema).nullable().optional()
  return {
    table,
    id,
    schema: z.object({ id, ...shape }) as unknown as RecordType<T, Id, S>['schema'],
    patch: z.strictObject(patch) as unknown as RecordType<T, Id, S>['patch'],
  }
}

const withoutInitial = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema
