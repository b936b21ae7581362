import { randomUUID } from 'node:crypto'
import { appendFile, copyFile, cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lineChecksum } from '../../../../src/main/library/checksum'
import type { Library } from '../../../../src/main/library/library'
import { readBriefing } from '../../../../src/main/library/read-briefing'
import { LATEST_MS, reading } from '../../../../src/shared/journal/clock'
import { formatLine, lineJson } from '../../../../src/shared/journal/line'
import {
  aBriefing,
  aDesk,
  anEdit,
  aVoice,
  briefingChange,
  codeOf,
  type Desk,
  fieldOf,
  filesIn,
  journalsOf,
  onlyJournal,
  START_MS,
  unwrap,
} from './support'

let desk: Desk
let library: Library

beforeEach(async () => {
  desk = await aDesk()
  library = await desk.open()
})
afterEach(() => desk.remove())

const setTitle = (briefingId: string, title: string) =>
  anEdit(briefingId, [briefingChange(briefingId, { title })], title)
const titleOf = (of: Library, briefingId: string) => fieldOf(of, briefingId, briefingId, 'title')
const problemsOf = async (of: Library, briefingId: string) =>
  unwrap(await of.openBriefing(briefingId)).problems.join('\n')

/** A journal line as another device would write it. */
function foreignLine(briefingId: string, n: number, at: string, patch: Record<string, unknown>, v = 1): string {
  const json = lineJson({
    v,
    n,
    at,
    time: '2026-01-05T09:00:00.000Z',
    writer: '00000000-0000-4000-8000-00000000000f',
    group: randomUUID(),
    label: 'theirs',
    changes: [{ table: 'briefing', id: briefingId, patch }],
  })
  return `${formatLine(json, lineChecksum)}\n`
}

const foreignHeader = (briefingId: string, libraryId = library.status().libraryId): string =>
  `${formatLine(JSON.stringify({ format: 1, kind: 'briefing', library: libraryId, briefing: briefingId, writer: '00000000-0000-4000-8000-00000000000f' }), lineChecksum)}\n`

const foreignJournal = (briefingId: string): string => join(journalsOf(desk.folder, briefingId), 'theirs.jsonl')

