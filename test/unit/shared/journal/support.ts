import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { reading } from '../../../../src/shared/journal/clock'
import { type JournalLine, type LineChange, lineJson } from '../../../../src/shared/journal/line'

/** The checksum that the app uses, from the tests' own hand. */
export const checksum = (json: string): string => createHash('sha256').update(json, 'utf8').digest('hex').slice(0, 32)

/** A line with its checksum; a test names only what it is about. */
export function aLine(overrides: Partial<Omit<JournalLine, 'checksum'>> = {}): JournalLine {
  const line = {
    v: 1,
    n: 1,
    at: reading(1_000, 0),
    time: '2026-01-05T09:00:00.000Z',
    writer: 'w1',
    group: 'g1',
    label: 'edit',
    changes: [] as readonly LineChange[],
    ...overrides,
  }
  return { ...line, checksum: checksum(lineJson(line)) }
}

/** A change of one record. */
export const change = (table: string, id: string, patch: Record<string, unknown>): LineChange => ({ table, id, patch })

const TABLES = ['briefing', 'claim', 'stance', 'source', 'voice', 'annotation', 'unheard-of'] as const
const FIELDS = [
  'words',
  'deleted',
  'anchor',
  'claimId',
  'propositionId',
  'target',
  'final',
  'trashedAt',
  'later',
] as const
const ids = fc.constantFrom('a', 'b', 'c')

const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 'x', 'y', 7),
  fc.record({ sourceId: ids, pieces: fc.constant([]) }),
  fc.record({ on: fc.constantFrom('claim', 'voice', 'annotation'), id: ids }),
)

/** Any change of a few records, so that lines get in each other's way: parents, circles and all. */
export const changes = fc.record({
  table: fc.constantFrom(...TABLES),
  id: ids,
  patch: fc.dictionary(fc.constantFrom(...FIELDS), values, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
})

/** Lines of several writers whose clocks stand still and jump, back and far ahead. */
export const lines: fc.Arbitrary<JournalLine[]> = fc
  .array(
    fc.record({
      at: fc
        .tuple(fc.constantFrom(0, 1, 5, 1_000, 2 ** 47, 2 ** 48 - 1), fc.nat({ max: 2 }))
        .map(([ms, counter]) => reading(ms, counter)),
      writer: fc.constantFrom('w1', 'w2', 'w3'),
      group: fc.constantFrom('g1', 'g2', 'g3', 'g4'),
      changes: fc.array(changes, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((line, index) => aLine({ ...line, n: index + 1 })))
