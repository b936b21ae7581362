import { randomUUID } from 'node:crypto'
import { afterEach } from 'vitest'
import { Projection } from '../../../../src/renderer/projection/database'
import type { BriefingId } from '../../../../src/shared/domain/ids'
import type { RawRecord } from '../../../../src/shared/domain/records'
import { plainPosition, type StanceValue, stanceId } from '../../../../src/shared/domain/stance'
import type { Changed, Snapshot } from '../../../../src/shared/ipc'
import type { Packed, Summary } from '../../../../src/shared/library/packed'

export const LIBRARY = 'library-1'
const NO_HISTORY = { undo: null, redo: null }

const opened: Projection[] = []
afterEach(() => {
  for (const database of opened.splice(0)) database.close()
})

/** A projection under a name of its own. */
export async function aProjection(name = `test-${randomUUID()}`): Promise<Projection> {
  const database = new Projection(name)
  opened.push(database)
  await database.open()
  return database
}

export const aBriefingId = (): BriefingId => randomUUID() as BriefingId

export const record = (table: string, id: string, fields: RawRecord['fields'] = {}): RawRecord => ({
  table,
  id,
  fields,
})

export const aVoice = (name: string, fields: RawRecord['fields'] = {}): RawRecord =>
  record('voice', randomUUID(), { kind: 'person', name, ...fields })

export function aClaim(number: number, holder: string): RawRecord {
  const anchor = {
    sourceId: '00000000-0000-4000-8000-000000000001',
    pieces: [{ start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }],
  }
  return record('claim', randomUUID(), { number, anchor, holder, words: `claim ${number}` })
}

export const aStance = (claimId: string, propositionId: string, stance: StanceValue): RawRecord =>
  record('stance', stanceId(claimId, propositionId), { claimId, propositionId, position: plainPosition(stance) })

/** A briefing as main would answer it. */
export const aSnapshot = (briefingId: BriefingId, records: readonly RawRecord[] = [], stamp = 'one'): Snapshot => ({
  briefingId,
  stamp,
  records: [record('briefing', briefingId, { title: 'Prices', question: 'Will prices fall?' }), ...records],
  history: NO_HISTORY,
  problems: [],
})

/** A saved edit as main would answer it. */
export const aChange = (
  briefingId: BriefingId,
  records: readonly RawRecord[],
  { removed = [], stamp = 'two' }: { removed?: Changed['removed']; stamp?: string } = {},
): Changed => ({
  briefingId,
  stamp,
  records,
  removed,
  history: NO_HISTORY,
  savedAt: '2026-03-01T12:00:00.000Z',
})

/** A packed briefing as main would answer it. */
export const aPacked = (briefingId: string, summary: Partial<Summary> = {}, stamp = 'one'): Packed => ({
  briefingId,
  stamp,
  summary: {
    briefingId,
    title: 'Prices',
    question: 'Will prices fall?',
    marking: null,
    final: null,
    trashedAt: null,
    createdAt: null,
    changedAt: null,
    persons: 0,
    claims: 0,
    sources: [],
    ...summary,
  },
  segment: new TextEncoder().encode(briefingId),
  cards: [new Uint8Array([1]), new Uint8Array([2])],
  reading: null,
})
