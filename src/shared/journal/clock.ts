/**
 * A reading of a hybrid logical clock: twelve hex digits of milliseconds since 1970, a dash,
 * four hex digits of a counter. Readings compare as plain text.
 *
 * After Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Reading = string

/** The latest time a reading can hold, in milliseconds: 2^48 - 1. */
export const LATEST_MS = 2 ** 48 - 1
/** A peer further ahead than this is reported, in milliseconds: one day. */
export const AHEAD_MS = 86_400_000

const COUNTER_LIMIT = 0xffff
const PATTERN = /^[0-9a-f]{12}-[0-9a-f]{4}$/

/** Whether a text is a clock reading; anything above 2^48 ms has no such form. */
export const isReading = (text: unknown): text is Reading => typeof text === 'string' && PATTERN.test(text)

/** A reading from its two parts. @throws RangeError when either does not fit. */
export function reading(ms: number, counter: number): Reading {
  if (!Number.isInteger(ms) || ms < 0 || ms > LATEST_MS) throw new RangeError(`clock reading out of range: ${ms} ms`)
  if (!Number.isInteger(counter) || counter < 0 || counter > COUNTER_LIMIT) throw new RangeError(`counter: ${counter}`)
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`
}

/** The milliseconds of a reading. */
export const millisecondsOf = (at: Reading): number => Number.parseInt(at.slice(0, 12), 16)

/**
 * The next reading: later than everything seen, and not before now (milliseconds since 1970).
 *
 * A clock that was set back only raises the counter; a full counter borrows a millisecond.
 *
 * @throws RangeError when that would be above 2^48 ms.
 */
export function nextReading(now: number, seen: Reading | null): Reading {
  // A clock before 1970 is a dead battery, not a date.
  const ms = Math.max(0, Math.floor(now))
  if (seen === null || millisecondsOf(seen) < ms) return reading(ms, 0)
  const counter = Number.parseInt(seen.slice(13), 16)
  return counter < COUNTER_LIMIT ? reading(millisecondsOf(seen), counter + 1) : reading(millisecondsOf(seen) + 1, 0)
}

/** The later of two readings. */
export const laterOf = (a: Reading | null, b: Reading | null): Reading | null =>
  a === null || (b !== null && b > a) ? b : a
