/** A value with the values it had before, and those that were taken back. Each change has a name. */
export type Undoable<T> = {
  readonly value: T
  readonly past: readonly Step<T>[]
  readonly future: readonly Step<T>[]
}

/** A value that was left, and by what. */
type Step<T> = { readonly value: T; readonly what: string }

/** More steps than these are not gone back by anybody. */
const MOST_STEPS = 200

export const undoable = <T>(value: T): Undoable<T> => ({ value, past: [], future: [] })

/** The value changed to another; changes of one name that `isTyping` go on from each other are one step. */
export function changed<T>(now: Undoable<T>, value: T, what: string, isTyping = false): Undoable<T> {
  if (value === now.value) return now
  const goesOn = isTyping && now.future.length === 0 && now.past.at(-1)?.what === what
  const past = goesOn ? now.past : [...now.past.slice(-MOST_STEPS), { value: now.value, what }]
  return { value, past, future: [] }
}

/** The value before the last change; the same when there is none. */
export function undone<T>({ value, past, future }: Undoable<T>): Undoable<T> {
  const last = past.at(-1)
  if (!last) return { value, past, future }
  return { value: last.value, past: past.slice(0, -1), future: [...future, { value, what: last.what }] }
}

/** The value that was taken back last. */
export function redone<T>({ value, past, future }: Undoable<T>): Undoable<T> {
  const next = future.at(-1)
  if (!next) return { value, past, future }
  return { value: next.value, past: [...past, { value, what: next.what }], future: future.slice(0, -1) }
}
