import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { FILE_LIMIT_BYTES } from '../../shared/ipc'
import { err, ok, type Result } from '../../shared/result'

// Without waiting: opening a pipe would block until somebody writes to it. Windows has neither.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** The bytes of a file, with its name. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Reads a file that is to become a source.
 *
 * Its size is known before its contents are read; what is not a plain file (a folder, a pipe, a
 * device) is refused without being read, since reading it might never end. A file that grows
 * meanwhile is refused too.
 */
export async function readSource(path: string): Promise<Result<SourceFile>> {
  const name = basename(path)
  try {
    const file = await open(path, READ)
    try {
      const found = await file.stat()
      if (!found.isFile()) return err({ code: 'source-unreadable', name, reason: 'it is not a file' })
      if (found.size > FILE_LIMIT_BYTES) return tooLarge(found.size, FILE_LIMIT_BYTES)
      const bytes = await readUpTo(file, found.size + 1)
      if (bytes.byteLength > found.size)
        return err({ code: 'source-unreadable', name, reason: 'it is still being written' })
      return ok({ name, bytes })
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return err({ code: 'source-unreadable', name, reason: code ?? message })
  }
}

async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(most)
  let length = 0
  while (length < most) {
    const { bytesRead } = await file.read(bytes, length, most - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

/** The refusal of a file or text over the limit; sizes in bytes. */
export const tooLarge = (bytes: number, limit: number): Result<never> => err({ code: 'source-too-large', bytes, limit })