describe('rule 1: the set of valid lines of every journal', () => {
  it('takes conflict copies for more lines, and lines that are there twice for one', async () => {
    const briefingId = await aBriefing(library)
    const own = await onlyJournal(desk.folder, briefingId)
    unwrap(await library.edit(setTitle(briefingId, 'before')))
    await copyFile(own, own.replace('.jsonl', '.sync-conflict-20260105-090000.jsonl'))
    unwrap(await library.edit(setTitle(briefingId, 'after')))
    const snapshot = unwrap(await library.openBriefing(briefingId))
    expect(snapshot.records.find(({ id }) => id === briefingId)?.fields.title).toBe('after')
    expect(snapshot.problems).toEqual([])
  })

  it('gets lines back that the main file has lost when a copy still has them', async () => {
    const briefingId = await aBriefing(library)
    const own = await onlyJournal(desk.folder, briefingId)
    unwrap(await library.edit(setTitle(briefingId, 'kept by the copy')))
    await copyFile(own, own.replace('.jsonl', ' (conflicted copy).jsonl'))
    const whole = await readFile(own, 'utf8')
    await writeFile(own, `${whole.split('\n').slice(0, 2).join('\n')}\n`)
    expect(await titleOf(library, briefingId)).toBe('kept by the copy')
  })

  it('comes to one result however lines are spread over files, repeated and ordered', async () => {
    const briefingId = await aBriefing(library)
    for (const title of ['one', 'two', 'three', 'four']) unwrap(await library.edit(setTitle(briefingId, title)))
    unwrap(await library.edit(anEdit(briefingId, [aVoice()])))
    unwrap(await library.undo(briefingId))
    const expected = unwrap(await library.openBriefing(briefingId)).records
    const [header = '', ...lines] = (await readFile(await onlyJournal(desk.folder, briefingId), 'utf8'))
      .trimEnd()
      .split('\n')
    const journals = journalsOf(desk.folder, briefingId)
    const spread = fc.tuple(
      fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 }),
      fc.array(fc.nat({ max: 3 }), { minLength: lines.length * 2, maxLength: lines.length * 2 }),
    )
    await fc.assert(
      fc.asyncProperty(spread, async ([shuffled, files]) => {
        await rm(journals, { recursive: true })
        await mkdir(journals)
        for (const file of [0, 1, 2, 3]) {
          const own = shuffled.filter((_, index) => files[index] === file)
          await writeFile(join(journals, `part ${file}.jsonl`), `${[header, ...own].join('\n')}\n`)
        }
        const { records, problems } = unwrap(await readBriefing(desk.folder, briefingId, START_MS))
        expect(byKey(records)).toEqual(byKey(expected))
        expect(problems).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('leaves out a journal of another briefing, and says so', async () => {
    const [one, two] = [await aBriefing(library, 'one'), await aBriefing(library, 'two')]
    await copyFile(await onlyJournal(desk.folder, one), join(journalsOf(desk.folder, two), 'strayed.jsonl'))
    const { records, problems } = unwrap(await library.openBriefing(two))
    expect(records).toHaveLength(1)
    expect(problems.join()).toContain('strayed.jsonl belongs to another briefing')
  })

  it('ignores what is no journal: folders, links and files by other names', async () => {
    const briefingId = await aBriefing(library)
    const journals = journalsOf(desk.folder, briefingId)
    await mkdir(join(journals, 'folder.jsonl'))
    await writeFile(join(journals, '.DS_Store'), 'x')
    await writeFile(join(journals, '.syncthing.abc.jsonl.tmp'), 'half a jour')
    expect(await problemsOf(library, briefingId)).toBe('')
  })
})

const byKey = (records: readonly { table: string; id: string; fields: unknown }[]) =>
  Object.fromEntries(records.map(({ table, id, fields }) => [`${table} ${id}`, fields]))

describe('rule 2: field by field the latest reading wins', () => {
  it('keeps the later title and the other device’s question', async () => {
    const briefingId = await aBriefing(library)
    desk.setNow(START_MS + 2_000)
    unwrap(await library.edit(setTitle(briefingId, 'later')))
    const theirs = foreignLine(briefingId, 1, reading(START_MS + 1_000, 0), { title: 'earlier', question: 'theirs?' })
    await writeFile(foreignJournal(briefingId), foreignHeader(briefingId) + theirs)
    expect(await titleOf(library, briefingId)).toBe('later')
    expect(await fieldOf(library, briefingId, briefingId, 'question')).toBe('theirs?')
  })
})

describe('rule 4: a deleted parent hides its children', () => {
  it('tells the window which children went, and which came back', async () => {
    const briefingId = await aBriefing(library)
    const [claimId, propositionId] = [randomUUID(), randomUUID()]
    const stance = `${claimId}:${propositionId}`
    const made = [
      { table: 'claim', id: claimId, patch: { words: 'x' } },
      { table: 'proposition', id: propositionId, patch: { statement: 'x' } },
      { table: 'stance', id: stance, patch: { claimId, propositionId } },
    ]
    unwrap(await library.edit(anEdit(briefingId, made)))
    const deleted = unwrap(
      await library.edit(anEdit(briefingId, [{ table: 'claim', id: claimId, patch: { deleted: true } }])),
    )
    expect(deleted.removed).toEqual([
      { table: 'claim', id: claimId },
      { table: 'stance', id: stance },
    ])
    const restored = unwrap(await library.undo(briefingId))
    expect(restored.records.map(({ id }) => id).sort()).toEqual([claimId, stance].sort())
  })
})

describe('rule 5: undo', () => {
  it('goes on where it was after a restart', async () => {
    const briefingId = await aBriefing(library, 'first')
    for (const title of ['second', 'third']) unwrap(await library.edit(setTitle(briefingId, title)))
    unwrap(await library.undo(briefingId))
    await library.close()
    const again = await desk.open()
    expect(unwrap(await again.openBriefing(briefingId)).history).toEqual({ undo: 'second', redo: 'third' })
    expect(unwrap(await again.redo(briefingId)).label).toBe('third')
    unwrap(await again.undo(briefingId))
    unwrap(await again.undo(briefingId))
    expect(await titleOf(again, briefingId)).toBe('first')
  })

  it('does not take back what another device did', async () => {
    const briefingId = await aBriefing(library)
    unwrap(await library.edit(setTitle(briefingId, 'mine')))
    const theirs = foreignLine(briefingId, 1, reading(START_MS + 60_000, 0), { title: 'theirs' })
    await writeFile(foreignJournal(briefingId), foreignHeader(briefingId) + theirs)
    unwrap(await library.openBriefing(briefingId))
    expect(unwrap(await library.undo(briefingId))).toMatchObject({ label: 'mine', leftAlone: 1 })
    expect(await titleOf(library, briefingId)).toBe('theirs')
  })

  it('says so when there is nothing to undo or to redo', async () => {
    const briefingId = await aBriefing(library)
    expect(codeOf(await library.redo(briefingId))).toBe('nothing-to-redo')
    unwrap(await library.undo(briefingId))
    expect(codeOf(await library.undo(briefingId))).toBe('nothing-to-undo')
  })
})

describe('rule 6: the clock', () => {
  it('lets a later edit win although the machine’s clock was set back', async () => {
    const briefingId = await aBriefing(library)
    unwrap(await library.edit(setTitle(briefingId, 'before')))
    desk.setNow(Date.UTC(2001, 0, 1))
    unwrap(await library.edit(setTitle(briefingId, 'after')))
    await library.close()
    expect(await titleOf(await desk.open(), briefingId)).toBe('after')
  })

  it('lets an edit win over a peer far ahead, and reports the peer', async () => {
    const briefingId = await aBriefing(library)
    const ahead = foreignLine(briefingId, 1, reading(START_MS + 3 * 86_400_000, 5), { title: 'from the future' })
    await writeFile(foreignJournal(briefingId), foreignHeader(briefingId) + ahead)
    expect(await problemsOf(library, briefingId)).toContain('3 days ahead')
    unwrap(await library.edit(setTitle(briefingId, 'mine')))
    expect(await titleOf(library, briefingId)).toBe('mine')
  })

  it('refuses to write above 2^48 ms, and keeps what is there', async () => {
    const briefingId = await aBriefing(library)
    const last = foreignLine(briefingId, 1, reading(LATEST_MS, 0xffff), { title: 'the last word' })
    await writeFile(foreignJournal(briefingId), foreignHeader(briefingId) + last)
    unwrap(await library.openBriefing(briefingId))
    expect(codeOf(await library.edit(setTitle(briefingId, 'later')))).toBe('write-failed')
    expect(await titleOf(library, briefingId)).toBe('the last word')
  })
})

describe('rule 7: a writer id', () => {
  const writersOf = async (briefingId: string) =>
    (await readdir(journalsOf(desk.folder, briefingId))).filter((name) => name.endsWith('.jsonl'))

  it('is used again after a restart', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    const again = await desk.open()
    unwrap(await again.edit(setTitle(briefingId, 'again')))
    expect(await writersOf(briefingId)).toHaveLength(1)
  })

  it('is made at the first edit, with a record of device and author in the library’s journal', async () => {
    expect(await readdir(desk.folder)).toEqual(['library.json'])
    await aBriefing(library)
    const [journal = ''] = (await filesIn(join(desk.folder, 'journal'))).values()
    expect(journal).toContain('"patch":{"device":"desk","author":"Ada"}')
  })

  it('is not used again from another folder', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    await rename(desk.folder, `${desk.folder}-moved`)
    const moved = await desk.open({ folder: `${desk.folder}-moved` })
    unwrap(await moved.edit(setTitle(briefingId, 'moved')))
    expect(await readdir(journalsOf(`${desk.folder}-moved`, briefingId))).toHaveLength(2)
  })

  it('is not used again on another machine that has a copy of userData', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    const other = await desk.open({ machine: 'machine-b' })
    unwrap(await other.edit(setTitle(briefingId, 'elsewhere')))
    expect(await writersOf(briefingId)).toHaveLength(2)
  })

  it('is not used again over a restored backup, which lacks its last line', async () => {
    const briefingId = await aBriefing(library)
    const backup = join(desk.root, 'backup')
    await cp(desk.folder, backup, { recursive: true })
    unwrap(await library.edit(setTitle(briefingId, 'after the backup')))
    await library.close()
    await rm(desk.folder, { recursive: true })
    await cp(backup, desk.folder, { recursive: true })
    const again = await desk.open()
    unwrap(await again.openBriefing(briefingId))
    unwrap(await again.edit(setTitle(briefingId, 'after restoring')))
    expect(await writersOf(briefingId)).toHaveLength(2)
  })

  it('is not used again when its file has a line that it did not write last', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    const own = await onlyJournal(desk.folder, briefingId)
    await appendFile(own, foreignLine(briefingId, 2, reading(START_MS + 5, 0), { title: 'by a clone of this device' }))
    const again = await desk.open()
    unwrap(await again.edit(setTitle(briefingId, 'mine')))
    expect(await writersOf(briefingId)).toHaveLength(2)
    expect(await titleOf(again, briefingId)).toBe('mine')
  })

  it('is given up in the middle of a session when its file is not as it was left', async () => {
    const briefingId = await aBriefing(library)
    await appendFile(await onlyJournal(desk.folder, briefingId), 'something a sync engine put there\n')
    unwrap(await library.edit(setTitle(briefingId, 'safe all the same')))
    expect(await writersOf(briefingId)).toHaveLength(2)
    await library.close()
    expect(await titleOf(await desk.open(), briefingId)).toBe('safe all the same')
  })

  it('is used again when the process was killed between writing a line and noting that it had', async () => {
    const briefingId = await aBriefing(library)
    unwrap(await library.edit(setTitle(briefingId, 'acknowledged or not')))
    await library.close()
    const own = await onlyJournal(desk.folder, briefingId)
    const sums = (await readFile(own, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 32))
    const note = join(desk.userData, 'writers', library.status().libraryId, basename(own, '.jsonl'), 'last', briefingId)
    await writeFile(note, `${sums.at(-2)} ${sums.at(-1)}\n`)
    const again = await desk.open()
    expect(unwrap(await again.openBriefing(briefingId)).history.undo).toBe('acknowledged or not')
    unwrap(await again.edit(setTitle(briefingId, 'again')))
    expect(await writersOf(briefingId)).toHaveLength(1)
  })

  it('is never held by two at once: the second gets one of its own', async () => {
    const briefingId = await aBriefing(library)
    const second = await desk.open()
    unwrap(await second.edit(setTitle(briefingId, 'second')))
    unwrap(await library.edit(anEdit(briefingId, [briefingChange(briefingId, { question: 'first?' })])))
    expect(await writersOf(briefingId)).toHaveLength(2)
    expect(await titleOf(library, briefingId)).toBe('second')
  })

  it('is taken from a process that is gone', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    const [writer = ''] = (await writersOf(briefingId)).map((name) => basename(name, '.jsonl'))
    const lock = join(desk.userData, 'writers', library.status().libraryId, writer, 'lock')
    await writeFile(lock, '999999999 1')
    const again = await desk.open()
    unwrap(await again.edit(setTitle(briefingId, 'again')))
    expect(await writersOf(briefingId)).toHaveLength(1)
  })
})

