import type { AppError } from './error'

/** The outcome of an operation that is allowed to fail: a value, or a reason. */
export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** A success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** A failure that the view turns into words. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** Makes a forgotten case a compile error, and a loud one at run time. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`)
}
