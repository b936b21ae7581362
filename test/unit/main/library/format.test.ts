import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJournalBytes } from '../../../../src/main/library/read-file'
import { BRIEFING_TABLES, LIBRARY_TABLES } from '../../../../src/shared/domain/tables'
import { millisecondsOf } from '../../../../src/shared/journal/clock'
import { START_MS } from './support'

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../../../docs/format.md'), 'utf8')

/** The names in the first column of the table below a heading. */
function fieldsBelow(table: string): string[] {
  const section = DOCUMENT.split(`\n#### \`${table}\`\n`)[1]?.split(/\n#+ /)[0] ?? ''
  return Array.from(section.matchAll(/^\| `(\w+)` \|/gm), ([, field]) => field ?? '')
}

describe('docs/format.md', () => {
  it.each(Object.values({ ...BRIEFING_TABLES, ...LIBRARY_TABLES }))(
    'names every field of $table, and no other',
    (type) => {
      const { shape } = type.schema as unknown as { shape: Readonly<Record<string, unknown>> }
      expect(fieldsBelow(type.table)).toEqual(Object.keys(shape).filter((field) => field !== 'id'))
    },
  )

  it('shows a journal that reads as it says', () => {
    const [, example = ''] = /A whole journal of one header and one edit:\n\n```\n([^`]*)```/.exec(DOCUMENT) ?? []
    const file = readJournalBytes(Buffer.from(example, 'utf8'))
    expect(file).toMatchObject({ damaged: 0, newer: 0, header: { format: 1, kind: 'briefing' } })
    expect(file.lines.map(({ time, at }) => [time, millisecondsOf(at)])).toEqual([
      [new Date(START_MS).toISOString(), START_MS],
    ])
  })
})