describe('rule 8: torn and damaged lines', () => {
  it('cuts its own torn line at any byte, keeps it aside, and goes on under the same name', async () => {
    const briefingId = await aBriefing(library, 'first')
    const own = await onlyJournal(desk.folder, briefingId)
    await library.close()
    const whole = await readFile(own)
    const torn = Buffer.from(foreignLine(briefingId, 2, reading(START_MS + 5, 0), { title: 'never acknowledged “é”' }))
    for (const cut of [1, 2, 31, 32, 33, 34, 60, torn.length - 2, torn.length - 1]) {
      await writeFile(own, Buffer.concat([whole, torn.subarray(0, cut)]))
      const again = await desk.open()
      const { records, problems, history } = unwrap(await again.openBriefing(briefingId))
      expect(records[0]?.fields.title).toBe('first')
      expect(problems).toEqual([])
      expect(history.undo).toBe('new briefing')
      unwrap(await again.edit(setTitle(briefingId, `after ${cut}`)))
      await again.close()
      const files = await filesIn(journalsOf(desk.folder, briefingId))
      expect([...files.keys()].filter((name) => name.endsWith('.jsonl'))).toHaveLength(1)
      expect(files.get(`${basename(own, '.jsonl')}.torn-1`)).toBe(torn.subarray(0, cut).toString('utf8'))
      expect(await titleOf(await desk.open({ machine: `m${cut}` }), briefingId)).toBe(`after ${cut}`)
      // Back to where the loop began, as this device remembers it.
      await rm(own.replace('.jsonl', '.torn-1'))
      await writeFile(own, whole)
      const note = join(
        desk.userData,
        'writers',
        library.status().libraryId,
        basename(own, '.jsonl'),
        'last',
        briefingId,
      )
      await writeFile(note, `${whole.toString('utf8').trimEnd().split('\n').at(-1)?.slice(0, 32)} ${'-'.repeat(32)}\n`)
    }
  })

  it('waits for the rest of a foreign line, at every byte, and neither cuts nor counts it', async () => {
    const briefingId = await aBriefing(library, 'mine')
    const theirs = Buffer.from(
      foreignHeader(briefingId) + foreignLine(briefingId, 1, reading(START_MS + 60_000, 0), { title: 'theirs “é”' }),
    )
    const path = foreignJournal(briefingId)
    for (let bytes = 0; bytes < theirs.length; bytes += 1) {
      await writeFile(path, theirs.subarray(0, bytes))
      const { records, problems } = unwrap(await readBriefing(desk.folder, briefingId, START_MS))
      expect(records[0]?.fields.title).toBe('mine')
      expect(problems).toEqual([])
    }
    await truncate(path, theirs.length - 1)
    unwrap(await library.openBriefing(briefingId))
    unwrap(await library.edit(anEdit(briefingId, [aVoice()])))
    expect(await readFile(path)).toEqual(theirs.subarray(0, theirs.length - 1))
    await writeFile(path, theirs)
    expect(await titleOf(library, briefingId)).toBe('theirs “é”')
  })

  it('counts a damaged line, tells of it, keeps the rest, and never writes over it', async () => {
    const briefingId = await aBriefing(library, 'one')
    for (const title of ['two', 'three']) unwrap(await library.edit(setTitle(briefingId, title)))
    await library.close()
    const own = await onlyJournal(desk.folder, briefingId)
    const damaged = (await readFile(own, 'utf8')).replace('"two"', '"TWO"')
    await writeFile(own, damaged)
    const again = await desk.open()
    expect(await titleOf(again, briefingId)).toBe('three')
    expect(await problemsOf(again, briefingId)).toContain('1 damaged line')
    unwrap(await again.edit(setTitle(briefingId, 'four')))
    expect((await readFile(own, 'utf8')).startsWith(damaged)).toBe(true)
  })

  it('detects any flipped byte of a journal', async () => {
    const briefingId = await aBriefing(library, 'one')
    const own = await onlyJournal(desk.folder, briefingId)
    const whole = await readFile(own)
    for (let at = 0; at < whole.length; at += 7) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      await writeFile(own, flipped)
      const { records, problems } = unwrap(await readBriefing(desk.folder, briefingId, START_MS))
      const isHeader = at <= whole.indexOf('\n')
      expect(problems.length > 0 || (flipped.at(-1) !== 10 && records.length === 0)).toBe(true)
      if (isHeader && flipped.indexOf('\n') === whole.indexOf('\n')) expect(records[0]?.fields.title).toBe('one')
    }
  })

  it('tells that lines are missing, by the numbers a writer gave them', async () => {
    const briefingId = await aBriefing(library, 'one')
    for (const title of ['two', 'three']) unwrap(await library.edit(setTitle(briefingId, title)))
    const own = await onlyJournal(desk.folder, briefingId)
    const lines = (await readFile(own, 'utf8')).split('\n')
    await writeFile(own, lines.filter((_, index) => index !== 2).join('\n'))
    expect(unwrap(await readBriefing(desk.folder, briefingId, START_MS)).problems).toEqual([
      '1 line of the journals is missing.',
    ])
  })

  it('treats a journal that it cannot read as there, and writes to another', async () => {
    const briefingId = await aBriefing(library, 'one')
    await library.close()
    const own = await onlyJournal(desk.folder, briefingId)
    const whole = await readFile(own)
    await writeFile(own, `\n\n${'x'.repeat(100)}\n`)
    const again = await desk.open()
    unwrap(await again.openBriefing(briefingId))
    unwrap(await again.edit(anEdit(briefingId, [aVoice()])))
    expect(await readFile(own, 'utf8')).toBe(`\n\n${'x'.repeat(100)}\n`)
    await writeFile(own, whole)
    expect(unwrap(await again.openBriefing(briefingId)).records).toHaveLength(2)
  })
})

