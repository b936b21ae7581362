import * as fs from 'node:fs'
import { promisify } from 'node:util'

/** An entry of a folder. Links, pipes and devices are `other`: they are never followed. */
export type Entry = { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }

/**
 * Every way in which the library touches a disk, and the whole of it.
 *
 * Thin on purpose: each member is one system call, or the shortest chain of them. So a test can
 * stand another disk under the real modules, one that forgets what was not flushed, or fails at
 * the n-th call. All of them throw or reject with a `NodeJS.ErrnoException`.
 *
 * An open file is its number. Members whose name ends in `Sync` block: sending them through the
 * thread pool takes longer than doing them.
 */
export type Files = {
  readonly readFile: (path: string) => Promise<Buffer>
  readonly list: (folder: string) => Promise<Entry[]>
  /** Follows links. */
  readonly stat: (path: string) => Promise<{ readonly size: number; readonly isFile: boolean }>
  readonly realpath: (path: string) => Promise<string>
  /** Rejects when this account may not write there. */
  readonly checkWritable: (path: string) => Promise<void>

  /** Makes a folder and those above it; answers the first one that was not there. */
  readonly makeFolder: (path: string, mode: number) => Promise<string | undefined>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Removes a file, or a folder with all that is in it; what is not there is no failure. */
  readonly remove: (path: string) => Promise<void>

  readonly open: (path: string, flags: OpenFlags, mode?: number) => Promise<number>
  readonly openSync: (path: string, flags: OpenFlags, mode?: number) => number
  readonly sizeSync: (file: number) => number
  /** Writes at `position`, or where the file stands when that is null; answers how many bytes were taken. */
  readonly write: (file: number, bytes: Uint8Array, from: number, position: number | null) => Promise<number>
  readonly writeSync: (file: number, bytes: Uint8Array, from: number, position: number | null) => number
  readonly read: (file: number, into: Uint8Array, from: number, position: number) => Promise<number>
  readonly truncate: (file: number, length: number) => Promise<void>
  /** Settles when what was written to a file, or what changed in a folder, is on the disk. */
  readonly flush: (file: number) => Promise<void>
  readonly closeSync: (file: number) => void
}

/** `a` appends, `wx` makes a file that must not be there, `w` one that may, `r+` changes one that is. */
export type OpenFlags = 'r' | 'r+' | 'a' | 'w' | 'wx'

const kindOf = (entry: fs.Dirent): Entry['kind'] => (entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other')

const write = promisify(fs.write)
const read = promisify(fs.read)

/** The disk of this machine. */
export const files: Files = {
  readFile: (path) => fs.promises.readFile(path),
  list: async (folder) => {
    const entries = await fs.promises.readdir(folder, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
  },
  stat: async (path) => {
    const found = await fs.promises.stat(path)
    return { size: found.size, isFile: found.isFile() }
  },
  realpath: (path) => fs.promises.realpath(path),
  checkWritable: (path) => fs.promises.access(path, fs.constants.W_OK),

  makeFolder: (path, mode) => fs.promises.mkdir(path, { recursive: true, mode }),
  rename: (from, to) => fs.promises.rename(from, to),
  remove: (path) => fs.promises.rm(path, { recursive: true, force: true }),

  open: promisify(fs.open),
  openSync: fs.openSync,
  sizeSync: (file) => fs.fstatSync(file).size,
  write: async (file, bytes, from, position) =>
    (await write(file, bytes, from, bytes.length - from, position)).bytesWritten,
  writeSync: (file, bytes, from, position) => fs.writeSync(file, bytes, from, bytes.length - from, position),
  read: async (file, into, from, position) => (await read(file, into, from, into.length - from, position)).bytesRead,
  truncate: promisify(fs.ftruncate),
  flush: promisify(fs.fdatasync),
  closeSync: fs.closeSync,
}
