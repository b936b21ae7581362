import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImports } from '../../../../src/main/import/imports'
import { FIRST_READING, type Imported, type ImportJob, NO_FACTS, NO_WAYS } from '../../../../src/shared/import-job'
import { FILE_LIMIT_BYTES } from '../../../../src/shared/ipc'
import { ok, type Result } from '../../../../src/shared/result'
import { decode } from '../../../../src/shared/text/decode'
import { TEXT_LIMIT_BYTES } from '../../../../src/shared/text/freeze'
import { plainText } from '../../../../src/shared/text/plain-text'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

const anImported = (fields: Partial<Imported>): Imported => ({
  format: 'text',
  text: 'Words.',
  encoding: 'UTF-8',
  notices: [],
  facts: NO_FACTS,
  dropped: [],
  pages: [],
  layouts: [],
  reading: FIRST_READING,
  ways: NO_WAYS,
  ...fields,
})

/** What the import page does with plain text, in this process. */
async function inThisProcess({ name, bytes, reading }: ImportJob): Promise<Result<Imported>> {
  const decoded = decode(bytes, name, reading.encoding)
  if (!decoded.ok) return decoded
  const { text, notices } = plainText(decoded.value.text, reading.joinLines)
  return ok(anImported({ text, notices: [...notices], encoding: decoded.value.encoding, reading }))
}

type Deps = Parameters<typeof createImports>[0]
const someImports = (deps: Partial<Deps> = {}) =>
  createImports({ read: inThisProcess, choose: async () => [], onProgress: () => undefined, ...deps })

async function aFile(name: string, contents: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), contents)
  return join(folder, name)
}