describe('rule 9: large edits', () => {
  it('writes an edit of 2,000 records as one line', async () => {
    const briefingId = await aBriefing(library)
    unwrap(
      await library.edit(
        anEdit(
          briefingId,
          Array.from({ length: 2_000 }, () => aVoice()),
        ),
      ),
    )
    const text = await readFile(await onlyJournal(desk.folder, briefingId), 'utf8')
    expect(text.trimEnd().split('\n')).toHaveLength(3)
    expect(unwrap(await library.openBriefing(briefingId)).records).toHaveLength(2_001)
  })

  it('refuses an edit above 16 MB, says how large it is, and goes on after it', async () => {
    const briefingId = await aBriefing(library)
    const voices = Array.from({ length: 170 }, () => aVoice({ gradeReason: 'x'.repeat(100_000) }))
    const refused = await library.edit(anEdit(briefingId, voices))
    expect(refused).toMatchObject({ ok: false, error: { code: 'edit-too-large', limit: 16 * 1024 * 1024 } })
    unwrap(await library.edit(setTitle(briefingId, 'after')))
    expect(unwrap(await library.openBriefing(briefingId)).records).toHaveLength(1)
    expect(unwrap(await library.check()).findings).toEqual([])
  })
})

describe('rule 10: what it does not know', () => {
  it('keeps unknown tables and fields of a newer version through its own edits', async () => {
    const briefingId = await aBriefing(library)
    const theirs = foreignLine(briefingId, 1, reading(START_MS + 1_000, 0), { mood: { colour: 'blue' } })
    await writeFile(foreignJournal(briefingId), foreignHeader(briefingId) + theirs)
    unwrap(await library.openBriefing(briefingId))
    unwrap(await library.edit(setTitle(briefingId, 'mine')))
    expect(await fieldOf(library, briefingId, briefingId, 'mood')).toEqual({ colour: 'blue' })
  })

  it('opens a briefing with lines of a newer format, and refuses to write beside them', async () => {
    const briefingId = await aBriefing(library, 'mine')
    const newer = foreignLine(briefingId, 1, reading(START_MS + 1_000, 0), { title: 'newer' }, 2)
    await writeFile(foreignJournal(briefingId), foreignHeader(briefingId) + newer)
    expect(await titleOf(library, briefingId)).toBe('mine')
    expect(await problemsOf(library, briefingId)).toContain('newer version')
    expect(codeOf(await library.edit(setTitle(briefingId, 'x')))).toBe('library-newer')
  })

  it('opens a library of a newer format read-only, and changes nothing in it', async () => {
    const briefingId = await aBriefing(library, 'mine')
    await library.close()
    const manifest = JSON.stringify({ format: 2, library: library.status().libraryId, more: true })
    await writeFile(join(desk.folder, 'library.json'), manifest)
    const again = await desk.open()
    expect(again.status().readOnly).toContain('newer')
    expect(await titleOf(again, briefingId)).toBe('mine')
    expect(codeOf(await again.edit(setTitle(briefingId, 'x')))).toBe('library-newer')
    expect(await readFile(join(desk.folder, 'library.json'), 'utf8')).toBe(manifest)
  })
})

describe('rule 11: no compaction', () => {
  it('only ever appends: every former state of a journal is a beginning of the next', async () => {
    const briefingId = await aBriefing(library)
    const own = await onlyJournal(desk.folder, briefingId)
    let before = await readFile(own, 'utf8')
    for (const step of ['edit', 'undo', 'redo'] as const) {
      unwrap(await (step === 'edit' ? library.edit(setTitle(briefingId, 'x')) : library[step](briefingId)))
      const after = await readFile(own, 'utf8')
      expect(after.startsWith(before) && after.length > before.length).toBe(true)
      before = after
    }
  })
})
