import { basename, dirname } from 'node:path'
import type { Entry, Files, OpenFlags } from '../../../src/main/disk/files'

/** Something done to a file or a folder that is not on the disk yet. */
type Pending<T> = { readonly apply: (to: T) => T; readonly torn?: (share: number) => (to: T) => T; doomed?: boolean }

type Bytes = Buffer<ArrayBufferLike>
type Entries = ReadonlyMap<string, Node>
type FileNode = Volatile<Bytes> & { readonly kind: 'file' }
type FolderNode = Volatile<Entries> & { readonly kind: 'folder' }
type Node = FileNode | FolderNode

/** What the system shows, what is surely on the disk, and what may or may not have got there. */
type Volatile<T> = { shown: T; settled: T; pending: Pending<T>[] }

/** Numbers in [0, 1): where the fate of what was not flushed comes from. */
export type Chance = () => number

/** An error as the system reports it. */
export function systemError(code: string, syscall: string, path = ''): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path })
}

/**
 * A disk in memory that forgets: SQLite's crash VFS (test6.c) for this project's own port.
 *
 * Everything written, renamed or removed is seen at once, as by the page cache, and is safe only
 * when it was flushed: bytes and length by a flush of the file, names by a flush of the folder
 * they stand in. At a power cut each thing that was not flushed is kept, dropped or torn, each by
 * itself and in any combination: more than any one file system does, since they differ
 * (Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).
 *
 * A flush of a file that fails marks what it should have written as clean: no later flush saves
 * it (Rebello et al., "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
 */
export class CrashDisk {
  #root: FolderNode = folderNode()
  readonly #open = new Map<number, { readonly node: Node; readonly appends: boolean; at: number }>()
  #nextFile = 3
  #dead = false

  /** Told before each call that changes something: its name. May throw to make that call fail. */
  onChange: (call: string, path: string) => void = () => undefined

  /** Ends the process that uses it: whatever it still tries fails and changes nothing. */
  kill(): void {
    this.#dead = true
  }

  /** Another process begins. What was not flushed before stays as it was: shown, and not safe. */
  revive(): void {
    this.#dead = false
    this.#open.clear()
  }

  /** The disk after a power cut at this moment: a new one, with everything on it safe. */
  afterPowerCut(chance: Chance): CrashDisk {
    const disk = new CrashDisk()
    const images = new Map<Node, Node>()
    disk.#root = imageOf(this.#root, chance, images) as FolderNode
    return disk
  }

  /** Every file that is shown, by path. */
  paths(): string[] {
    return [...walk(this.#root, '')]
  }

  /** The port, as the real modules use it. */
  readonly files: Files = {
    readFile: async (path) => Buffer.from(this.#file(path, 'open').shown),
    list: async (path) =>
      Array.from(this.#folder(path, 'scandir').shown, ([name, node]): Entry => ({ name, kind: node.kind })),
    stat: async (path) => {
      const node = this.#node(path, 'stat')
      return { size: node.kind === 'file' ? node.shown.length : 0, isFile: node.kind === 'file' }
    },
    realpath: async (path) => {
      this.#node(path, 'realpath')
      return path
    },
    checkWritable: async (path) => void this.#node(path, 'access'),

    makeFolder: async (path) => {
      const missing = partsOf(path).map((_, index, parts) => `/${parts.slice(0, index + 1).join('/')}`)
      let first: string | undefined
      for (const each of missing) {
        const parent = this.#folder(dirname(each), 'mkdir')
        const found = parent.shown.get(basename(each))
        if (found?.kind === 'file') throw systemError('EEXIST', 'mkdir', each)
        if (found) continue
        this.#change('mkdir', each)
        first ??= each
        change(parent, put(basename(each), folderNode()))
      }
      return first
    },
    rename: async (from, to) => {
      this.#change('rename', to)
      const [source, target] = [this.#folder(dirname(from), 'rename'), this.#folder(dirname(to), 'rename')]
      const node = this.#node(from, 'rename')
      if (target.shown.get(basename(to))?.kind === 'folder') throw systemError('EISDIR', 'rename', to)
      if (source === target)
        change(source, { apply: (names) => put(basename(to), node).apply(drop(basename(from)).apply(names)) })
      else {
        change(target, put(basename(to), node))
        change(source, drop(basename(from)))
      }
    },
    remove: async (path) => {
      this.#alive()
      const parent = this.#find(dirname(path))
      if (parent?.kind !== 'folder' || !parent.shown.has(basename(path))) return
      this.#change('unlink', path)
      change(parent, drop(basename(path)))
    },

    open: async (path, flags) => this.#openFile(path, flags),
    openSync: (path, flags) => this.#openFile(path, flags),
    sizeSync: (file) => {
      const { node } = this.#handle(file)
      return node.kind === 'file' ? node.shown.length : 0
    },
    write: async (file, bytes, from, position) => this.#write(file, bytes, from, position),
    writeSync: (file, bytes, from, position) => this.#write(file, bytes, from, position),
    read: async (file, into, from, position) => {
      const { node } = this.#handle(file)
      return node.kind === 'file' ? node.shown.copy(into, from, position) : 0
    },
    truncate: async (file, length) => {
      const { node } = this.#handle(file)
      if (node.kind !== 'file') throw systemError('EISDIR', 'ftruncate')
      this.#change('ftruncate', '')
      // Bytes behind the new end are gone for good, also those that a failed flush left behind.
      node.pending = node.pending.filter(({ doomed }) => !doomed)
      change(node, { apply: (bytes) => resized(bytes, length) })
    },
    flush: async (file) => {
      const { node } = this.#handle(file)
      try {
        this.#change('fdatasync', '')
      } catch (error) {
        if (!this.#dead && node.kind === 'file') for (const each of node.pending) each.doomed = true
        throw error
      }
      settle(node as Volatile<unknown>)
    },
    closeSync: (file) => {
      this.#open.delete(file)
    },
  }

  #alive(): void {
    if (this.#dead) throw new Error('this process was killed')
  }

  #change(call: string, path: string): void {
    this.#alive()
    this.onChange(call, path)
    this.#alive()
  }

  #openFile(path: string, flags: OpenFlags): number {
    this.#alive()
    const parent = this.#folder(dirname(path), 'open')
    const found = this.#find(path)
    if (found && flags === 'wx') throw systemError('EEXIST', 'open', path)
    if (!found && (flags === 'r' || flags === 'r+')) throw systemError('ENOENT', 'open', path)
    if (found?.kind === 'folder' && flags !== 'r') throw systemError('EISDIR', 'open', path)
    const node = found ?? fileNode()
    if (!found) {
      this.#change('open', path)
      change(parent, put(basename(path), node))
    } else if (flags === 'w' && node.kind === 'file') {
      this.#change('open', path)
      change(node, { apply: () => Buffer.alloc(0) })
    }
    const file = this.#nextFile
    this.#nextFile += 1
    this.#open.set(file, { node, appends: flags === 'a', at: 0 })
    return file
  }

  #write(file: number, bytes: Uint8Array, from: number, position: number | null): number {
    const handle = this.#handle(file)
    const { node } = handle
    if (node.kind !== 'file') throw systemError('EBADF', 'write')
    this.#change('write', '')
    const piece = Buffer.from(bytes.subarray(from))
    const at = handle.appends ? node.shown.length : (position ?? handle.at)
    if (position === null) handle.at = at + piece.length
    change(node, {
      apply: (to) => written(to, at, piece),
      // The length may get to the disk before the bytes do: then there are zeros.
      torn: (share) => (to) => {
        const kept = Math.floor(share * 2 * piece.length)
        return kept <= piece.length
          ? written(to, at, piece.subarray(0, kept))
          : written(
              to,
              at,
              Buffer.concat([piece.subarray(0, kept - piece.length), Buffer.alloc(2 * piece.length - kept)]),
            )
      },
    })
    return piece.length
  }

  #handle(file: number) {
    this.#alive()
    const handle = this.#open.get(file)
    if (!handle) throw systemError('EBADF', 'fstat')
    return handle
  }

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#root
    for (const part of partsOf(path)) node = node?.kind === 'folder' ? node.shown.get(part) : undefined
    return node
  }

  #node(path: string, call: string): Node {
    this.#alive()
    const node = this.#find(path)
    if (!node) throw systemError('ENOENT', call, path)
    return node
  }

