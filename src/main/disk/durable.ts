import { randomBytes } from 'node:crypto'
import { closeSync, fdatasync, fstatSync, openSync, writeSync } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { err, ok, type Result } from '../../shared/result'
import { asWriteError } from './errors'

/** Waits between tries when another program holds the file, in milliseconds. */
const RETRY_DELAYS_MS = [20, 60, 180, 540, 1600]

/** What a virus scanner or a backup tool makes `rename` fail with on Windows. */
const HELD_BY_ANOTHER = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Only the analyst's own account may read what is written. */
const FILE_MODE = 0o600
const FOLDER_MODE = 0o700

/**
 * Replaces a file so that a reader, or a power cut, sees all of it or none of it.
 *
 * Writes a sibling, flushes it, checks its size, renames it over the target, then flushes the
 * directory. When the promise settles well the new contents are on the disk; when it fails the
 * old file is untouched and no sibling is left.
 */
export async function replaceFile(path: string, contents: string | Uint8Array): Promise<Result<null>> {
  const bytes = typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents
  const sibling = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  try {
    const file = await open(sibling, 'wx', FILE_MODE)
    try {
      await writeAll(file, bytes)
      await file.sync()
      const { size } = await file.stat()
      if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes reached the disk`)
    } finally {
      await file.close()
    }
    await renameWithRetries(sibling, path)
    await syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    await rm(sibling, { force: true }).catch(() => undefined)
    return err(asWriteError(error, path))
  }
}

/** What became of an append: done, or refused because the file has another length than expected. */
export type Appended =
  | { readonly kind: 'appended'; readonly length: number }
  | { readonly kind: 'other-length'; readonly length: number }

/**
 * Appends to a file that has `expectedLength` bytes; 0 makes it when it is not there.
 *
 * When it answers `appended` the bytes are on the disk. When writing fails the file is cut back
 * to its former length, so that no half line is left behind. A flush that failed is never tried
 * again: the system may have dropped the pages and would report success. The file is opened anew
 * each time, since a sync engine may have put another in its place.
 */
export async function appendToFile(path: string, bytes: Uint8Array, expectedLength: number): Promise<Result<Appended>> {
  let touched = false
  try {
    // Only the flush waits for the disk; sending the rest through the thread pool takes longer than doing it.
    const file = openSync(path, 'a', FILE_MODE)
    try {
      const { size } = fstatSync(file)
      if (size !== expectedLength) return ok({ kind: 'other-length', length: size })
      touched = true
      for (let done = 0; done < bytes.length; ) done += progress(writeSync(file, bytes, done, bytes.length - done))
      await flush(file)
    } finally {
      closeSync(file)
    }
    if (expectedLength === 0) await syncFolder(dirname(path))
    return ok({ kind: 'appended', length: expectedLength + bytes.length })
  } catch (error) {
    if (touched) await truncateFile(path, expectedLength).catch(() => undefined)
    return err(asWriteError(error, path))
  }
}

const flush = promisify(fdatasync)

/**
 * Cuts the end off a file, after keeping what is cut as a file of its own.
 *
 * Nothing is cut unless the copy is safely on the disk.
 */
export async function cutFile(path: string, length: number, keepAs: string): Promise<Result<null>> {
  try {
    const kept = await replaceFile(keepAs, await readFrom(path, length))
    if (!kept.ok) return kept
    await truncateFile(path, length)
    return ok(null)
  } catch (error) {
    return err(asWriteError(error, path))
  }
}

/** Makes a folder and those above it, and flushes each folder that got a new entry. */
export async function makeFolder(path: string): Promise<Result<null>> {
  try {
    const made = await mkdir(path, { recursive: true, mode: FOLDER_MODE })
    if (made === undefined) return ok(null)
    const first = resolve(made)
    for (let at = resolve(path); ; at = dirname(at)) {
      await syncFolder(dirname(at))
      if (at === first || at === dirname(at)) return ok(null)
    }
  } catch (error) {
    return err(asWriteError(error, path))
  }
}

/** Gives a file another name in its folder; used to set aside what cannot be read. */
export async function setAside(path: string, name: string): Promise<Result<null>> {
  try {
    await renameWithRetries(path, name)
    await syncFolder(dirname(name))
    return ok(null)
  } catch (error) {
    return err(asWriteError(error, path))
  }
}

/** One `write` may take less than all of it, above all on a nearly full disk. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done)
    done += progress(bytesWritten)
  }
}

/** A `write` that takes nothing, and reports no error, would be tried for ever. */
function progress(bytesWritten: number): number {
  if (bytesWritten === 0) throw new Error('the disk took no more bytes')
  return bytesWritten
}

async function truncateFile(path: string, length: number): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.truncate(length)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readFrom(path: string, position: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const bytes = Buffer.alloc(Math.max(0, size - position))
    for (let done = 0; done < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, position + done)
      if (bytesRead === 0) throw new Error('the file became shorter while it was read')
      done += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}

async function renameWithRetries(from: string, to: string): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!HELD_BY_ANOTHER.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await sleep(delay)
    }
  }
  await rename(from, to)
}

/** Without this a power cut can take back an acknowledged file together with its directory entry. */
async function syncFolder(path: string): Promise<void> {
  // Windows has no way to flush a directory, so there it is skipped.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } catch (error) {
    // Some network file systems refuse to flush a directory; there is no other way to ask them.
    if (!CANNOT_SYNC_FOLDERS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    await folder.close()
  }
}

const CANNOT_SYNC_FOLDERS = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'])
