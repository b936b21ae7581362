import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/main/library/checksum'
import { type Library, openLibrary } from '../../../../src/main/library/library'
import { readBriefing } from '../../../../src/main/library/read-briefing'
import type { Filing } from '../../../../src/main/library/sources'
import {
  aBriefing,
  aDesk,
  anEdit,
  aVoice,
  briefingChange,
  codeOf,
  type Desk,
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

const TEXT = 'I expect “rates will fall” by spring — naïveté 😀\n'
const filing = (overrides: Partial<Filing> = {}): Filing => ({
  name: 'Article.TXT',
  text: TEXT,
  notices: ['3 line ends were made the same.'],
  original: Buffer.from(TEXT.replace('\n', '\r\n')),
  ...overrides,
})
const aSource = (patch: Record<string, unknown> = {}) => ({
  table: 'source',
  id: randomUUID(),
  patch: { title: 'x', ...patch },
})

/** A new briefing about one text. */
async function aFiledBriefing(patch: Record<string, unknown> = {}) {
  const [briefingId, source] = [randomUUID(), aSource(patch)]
  const changes = [briefingChange(briefingId, { title: 'x' }), source]
  const snapshot = unwrap(await library.createBriefing(anEdit(briefingId, changes), filing()))
  return { briefingId, sourceId: source.id, snapshot }
}

describe('openLibrary', () => {
  it('makes a library of a missing folder and of an empty one', async () => {
    expect(JSON.parse(await readFile(join(desk.folder, 'library.json'), 'utf8'))).toEqual({
      format: 1,
      library: library.status().libraryId,
    })
    const empty = join(desk.root, 'empty')
    await mkdir(join(empty, '.stfolder'), { recursive: true })
    expect((await desk.open({ folder: empty })).status().readOnly).toBeNull()
  })

  it('opens what it made, by the same id, and has no problems with it', async () => {
    await aBriefing(library)
    await library.close()
    const again = await desk.open()
    expect(again.status()).toEqual({ ...library.status(), problems: [] })
  })

  it('refuses a folder that holds other files, and leaves it alone', async () => {
    const folder = join(desk.root, 'documents')
    await mkdir(folder)
    await writeFile(join(folder, 'letter.txt'), 'x')
    expect(codeOf(await openLibrary({ ...desk.deps(), folder }))).toBe('library-unusable')
    expect(await readdir(folder)).toEqual(['letter.txt'])
  })

  it('refuses a path that is a file', async () => {
    const folder = join(desk.root, 'file')
    await writeFile(folder, 'x')
    expect(codeOf(await openLibrary({ ...desk.deps(), folder }))).toBe('library-unusable')
  })

  it('makes a lost library.json anew from the journals, under the same id', async () => {
    const briefingId = await aBriefing(library, 'still here')
    await library.close()
    await rm(join(desk.folder, 'library.json'))
    const again = await desk.open()
    expect(again.status().libraryId).toBe(library.status().libraryId)
    expect(again.status().problems.join()).toContain('library.json was missing')
    expect(unwrap(await again.openBriefing(briefingId)).records).toHaveLength(1)
  })

  it('opens read-only over a damaged library.json, which it does not overwrite', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    await writeFile(join(desk.folder, 'library.json'), '{"form')
    const again = await desk.open()
    expect(again.status().readOnly).toContain('library.json')
    expect(codeOf(await again.edit(anEdit(briefingId, [aVoice()])))).toBe('library-read-only')
    expect(codeOf(await again.createBriefing(anEdit(randomUUID(), [aVoice()]), null))).toBe('library-read-only')
    expect(await readFile(join(desk.folder, 'library.json'), 'utf8')).toBe('{"form')
    expect(await readdir(join(desk.folder, 'briefings'))).toEqual([briefingId])
  })
})

