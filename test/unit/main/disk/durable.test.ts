import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendToFile, cutFile, makeFolder, replaceFile, setAside } from '../../../../src/main/disk/durable'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-disk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')

describe('replaceFile', () => {
  it('puts new contents in the place of old ones and leaves nothing else behind', async () => {
    const path = join(folder, 'file')
    expect(await replaceFile(path, 'old')).toEqual({ ok: true, value: null })
    expect(await replaceFile(path, 'new “é”')).toEqual({ ok: true, value: null })
    expect(await readFile(path, 'utf8')).toBe('new “é”')
    expect(await readdir(folder)).toEqual(['file'])
  })

  it('leaves the old file and no sibling when it fails', async () => {
    const path = join(folder, 'file')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'x')
    expect(await replaceFile(path, 'new')).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(await readdir(folder)).toEqual(['file'])
    expect(await readdir(path)).toEqual(['inside'])
  })

  it('lets nobody but this account read what it writes', async () => {
    const path = join(folder, 'file')
    await replaceFile(path, 'secret')
    expect((await stat(path)).mode & 0o077).toBe(0)
  })
})

describe('appendToFile', () => {
  it('makes a file, adds to it, and answers its length in bytes', async () => {
    const path = join(folder, 'file')
    expect(await appendToFile(path, bytes('one “é”\n'), 0)).toEqual({
      ok: true,
      value: { kind: 'appended', length: 13 },
    })
    expect(await appendToFile(path, bytes('two\n'), 13)).toEqual({ ok: true, value: { kind: 'appended', length: 17 } })
    expect(await readFile(path, 'utf8')).toBe('one “é”\ntwo\n')
  })

  it('writes nothing to a file that has another length than it should have', async () => {
    const path = join(folder, 'file')
    await writeFile(path, 'by somebody else')
    expect(await appendToFile(path, bytes('mine'), 3)).toEqual({
      ok: true,
      value: { kind: 'other-length', length: 16 },
    })
    expect(await readFile(path, 'utf8')).toBe('by somebody else')
  })

  it('says that the folder is missing rather than make one', async () => {
    expect(await appendToFile(join(folder, 'no', 'file'), bytes('x'), 0)).toMatchObject({
      ok: false,
      error: { code: 'write-failed' },
    })
  })
})

describe('a full disk', () => {
  const full = fullDisk()

  it.skipIf(full === null)('is told as such, and leaves no half line and the old file as it was', async () => {
    const disk = full as string
    try {
      const journal = join(disk, 'journal')
      const line = bytes(`${'x'.repeat(99)}\n`)
      expect(await appendToFile(journal, line, 0)).toMatchObject({ ok: true })
      await writeFile(join(disk, 'old'), 'old')
      await writeFile(join(disk, 'ballast'), Buffer.alloc(900_000))
      // More than is left, less than the whole disk: the system takes a part of it before it refuses.
      const large = Buffer.alloc(300_000, 'y')
      expect(await appendToFile(journal, large, 100)).toMatchObject({ ok: false, error: { code: 'disk-full' } })
      expect(await readFile(journal)).toEqual(Buffer.from(line))
      expect(await replaceFile(join(disk, 'old'), large)).toMatchObject({ ok: false, error: { code: 'disk-full' } })
      expect(await readFile(join(disk, 'old'), 'utf8')).toBe('old')
      expect((await readdir(disk)).sort()).toEqual(['ballast', 'journal', 'old'])
      await rm(join(disk, 'ballast'))
      expect(await appendToFile(journal, large, 100)).toMatchObject({ ok: true })
    } finally {
      execFileSync('umount', [disk])
      await rm(disk, { recursive: true, force: true })
    }
  })

  it.skipIf(full === null)('and a disk that became read-only is told as that', async () => {
    const disk = fullDisk() as string
    try {
      const journal = join(disk, 'journal')
      await appendToFile(journal, bytes('x'), 0)
      execFileSync('mount', ['-o', 'remount,ro', disk])
      expect(await appendToFile(journal, bytes('y'), 1)).toMatchObject({
        ok: false,
        error: { code: 'library-read-only', path: journal },
      })
    } finally {
      execFileSync('umount', [disk])
      await rm(disk, { recursive: true, force: true })
    }
  })
})

/** A disk of 1 MiB, or null with a notice where this account may not mount one. */
function fullDisk(): string | null {
  const path = execFileSync('mktemp', ['-d']).toString().trim()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    console.warn('skipped: only root may mount the small disk that this test fills')
    return null
  }
}

describe('cutFile', () => {
  it('keeps what it cuts off as a file of its own', async () => {
    const path = join(folder, 'file')
    await writeFile(path, 'whole\nhalf')
    expect(await cutFile(path, 6, join(folder, 'kept'))).toEqual({ ok: true, value: null })
    expect(await readFile(path, 'utf8')).toBe('whole\n')
    expect(await readFile(join(folder, 'kept'), 'utf8')).toBe('half')
  })

  it('cuts nothing when the copy cannot be kept', async () => {
    const path = join(folder, 'file')
    await writeFile(path, 'whole\nhalf')
    expect(await cutFile(path, 6, join(folder, 'missing', 'kept'))).toMatchObject({ ok: false })
    expect(await readFile(path, 'utf8')).toBe('whole\nhalf')
  })
})

describe('makeFolder and setAside', () => {
  it('make a folder with those above it, once and again', async () => {
    const deep = join(folder, 'a', 'b', 'c')
    expect(await makeFolder(deep, folder)).toEqual({ ok: true, value: null })
    expect(await makeFolder(deep, folder)).toEqual({ ok: true, value: null })
    expect((await stat(deep)).isDirectory()).toBe(true)
  })

  it('say so when a file is in the way', async () => {
    await writeFile(join(folder, 'a'), 'x')
    expect(await makeFolder(join(folder, 'a', 'b'), folder)).toMatchObject({
      ok: false,
      error: { code: 'write-failed' },
    })
  })

  it('give a file another name', async () => {
    await writeFile(join(folder, 'a'), 'x')
    await symlink(join(folder, 'a'), join(folder, 'link'))
    expect(await setAside(join(folder, 'a'), join(folder, 'b'))).toEqual({ ok: true, value: null })
    expect((await readdir(folder)).sort()).toEqual(['b', 'link'])
  })
})
