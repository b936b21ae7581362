import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { containedFile } from '../../../../src/main/security/contain'

let folder = ''
let root = ''

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'standpoint-contain-')))
  root = join(folder, 'app')
  await mkdir(join(root, 'assets'), { recursive: true })
  await mkdir(join(folder, 'app-evil'))
  await writeFile(join(root, 'index.html'), 'page')
  await writeFile(join(root, 'assets', 'a b.js'), 'script')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'app-evil', 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'))
  await symlink(folder, join(root, 'up'))
  await symlink(join(root, 'index.html'), join(root, 'home.html'))
})

afterAll(() => rm(folder, { recursive: true }))

/** What the browser's own parser leaves of an address, asked of the folder. */
const asked = (path: string) => containedFile(root, new URL(`standpoint://app${path}`).pathname)

describe('containedFile', () => {
  it('finds a file, also by an encoded name', async () => {
    expect(await asked('/index.html')).toBe(join(root, 'index.html'))
    expect(await asked('/assets/a%20b.js')).toBe(join(root, 'assets', 'a b.js'))
  })

  it('follows a link that stays inside', async () => {
    expect(await asked('/home.html')).toBe(join(root, 'index.html'))
  })

  it.each([
    ['the parent', '/../secret.txt'],
    ['an encoded slash', '/..%2fsecret.txt'],
    ['an encoded slash in capitals', '/..%2Fsecret.txt'],
    ['encoded dots and slash', '/%2e%2e%2fsecret.txt'],
    ['dots and slash encoded twice', '/%252e%252e%252fsecret.txt'],
    ['a slash encoded twice', '/..%252fsecret.txt'],
    ['an encoded backslash', '/..%5csecret.txt'],
    ['a slash inside a folder', '/assets%2f..%2f..%2fsecret.txt'],
    ['a folder whose name begins like ours', '/..%2fapp-evil%2fsecret.txt'],
    ['an encoded NUL', '/index.html%00.js'],
    ['a link to a file outside', '/link.txt'],
    ['a link to a folder outside', '/up/secret.txt'],
    ['a trailing dot', '/index.html.'],
    ['a trailing space', '/index.html%20'],
    ['a data stream', '/index.html::$DATA'],
    ['a drive', '/c:/windows/win.ini'],
    ['a broken escape', '/%e0%a4%a'],
    ['a control character', '/index%0a.html'],
    ['the folder itself', '/'],
    ['a folder', '/assets'],
    ['what is not there', '/nothing.html'],
  ])('refuses %s', async (_what, path) => {
    expect(await asked(path)).toBeNull()
  })

  it('refuses a path that a parser has not made', async () => {
    expect(await containedFile(root, '/../secret.txt')).toBeNull()
    expect(await containedFile(root, '\\..\\secret.txt')).toBeNull()
    expect(await containedFile(root, 'index.html')).toBeNull()
    expect(await containedFile(root, `/${join(folder, 'secret.txt')}`)).toBeNull()
  })
})
