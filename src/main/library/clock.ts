import { laterOf, nextReading, type Reading } from '../../shared/journal/clock'

/** The clock of one library on this device. */
export type Clock = ReturnType<typeof createClock>

/** A hybrid logical clock that is never behind anything it was shown. `now` in milliseconds since 1970. */
export function createClock(now: () => number) {
  let seen: Reading | null = null
  return {
    /** Takes note of a reading from a journal. */
    see(at: Reading | null): void {
      seen = laterOf(seen, at)
    },
    /** The next reading, and the time of day it was made at. @throws RangeError above 2^48 ms. */
    next(): { readonly at: Reading; readonly time: string } {
      const ms = now()
      const at = nextReading(ms, seen)
      seen = at
      return { at, time: new Date(Math.max(0, ms)).toISOString() }
    },
  }
}
