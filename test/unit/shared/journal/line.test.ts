import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isReading,
  LATEST_MS,
  laterOf,
  millisecondsOf,
  nextReading,
  reading,
} from '../../../../src/shared/journal/clock'
import { formatLine, lineJson, readLine } from '../../../../src/shared/journal/line'
import { aLine, change, checksum, lines } from './support'

const text = (line: ReturnType<typeof aLine>): string => formatLine(lineJson(line), checksum)

describe('readLine', () => {
  it('reads what was written, field for field', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const line of all) {
          const read = readLine(text(line), checksum)
          expect(read.kind === 'edit' && { ...read.line }).toEqual(JSON.parse(JSON.stringify(line)))
        }
      }),
    )
  })

  it('answers damaged for every single changed, missing or added character', () => {
    const whole = text(aLine({ changes: [change('claim', 'c', { words: 'rates will “fall”' })] }))
    for (let at = 0; at < whole.length; at += 1) {
      const other = whole[at] === 'x' ? 'y' : 'x'
      for (const torn of [
        whole.slice(0, at),
        whole.slice(0, at) + other + whole.slice(at + 1),
        `${whole.slice(0, at)}x${whole.slice(at)}`,
      ])
        expect(readLine(torn, checksum).kind).toBe('damaged')
    }
  })

  it('never throws, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json().map((json) => formatLine(json, checksum)),
    )
    fc.assert(fc.property(anything, (line) => ['damaged', 'newer'].includes(readLine(line, checksum).kind)))
  })

  it('tells a line of a newer format from a damaged one, and reads nothing into it', () => {
    expect(readLine(text(aLine({ v: 2 })), checksum)).toEqual({ kind: 'newer', version: 2 })
    expect(readLine(formatLine('{"format":2,"strange":true}', checksum), checksum)).toEqual({
      kind: 'newer',
      version: 2,
    })
  })

  it('keeps fields of a line that it does not know', () => {
    const json = lineJson(aLine()).replace('{"v":1', '{"v":1,"mood":"blue"')
    expect(readLine(formatLine(json, checksum), checksum)).toMatchObject({ kind: 'edit', line: { mood: 'blue' } })
  })

  it('refuses values nested so deeply that they could not cross to another process', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
    const json = lineJson(aLine({ changes: [change('claim', 'c', { words: 'DEEP' })] })).replace('"DEEP"', deep)
    expect(readLine(formatLine(json, checksum), checksum).kind).toBe('damaged')
  })
})

describe('the clock', () => {
  it('is always later than everything seen, and never before now', () => {
    const ms = fc.integer({ min: 0, max: LATEST_MS - 1 })
    fc.assert(
      fc.property(ms, ms, fc.nat({ max: 0xffff }), (now, seenMs, counter) => {
        const seen = reading(seenMs, counter)
        const next = nextReading(now, seen)
        expect(next > seen).toBe(true)
        expect(millisecondsOf(next)).toBeGreaterThanOrEqual(now)
        expect(millisecondsOf(next)).toBeLessThanOrEqual(Math.max(now, seenMs + 1))
      }),
    )
  })

  it('goes on counting while the clock of the machine stands back', () => {
    const seen = reading(5_000, 7)
    expect(nextReading(1, seen)).toBe(reading(5_000, 8))
    expect(nextReading(1, reading(5_000, 0xffff))).toBe(reading(5_001, 0))
  })

  it('takes a machine that thinks it is before 1970 for one without a clock', () => {
    expect(nextReading(-5, null)).toBe(reading(0, 0))
  })

  it('refuses a reading above 2^48 ms, when reading and when writing', () => {
    expect(() => nextReading(2 ** 48, null)).toThrow(RangeError)
    expect(() => nextReading(1, reading(LATEST_MS, 0xffff))).toThrow(RangeError)
    expect(isReading('1000000000000-0000')).toBe(false)
    const at = '1000000000000-0000'
    expect(readLine(text(aLine({ at })), checksum).kind).toBe('damaged')
  })

  it('compares readings as plain text', () => {
    expect(laterOf(reading(9, 0xffff), reading(10, 0))).toBe(reading(10, 0))
    expect(laterOf(null, reading(1, 0))).toBe(reading(1, 0))
  })
})
