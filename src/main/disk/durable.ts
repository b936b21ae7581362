import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { err, ok, type Result } from '../../shared/result'
import { asWriteError } from './errors'
import { files } from './files'

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
    const file = await files.open(sibling, 'wx', FILE_MODE)
    try {
      // One `write` may take less than all of it, above all on a nearly full disk.
      for (let done = 0; done < bytes.length; ) done += progress(await files.write(file, bytes, done, null))
      await files.flush(file)
      const size = files.sizeSync(file)
      if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes reached the disk`)
    } finally {
      files.closeSync(file)
    }
    await renameWithRetries(sibling, path)
    await syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    await files.remove(sibling).catch(() => undefined)
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
    const file = files.openSync(path, 'a', FILE_MODE)
    try {
      const size = files.sizeSync(file)
      if (size !== expectedLength) return ok({ kind: 'other-length', length: size })
      touched = true
      for (let done = 0; done < bytes.length; ) done += progress(files.writeSync(file, bytes, done, null))
      await files.flush(file)
    } finally {
      files.closeSync(file)
    }
    if (expectedLength === 0) await syncFolder(dirname(path))
    return ok({ kind: 'appended', length: expectedLength + bytes.length })
  } catch (error) {
    if (touched) await truncateFile(path, expectedLength).catch(() => undefined)
    return err(asWriteError(error, path))
  }
}

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

/**
 * Makes a folder somewhere below `within`, with those between, and flushes every name on the way.
 *
 * Also when all of them are there already: whoever made them may have been killed, or refused a
 * flush, before their names were on the disk. `within` itself is made too when it is missing.
 */
export async function makeFolder(path: string, within: string): Promise<Result<null>> {
  try {
    const made = await files.makeFolder(path, FOLDER_MODE)
    const top = made !== undefined && within.startsWith(made) ? dirname(made) : within
    for (let at = dirname(path); ; at = dirname(at)) {
      await syncFolder(at)
      if (at === top || at === dirname(at)) return ok(null)
    }
  } catch (error) {
    return err(asWriteError(error, path))
  }
}

/** Flushes the names in a folder: of files that a process made which was killed before it could. */
export async function flushFolder(path: string): Promise<Result<null>> {
  try {
    await syncFolder(path)
    return ok(null)
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

/** A `write` that takes nothing, and reports no error, would be tried for ever. */
function progress(bytesWritten: number): number {
  if (bytesWritten === 0) throw new Error('the disk took no more bytes')
  return bytesWritten
}

async function truncateFile(path: string, length: number): Promise<void> {
  const file = await files.open(path, 'r+')
  try {
    await files.truncate(file, length)
    await files.flush(file)
  } finally {
    files.closeSync(file)
  }
}

async function readFrom(path: string, position: number): Promise<Uint8Array> {
  const file = await files.open(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.max(0, files.sizeSync(file) - position))
    for (let done = 0; done < bytes.length; ) {
      const length = await files.read(file, bytes, done, position + done)
      if (length === 0) throw new Error('the file became shorter while it was read')
      done += length
    }
    return bytes
  } finally {
    files.closeSync(file)
  }
}

async function renameWithRetries(from: string, to: string): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!HELD_BY_ANOTHER.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await sleep(delay)
    }
  }
  await files.rename(from, to)
}

/** Without this a power cut can take back an acknowledged file together with its directory entry. */
async function syncFolder(path: string): Promise<void> {
  // Windows has no way to flush a directory, so there it is skipped.
  if (process.platform === 'win32') return
  try {
    const folder = await files.open(path, 'r')
    try {
      await files.flush(folder)
    } finally {
      files.closeSync(folder)
    }
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Some network file systems refuse to flush a directory, and a folder above ours may not be ours to read: there is no other way to ask. */
const CANNOT_SYNC_FOLDERS = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'])