  #file(path: string, call: string): FileNode {
    const node = this.#node(path, call)
    if (node.kind !== 'file') throw systemError('EISDIR', call, path)
    return node
  }

  #folder(path: string, call: string): FolderNode {
    const node = this.#node(path, call)
    if (node.kind !== 'folder') throw systemError('ENOTDIR', call, path)
    return node
  }
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean)

const fileNode = (): FileNode => ({ kind: 'file', shown: Buffer.alloc(0), settled: Buffer.alloc(0), pending: [] })
const folderNode = (): FolderNode => ({ kind: 'folder', shown: new Map(), settled: new Map(), pending: [] })

const put = (name: string, node: Node): Pending<Entries> => ({ apply: (names) => new Map(names).set(name, node) })
const drop = (name: string): Pending<Entries> => ({
  apply: (names) => new Map([...names].filter(([each]) => each !== name)),
})

function change<T>(node: Volatile<T>, pending: Pending<T>): void {
  node.shown = pending.apply(node.shown)
  node.pending.push(pending)
}

function settle<T>(node: Volatile<T>): void {
  for (const each of node.pending) if (!each.doomed) node.settled = each.apply(node.settled)
  node.pending = node.pending.filter(({ doomed }) => doomed)
}

const resized = (bytes: Bytes, length: number): Bytes =>
  length <= bytes.length ? bytes.subarray(0, length) : Buffer.concat([bytes, Buffer.alloc(length - bytes.length)])

function written(bytes: Bytes, at: number, piece: Bytes): Bytes {
  const result = Buffer.concat([resized(bytes, Math.max(bytes.length, at + piece.length))])
  piece.copy(result, at)
  return result
}

/** What of a file or folder survives: what is settled, and of the rest what chance has it. */
function survivor<T>({ settled, pending }: Volatile<T>, chance: Chance): T {
  let result = settled
  for (const each of pending) {
    const fate = chance()
    if (fate < 0.4) continue
    const apply = fate < 0.6 && each.torn ? each.torn(chance()) : each.apply
    result = apply(result)
  }
  return result
}

function imageOf(node: Node, chance: Chance, images: Map<Node, Node>): Node {
  const known = images.get(node)
  if (known) return known
  if (node.kind === 'file') {
    const bytes = survivor(node, chance)
    const image: Node = { kind: 'file', shown: bytes, settled: bytes, pending: [] }
    images.set(node, image)
    return image
  }
  const names = new Map(Array.from(survivor(node, chance), ([name, each]) => [name, imageOf(each, chance, images)]))
  return { kind: 'folder', shown: names, settled: names, pending: [] }
}

function* walk(folder: FolderNode, path: string): Generator<string> {
  for (const [name, node] of folder.shown) {
    if (node.kind === 'folder') yield* walk(node, `${path}/${name}`)
    else yield `${path}/${name}`
  }
}
