import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { plainPosition, stanceId } from '../../../../src/shared/domain/stance'
import { reading } from '../../../../src/shared/journal/clock'
import type { JournalLine, LineChange } from '../../../../src/shared/journal/line'
import { printModel } from '../../../../src/shared/print/build'
import { type PrintOptions, SECTIONS, USUAL_OPTIONS } from '../../../../src/shared/print/options'
import { NO_FILTER } from '../../../../src/shared/select/filter'
import { BriefingBuilder } from '../../../fixtures/briefing'

const START = Date.parse('2026-11-25T09:00:00Z')
const MINUTE = 60_000

/** Lines of one writer, a minute apart. */
function written(
  edits: readonly (readonly LineChange[])[],
  undoes: Readonly<Record<number, number>> = {},
): JournalLine[] {
  return edits.map((changes, n) => ({
    v: 1,
    n: n + 1,
    at: reading(START + n * MINUTE, 0),
    time: new Date(START + n * MINUTE).toISOString(),
    writer: 'w',
    group: `g${n}`,
    label: 'edit',
    ...(undoes[n] === undefined ? {} : { undoes: `g${undoes[n]}` }),
    changes,
    checksum: String(n),
  }))
}

function briefing() {
  const builder = new BriefingBuilder()
  const ada = builder.voice('Ada Moreno', { grade: 'B' })
  const ben = builder.voice('Ben Adu')
  const fall = builder.proposition('Rates fall by spring')
  const first = builder.claim(ada, 'Rates will fall by spring', { [fall]: 'supports' })
  const second = builder.claim(ben, 'Rates will rise', { [fall]: 'opposes' })
  const stance = (claimId: string, value: 'supports' | 'opposes'): LineChange => ({
    table: 'stance',
    id: stanceId(claimId, fall),
    patch: { claimId, propositionId: fall, position: plainPosition(value) },
  })
  return { builder, ada, first, second, stance }
}

function logOf(builder: BriefingBuilder, lines: readonly JournalLine[], options: Partial<PrintOptions> = {}): string[] {
  const editHistory = { lines, authorOf: () => 'The analyst' }
  const all = { ...USUAL_OPTIONS, sections: [...SECTIONS], ...options }
  const made = printModel(builder.contents(), all, { now: new Date(START), editHistory })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.decisions.map(({ who, what }) => `${who}: ${what}`)
}

describe('the decision log', () => {
  it('has one row for decisions on one subject that follow each other', () => {
    const { builder, first, second, stance } = briefing()
    const lines = written([[stance(first, 'supports')], [stance(second, 'supports')], [stance(second, 'opposes')]])
    expect(logOf(builder, lines)).toEqual(['The analyst: P1: ▲ S C1; ▼ O C2.'])
  })

  it('leaves out what was taken back', () => {
    const { builder, first, second, stance } = briefing()
    const lines = written([[stance(first, 'supports')], [stance(second, 'opposes')], [stance(second, 'supports')]], {
      2: 1,
    })
    expect(logOf(builder, lines)).toEqual(['The analyst: P1: ▲ S C1.'])
  })

  it('tells of claims, grades, texts and the marking', () => {
    const { builder, ada, first } = briefing()
    const claim = builder.changes.find(({ id }) => id === first) as LineChange
    const lines = written([
      [claim],
      [{ table: 'voice', id: ada, patch: { grade: 'B', gradeReason: 'of no interest here' } }],
      [{ table: 'briefing', id: builder.briefingId, patch: { bluf: 'Yes.', marking: 'TLP:GREEN' } }],
    ])
    expect(logOf(builder, lines)).toEqual([
      'The analyst: Claims by statement: taken: C1.',
      'The analyst: Voices: Reliability B: Ada Moreno.',
      'The analyst: The briefing: written: Bottom line; TLP:GREEN.',
    ])
  })

  it('says nothing of what does not print: private words, notes, claims that are left out', () => {
    const { builder, first, second, stance } = briefing()
    const secret = { ...plainPosition('supports'), reason: 'SECRET' }
    const lines = written([
      [{ ...stance(first, 'supports'), patch: { ...stance(first, 'supports').patch, position: secret } }],
      [stance(second, 'opposes')],
      [{ table: 'annotation', id: randomUUID(), patch: { text: 'SECRET', printable: false } }],
      [{ table: 'dismissal', id: randomUUID(), patch: { words: 'SECRET' } }],
    ])
    const filter = { ...NO_FILTER, text: 'fall by spring' }
    expect(logOf(builder, lines, { kind: 'extract', filter })).toEqual(['The analyst: P1: ▲ S C1.'])
  })

  it('is there only when it is asked for', () => {
    const { builder, first, stance } = briefing()
    const sections = [...USUAL_OPTIONS.sections]
    expect(logOf(builder, written([[stance(first, 'supports')]]), { sections })).toEqual([])
  })
})