describe('an edit', () => {
  it('is in the file by the time it is answered', async () => {
    const briefingId = await aBriefing(library)
    const own = await onlyJournal(desk.folder, briefingId)
    const changed = unwrap(await library.edit(anEdit(briefingId, [aVoice({ name: 'Ada' })], 'voice of Ada')))
    expect(await readFile(own, 'utf8')).toContain('"label":"voice of Ada"')
    expect(changed).toMatchObject({ briefingId, removed: [], history: { undo: 'voice of Ada', redo: null } })
    expect(changed.records.map(({ fields }) => fields)).toEqual([{ name: 'Ada', kind: 'person' }])
    expect(changed.savedAt).toBe(new Date(START_MS).toISOString())
  })

  it('answers whole records, also when it changes one field', async () => {
    const briefingId = await aBriefing(library)
    const voice = aVoice({ role: 'economist' })
    unwrap(await library.edit(anEdit(briefingId, [voice])))
    const changed = unwrap(await library.edit(anEdit(briefingId, [{ ...voice, patch: { name: 'New' } }])))
    expect(changed.records[0]?.fields).toEqual({ name: 'New', kind: 'person', role: 'economist' })
  })

  it('runs after those asked for before it, however many are under way', async () => {
    const briefingId = await aBriefing(library)
    const titles = Array.from({ length: 30 }, (_, index) => `title ${index}`)
    await Promise.all(
      titles.map((title) => library.edit(anEdit(briefingId, [briefingChange(briefingId, { title })], title))),
    )
    const lines = (await readFile(await onlyJournal(desk.folder, briefingId), 'utf8')).trimEnd().split('\n').slice(2)
    expect(lines.map((line) => (JSON.parse(line.slice(33)) as { label: string }).label)).toEqual(titles)
    expect(unwrap(await library.openBriefing(briefingId)).problems).toEqual([])
  })

  it('tells that a final briefing has become a draft', async () => {
    const briefingId = await aBriefing(library)
    const final = new Date(START_MS).toISOString()
    unwrap(await library.edit(anEdit(briefingId, [briefingChange(briefingId, { final })])))
    const changed = unwrap(await library.edit(anEdit(briefingId, [aVoice()])))
    expect(changed.records.find(({ table }) => table === 'briefing')?.fields).toEqual({ title: 'A title' })
  })

  it('is refused for a briefing that is not there, and for an id that is a path', async () => {
    for (const briefingId of [randomUUID(), '../../etc'])
      expect(codeOf(await library.edit(anEdit(briefingId, [aVoice()])))).toBe('briefing-not-found')
  })

  it('is refused when it claims the hash or length of a text', async () => {
    const briefingId = await aBriefing(library)
    expect(codeOf(await library.edit(anEdit(briefingId, [aSource({ sha256: 'a'.repeat(64) })])))).toBe('bad-request')
  })

  it('is not shown and not counted when it could not be written', async () => {
    const briefingId = await aBriefing(library)
    const journals = journalsOf(desk.folder, briefingId)
    const kept = await filesIn(journals)
    await rm(journals, { recursive: true })
    expect(codeOf(await library.edit(anEdit(briefingId, [aVoice()])))).toBe('write-failed')
    await mkdir(journals)
    for (const [name, text] of kept) await writeFile(join(journals, name), text)
    expect(unwrap(await library.openBriefing(briefingId)).records).toHaveLength(1)
    expect(unwrap(await library.edit(anEdit(briefingId, [aVoice()]))).stamp).toBeTruthy()
  })

  it('makes nothing in a library folder that is gone', async () => {
    const briefingId = await aBriefing(library)
    await library.close()
    const again = await desk.open()
    unwrap(await again.openBriefing(briefingId))
    await rm(desk.folder, { recursive: true })
    expect(codeOf(await again.edit(anEdit(briefingId, [aVoice()])))).toBe('write-failed')
    await expect(stat(desk.folder)).rejects.toThrow()
  })

  it('goes under the author’s new name once that has changed', async () => {
    let author = 'Ada'
    const named = await desk.open({ folder: join(desk.root, 'named'), author: () => author })
    const briefingId = await aBriefing(named)
    author = 'Ada Moreno'
    unwrap(await named.edit(anEdit(briefingId, [aVoice()])))
    unwrap(await named.edit(anEdit(briefingId, [aVoice()])))
    const [journal = ''] = (await filesIn(join(named.folder, 'journal'))).values()
    expect(journal.match(/"author":"[^"]*"/g)).toEqual(['"author":"Ada"', '"author":"Ada Moreno"'])
  })
})

describe('list', () => {
  it('has the stamp that opening and editing answer, and another after every edit', async () => {
    const briefingId = await aBriefing(library)
    const stampOf = async () => unwrap(await library.list()).find((each) => each.briefingId === briefingId)?.stamp
    const first = await stampOf()
    expect(unwrap(await library.openBriefing(briefingId)).stamp).toBe(first)
    const changed = unwrap(await library.edit(anEdit(briefingId, [aVoice()])))
    expect(changed.stamp).not.toBe(first)
    expect(await stampOf()).toBe(changed.stamp)
    await library.close()
    expect(unwrap(await (await desk.open()).list())).toEqual([{ briefingId, stamp: changed.stamp }])
  })

  it('ignores folders that are no briefings', async () => {
    const briefingId = await aBriefing(library)
    await mkdir(join(desk.folder, 'briefings', 'New folder'))
    await mkdir(join(desk.folder, 'briefings', randomUUID()))
    expect(unwrap(await library.list()).map((each) => each.briefingId)).toEqual([briefingId])
  })
})

describe('a source', () => {
  it('gets its facts from the text, whatever the edit says of them', async () => {
    const { briefingId, sourceId, snapshot } = await aFiledBriefing({ sha256: 'f'.repeat(64), length: 1 })
    expect(snapshot.records.find(({ id }) => id === sourceId)?.fields).toEqual({
      title: 'x',
      sha256: sha256(TEXT),
      length: TEXT.length,
      originalName: 'Article.TXT',
      notices: ['3 line ends were made the same.'],
    })
    expect(unwrap(await library.sourceText(briefingId, sourceId))).toBe(TEXT)
  })

  it('lies beside the file it came from, of whose name only a plain ending is kept', async () => {
    const { briefingId, sourceId } = await aFiledBriefing()
    const folder = join(desk.folder, 'briefings', briefingId)
    expect(await readFile(join(folder, 'sources', `${sourceId}.txt`), 'utf8')).toBe(TEXT)
    expect(await readFile(join(folder, 'originals', `${sourceId}.txt`), 'utf8')).toBe(TEXT.replace('\n', '\r\n'))
    const source = aSource()
    unwrap(await library.addSource(anEdit(briefingId, [source]), filing({ name: '../../x.t/../y.ex e' })))
    expect((await readdir(join(folder, 'originals'))).sort()).toEqual([`${sourceId}.txt`, source.id].sort())
  })

  it('is not handed out when its text was altered or is lost', async () => {
    const { briefingId, sourceId } = await aFiledBriefing()
    const path = join(desk.folder, 'briefings', briefingId, 'sources', `${sourceId}.txt`)
    await writeFile(path, TEXT.replace('fall', 'rise'))
    expect(codeOf(await library.sourceText(briefingId, sourceId))).toBe('source-altered')
    await rm(path)
    expect(codeOf(await library.sourceText(briefingId, sourceId))).toBe('source-not-found')
    expect(codeOf(await library.sourceText(briefingId, '../journal/x'))).toBe('source-not-found')
  })

  it('leaves nothing behind when its edit cannot be written', async () => {
    const { briefingId } = await aFiledBriefing()
    const folder = join(desk.folder, 'briefings', briefingId)
    const before = [await readdir(join(folder, 'sources')), await readdir(join(folder, 'originals'))]
    const tooLarge = [aSource(), ...Array.from({ length: 170 }, () => aVoice({ gradeReason: 'x'.repeat(100_000) }))]
    expect(codeOf(await library.addSource(anEdit(briefingId, tooLarge), filing()))).toBe('edit-too-large')
    expect([await readdir(join(folder, 'sources')), await readdir(join(folder, 'originals'))]).toEqual(before)
  })

  it('is filed with exactly one source record', async () => {
    const { briefingId } = await aFiledBriefing()
    expect(codeOf(await library.addSource(anEdit(briefingId, [aVoice()]), filing()))).toBe('bad-request')
    expect(codeOf(await library.addSource(anEdit(briefingId, [aSource(), aSource()]), filing()))).toBe('bad-request')
  })
})

describe('a new briefing', () => {
  it('leaves no folder behind when it cannot be written', async () => {
    const briefingId = randomUUID()
    const tooLarge = Array.from({ length: 170 }, () => aVoice({ gradeReason: 'x'.repeat(100_000) }))
    expect(codeOf(await library.createBriefing(anEdit(briefingId, [aSource(), ...tooLarge]), filing()))).toBe(
      'edit-too-large',
    )
    expect(unwrap(await library.list())).toEqual([])
    await expect(stat(join(desk.folder, 'briefings', briefingId))).rejects.toThrow()
  })

  it('is not made over one that is there', async () => {
    const briefingId = await aBriefing(library, 'mine')
    expect(codeOf(await library.createBriefing(anEdit(briefingId, [aVoice()]), null))).toBe('bad-request')
    expect(unwrap(await library.openBriefing(briefingId)).records).toHaveLength(1)
  })
})

describe('check', () => {
  it('finds nothing in a sound library, and counts what it verified', async () => {
    const { briefingId } = await aFiledBriefing()
    unwrap(await library.edit(anEdit(briefingId, [aVoice()])))
    expect(unwrap(await library.check())).toEqual({ briefings: 1, lines: 3, sources: 1, findings: [], notices: [] })
  })

  it('names a damaged line, an altered text and a lost one, each with its briefing', async () => {
    const [one, two, three] = [await aFiledBriefing(), await aFiledBriefing(), await aFiledBriefing()]
    const pathOf = ({ briefingId, sourceId }: typeof one) =>
      join(desk.folder, 'briefings', briefingId, 'sources', `${sourceId}.txt`)
    await writeFile(pathOf(one), 'other')
    await rm(pathOf(two))
    const own = await onlyJournal(desk.folder, three.briefingId)
    await writeFile(own, (await readFile(own, 'utf8')).replace('"title":"x"', '"title":"y"'))
    const { findings } = unwrap(await library.check())
    expect(findings).toHaveLength(3)
    expect(findings.join('\n')).toContain(`${one.briefingId}: source ${one.sourceId} is not the text that was filed`)
    expect(findings.join('\n')).toContain(`${two.briefingId}: source ${two.sourceId} has lost its text`)
    expect(findings.join('\n')).toContain(`${three.briefingId}: The journal`)
  })
})

describe('readBriefing', () => {
  it('reads what the library shows, and writes nothing anywhere', async () => {
    const { briefingId, sourceId } = await aFiledBriefing()
    const { records, stamp } = unwrap(await library.openBriefing(briefingId))
    const before = await everyFile(desk.root)
    const read = unwrap(await readBriefing(desk.folder, briefingId, START_MS))
    expect([read.records, read.stamp, read.problems]).toEqual([records, stamp, []])
    expect(unwrap(await read.sourceText(sourceId))).toBe(TEXT)
    expect(await everyFile(desk.root)).toEqual(before)
  })

  it('makes no library where there is none', async () => {
    const folder = join(desk.root, 'nowhere')
    expect(codeOf(await readBriefing(folder, randomUUID(), START_MS))).toBe('library-unusable')
    await expect(stat(folder)).rejects.toThrow()
  })
})

async function everyFile(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort()
}
