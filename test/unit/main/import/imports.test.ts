import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImports } from '../../../../src/main/import/imports'
import type { Imported, ImportJob } from '../../../../src/shared/import-job'
import { SOURCE_LIMIT_BYTES } from '../../../../src/shared/ipc'
import { ok, type Result } from '../../../../src/shared/result'
import { decode } from '../../../../src/shared/text/decode'
import { freeze } from '../../../../src/shared/text/freeze'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What the import page does, in this process. */
async function inThisProcess({ name, bytes }: ImportJob): Promise<Result<Imported>> {
  const decoded = decode(bytes, name)
  return decoded.ok ? ok({ ...freeze(decoded.value.text), encoding: decoded.value.encoding }) : decoded
}

const someImports = (page = inThisProcess) => createImports({ decode: page, choose: async () => null })

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
    expect(prepared).toMatchObject({ name: 'article.md', text: '# Café\nRates will fall.\n', encoding: 'UTF-8' })
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
      error: { code: 'source-too-large', bytes: 1024 ** 4, limit: SOURCE_LIMIT_BYTES },
    })
    expect(Date.now() - startedAt).toBeLessThan(1_000)
  })

  it('refuses dropped bytes and pasted text over the limit', async () => {
    const over = SOURCE_LIMIT_BYTES + 1
    const tooLarge = { ok: false, error: { code: 'source-too-large' } }
    expect(await someImports().fromBytes({ name: 'x', bytes: new Uint8Array(over) })).toMatchObject(tooLarge)
    expect(await someImports().fromText('x'.repeat(over))).toMatchObject(tooLarge)
    expect(await someImports().fromText('é'.repeat(over / 2 + 1))).toMatchObject(tooLarge)
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
    const imports = someImports(async () => ok({ text: 'one\r\ntwo', encoding: 'UTF-8', notices: [] }))
    expect(await imports.fromPath(await aFile('a.txt', 'one'))).toMatchObject({ error: { code: 'internal' } })
  })

  it('answers that nothing was chosen when the dialog is closed', async () => {
    expect(await someImports().choose()).toEqual({ ok: true, value: { cancelled: true } })
  })
})