const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('createImports', () => {
  it('prepares a file: frozen text, its hash, and the file as it was', async () => {
    const imports = someImports()
    const path = await aFile('article.md', '\ufeff# Cafe\u0301\r\nRates will fall.\r\n')
    const prepared = got(await imports.fromPath(path))
    expect(prepared).toMatchObject({ name: 'article.md', text: '# Café\nRates will fall.\n', encoding: 'utf-8' })
    expect(prepared.sha256).toBe(createHash('sha256').update(prepared.text).digest('hex'))
    expect(prepared.notices).toHaveLength(2)
    const filed = got(imports.find(prepared.importId))
    expect(Buffer.from(filed.original ?? []).toString()).toBe('\ufeff# Cafe\u0301\r\nRates will fall.\r\n')
  })

  it('prepares a pasted text, which has no file', async () => {
    const imports = someImports()
    const prepared = got(await imports.fromText('Words.\r\n'))
    expect(prepared.text).toBe('Words.\n')
    expect(got(imports.find(prepared.importId)).original).toBeNull()
  })

  it('keeps a prepared source until it is discarded, and no longer', async () => {
    const imports = someImports()
    const { importId } = got(await imports.fromText('Words.'))
    expect(imports.find(importId).ok).toBe(true)
    expect(imports.find(importId).ok).toBe(true)
    imports.discard(importId)
    expect(imports.find(importId)).toEqual({ ok: false, error: { code: 'import-expired' } })
  })

  it('forgets the oldest of many that nobody files', async () => {
    const imports = someImports()
    const ids: string[] = []
    for (let count = 0; count < 9; count += 1) ids.push(got(await imports.fromText(`Words ${count}`)).importId)
    expect(ids.map((id) => imports.find(id).ok)).toEqual([false, ...Array(8).fill(true)])
  })

  it('refuses a large file by its size, before it is read', async () => {
    const path = await aFile('large.txt', '')
    await truncate(path, 1024 ** 4)
    const startedAt = Date.now()
    expect(await someImports().fromPath(path)).toEqual({
      ok: false,
      error: { code: 'source-too-large', bytes: 1024 ** 4, limit: FILE_LIMIT_BYTES },
    })
    expect(Date.now() - startedAt).toBeLessThan(1_000)
  })

  it('refuses dropped bytes and text over the limits', async () => {
    const tooLarge = (limit: number) => ({ ok: false, error: { code: 'source-too-large', limit } })
    const bytes = new Uint8Array(FILE_LIMIT_BYTES + 1)
    expect(await someImports().fromBytes({ name: 'x', bytes })).toMatchObject(tooLarge(FILE_LIMIT_BYTES))
    const over = TEXT_LIMIT_BYTES + 1
    expect(await someImports().fromText('x'.repeat(over))).toMatchObject(tooLarge(TEXT_LIMIT_BYTES))
    expect(await someImports().fromText('é'.repeat(over / 2 + 1))).toMatchObject(tooLarge(TEXT_LIMIT_BYTES))
  })

  it('reads a source once more in another way, under the same id, from the bytes it has', async () => {
    const imports = someImports()
    const arabic = Uint8Array.of(0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1)
    const first = got(await imports.fromBytes({ name: 'a.txt', bytes: arabic }))
    const western = got(await imports.again(first.importId, { ...FIRST_READING, encoding: 'windows-1252' }))
    expect([first.text, western.text]).toEqual(['قال الوزير', 'ÞÇá ÇáæÒíÑ'])
    expect(western.importId).toBe(first.importId)
    expect(got(imports.find(first.importId))).toMatchObject({ prepared: western, original: arabic })
  })

  it('keeps a source as it was when it cannot be read in the other way', async () => {
    const imports = someImports()
    const first = got(await imports.fromBytes({ name: 'a.txt', bytes: Uint8Array.of(0x61, 0xe9, 0x62) }))
    expect(await imports.again(first.importId, { ...FIRST_READING, encoding: 'utf-8' })).toMatchObject({
      error: { code: 'source-encoding' },
    })
    expect(got(imports.find(first.importId)).prepared).toEqual(first)
  })

  it('joins the broken lines of a pasted text on demand', async () => {
    const imports = someImports()
    const line = 'Rates will fall by spring, the bank said, and rise again in autumn if'
    const first = got(await imports.fromText(`${`${line}\n`.repeat(8)}it must.\n`))
    expect(first.ways.wrappedAt).toBe(line.length)
    const joined = got(await imports.again(first.importId, { ...FIRST_READING, joinLines: true }))
    expect(joined.text.trim().split('\n')).toHaveLength(1)
  })

  it('hands out names and ids of chosen files, never paths, and reads only those', async () => {
    const path = await aFile('chosen.txt', 'Words of a chosen file.')
    const imports = someImports({ choose: async () => [path] })
    const chosen = got(await imports.choose())
    if (!('files' in chosen)) throw new Error('nothing was chosen')
    expect(JSON.stringify(chosen)).not.toContain(folder)
    const [file] = chosen.files
    expect(file?.name).toBe('chosen.txt')
    expect(got(await imports.fromChosen(file?.fileId ?? '')).text).toBe('Words of a chosen file.')
    expect(await imports.fromChosen('no-such-id')).toEqual({ ok: false, error: { code: 'import-expired' } })
  })

  it('stops what is being read, and only that', async () => {
    const imports = someImports({
      read: (job, { signal } = {}) =>
        job.name === 'slow'
          ? new Promise((resolve) => {
              signal?.addEventListener('abort', () => resolve({ ok: false, error: { code: 'cancelled' } }))
            })
          : inThisProcess(job),
    })
    const bytes = new TextEncoder().encode('Words.')
    const slow = imports.fromBytes({ name: 'slow', bytes })
    imports.cancel()
    expect(await slow).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(got(await imports.fromBytes({ name: 'next', bytes })).text).toBe('Words.')
  })

  it('takes no pages that do not fit the text', async () => {
    for (const pages of [
      [{ start: 7, label: '1' }],
      [
        { start: 3, label: '1' },
        { start: 1, label: '2' },
      ],
    ]) {
      const imports = someImports({ read: async () => ok(anImported({ pages })) })
      expect(await imports.fromBytes({ name: 'a.pdf', bytes: Uint8Array.of(1) })).toMatchObject({
        error: { code: 'internal' },
      })
    }
  })

  it('holds few bytes for those that nobody files', async () => {
    const imports = someImports({ read: async () => ok(anImported({})) })
    const bytes = new Uint8Array(FILE_LIMIT_BYTES)
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(got(await imports.fromBytes({ name: 'x', bytes })).importId)
    expect(ids.map((id) => imports.find(id).ok)).toEqual([false, true, true])
  })

  it.each(['', ' \n\t\n'])('says that %j is empty', async (text) => {
    expect(await someImports().fromText(text)).toEqual({ ok: false, error: { code: 'source-empty' } })
    expect(await someImports().fromPath(await aFile('empty.txt', text))).toEqual({
      ok: false,
      error: { code: 'source-empty' },
    })
  })

  it('refuses a folder and what is not there, with their names', async () => {
    await mkdir(join(folder, 'a-folder.txt'))
    expect(await someImports().fromPath(join(folder, 'a-folder.txt'))).toMatchObject({
      error: { code: 'source-unreadable', name: 'a-folder.txt' },
    })
    expect(await someImports().fromPath(join(folder, 'gone.txt'))).toMatchObject({
      error: { code: 'source-unreadable', name: 'gone.txt', reason: 'ENOENT' },
    })
  })

  it.skipIf(process.platform === 'win32')(
    'refuses a pipe at once, without waiting for somebody to write to it',
    async () => {
      const path = join(folder, 'pipe.txt')
      execFileSync('mkfifo', [path])
      expect(await someImports().fromPath(path)).toMatchObject({
        error: { code: 'source-unreadable', name: 'pipe.txt' },
      })
    },
  )

  it('does not take a text that the import page did not freeze', async () => {
    const imports = someImports({ read: async () => ok(anImported({ text: 'one\r\ntwo' })) })
    expect(await imports.fromPath(await aFile('a.txt', 'one'))).toMatchObject({ error: { code: 'internal' } })
  })

  it('answers that nothing was chosen when the dialog is closed', async () => {
    expect(await someImports().choose()).toEqual({ ok: true, value: { cancelled: true } })
  })
})
